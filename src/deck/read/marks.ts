import { htmlAttributes } from './html-attributes.ts';
import { inside } from './ranges.ts';
import { type SectionMark, slideAttributes } from './sections.ts';
import { type BlockMap, isInCodeSpan } from './separators.ts';
import type { ShortcodeTag } from './shortcodes.ts';

/** Everything that opens or closes a section: `<section>` tags outside code, `slide` and `section` shortcodes. */
export function sectionMarks(
  text: string,
  from: number,
  tags: readonly ShortcodeTag[],
  map: BlockMap,
): SectionMark[] {
  const marks: SectionMark[] = [];
  const inBlock = inside(map.code);
  const inCode = (at: number): boolean => inBlock(at) || isInCodeSpan(text, at);
  const comments: { start: number; end: number }[] = [];
  for (let start = text.indexOf('<!--', from); start !== -1; ) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    comments.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  const inComment = inside(comments);
  const html = /<(\/?)section\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
  html.lastIndex = from;
  for (let found = html.exec(text); found; found = html.exec(text)) {
    const start = found.index;
    if (inCode(start) || inComment(start)) continue;
    marks.push({
      kind: found[1] === '/' ? 'close' : 'open',
      start,
      end: html.lastIndex,
      attributes: found[1] === '/' ? {} : htmlAttributes(found[2]!),
    });
  }
  for (const tag of tags) {
    if (tag.name === 'slide' && !tag.closing)
      marks.push({ kind: 'slide', start: tag.start, end: tag.end, attributes: slideAttributes(tag) });
    else if (tag.name === 'section') {
      marks.push({
        kind: tag.closing ? 'stack-close' : 'stack-open',
        start: tag.start,
        end: tag.end,
        attributes: tag.closing ? {} : slideAttributes(tag),
      });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
