const open =
  /^([ \t]*)(`{3,}|~{3,})[ \t]*\{[ \t]*(?:r|python|julia|ojs|bash|sql|dot|stan|mermaid)\b([^}]*)\}[ \t]*$/;
const option = /^[ \t]*(?:#|\/\/|%%)\|/;
const hidden = /\binclude\s*[=:]\s*(?:false|FALSE|F)\b/;

/**
 * Cells as Quarto shows them: those that it leaves out whole go, and the lines that hold options. As many lines as before: what stands
 * behind a cell keeps its place.
 */
export function shownCells(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent, fence, head = ''] = open.exec(lines[at]!) ?? [];
    const end = fence === undefined ? -1 : endOf(lines, at + 1, `${indent}${fence}`);
    if (end === -1) {
      out.push(lines[at]!);
      // A cell that nothing closes is left alone, with all that follows.
      if (fence !== undefined) return [...out, ...lines.slice(at + 1)].join('\n');
      continue;
    }
    let code = at + 1;
    while (code < end && option.test(lines[code]!)) code++;
    const options = lines.slice(at + 1, code);
    const isHidden = hidden.test([head, ...options].join('\n'));
    const shown = isHidden ? [] : [lines[at]!, ...lines.slice(code, end + 1)];
    out.push(...shown, ...new Array<string>(end + 1 - at - shown.length).fill(''));
    at = end;
  }
  return out.join('\n');
}

function endOf(lines: readonly string[], from: number, fence: string): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.trimEnd() === fence) return at;
  return -1;
}
