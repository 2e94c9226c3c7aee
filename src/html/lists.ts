const tag = /<(\/?)(ul|ol|li)\b[^>]*>/g;

/**
 * A list straight inside a list, as hand-written HTML often has it, gets the item it lacks: screen readers count
 * items, and lose the inner list without one.
 */
export function repairLists(html: string): string {
  if (!/<(?:ul|ol)\b/.test(html)) return html;
  const open: { name: string; wrapped: boolean }[] = [];
  let result = '';
  let at = 0;
  for (const found of html.matchAll(tag)) {
    const [text, slash, name] = found as unknown as [string, string, string];
    result += html.slice(at, found.index);
    at = found.index + text.length;
    const parent = open.at(-1)?.name;
    if (slash === '') {
      const wrapped = name !== 'li' && (parent === 'ul' || parent === 'ol');
      result += wrapped ? `<li style="list-style: none">${text}` : text;
      open.push({ name, wrapped });
      continue;
    }
    const closed = open.findLastIndex((known) => known.name === name);
    const wrapped = closed !== -1 && open[closed]!.wrapped;
    if (closed !== -1) open.length = closed;
    result += wrapped ? `${text}</li>` : text;
  }
  return result + html.slice(at);
}
