/** A code cell with its options, as Quarto and R Markdown write it. */
const cell =
  /^([ \t]*)(`{3,}|~{3,})([ \t]*\{[ \t]*(?:r|python|julia|ojs|bash|sql|dot|stan|mermaid)\b[^}\n]*\}[ \t]*\n)([\s\S]*?)^\1\2[ \t]*$/gm;
const option = /^[ \t]*(?:#|\/\/|%%)\|.*\n/;

/**
 * Cells as Quarto shows them: those that it leaves out whole go, and the lines that hold options. As many lines as before: what stands
 * behind a cell keeps its place.
 */
export const shownCells = (text: string): string =>
  text.replace(cell, (whole, indent: string, fence: string, head: string, code: string) => {
    let options = '';
    let rest = code;
    for (let found = option.exec(rest); found; found = option.exec(rest)) {
      options += found[0];
      rest = rest.slice(found[0].length);
    }
    if (/\binclude\s*[=:]\s*(?:false|FALSE|F)\b/.test(head + options)) return whole.replace(/[^\n]/g, '');
    return `${indent}${fence}${head}${rest}${indent}${fence}${options.replace(/[^\n]/g, '')}`;
  });
