import type { Problem } from '../../problems/problem.ts';
import type { Slide } from '../model.ts';

const definition = /^ {0,3}\[\^([^[\]\s]+)\]:[ \t]*(.*)$/;
const reference = /\[\^([^[\]\s]+)\]/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Hugo puts all footnotes behind an `<hr>` at the end of the page, which makes them a slide of their own. The same is
 * done here: definitions leave their slides, references become links, and one more slide holds the notes.
 */
export function takeFootnotes(
  slides: readonly Slide[],
  file: string,
  lastLine: number,
): { slides: Slide[]; problems: Problem[] } {
  if (!slides.some(({ raw }) => raw.includes('[^'))) return { slides: [...slides], problems: [] };
  const definitions = new Map<string, string>();
  const without = slides.map((slide) => ({ ...slide, body: takeDefinitions(slide.body, definitions) }));
  const order: string[] = [];
  const linked = without.map((slide) => ({
    ...slide,
    body: outsideCode(slide.body, (text) =>
      text.replace(reference, (whole, name: string) => {
        if (!definitions.has(name)) return whole;
        if (!order.includes(name)) order.push(name);
        const number = order.indexOf(name) + 1;
        return `<sup class="footnote-ref"><a href="#footnotes" role="doc-noteref">${number}</a></sup>`;
      }),
    ),
  }));
  if (order.length === 0) return { slides: linked, problems: [] };
  const first = linked.find(({ body }) => body.includes('class="footnote-ref"'))!;
  const body = order.map((name, index) => `${index + 1}. ${definitions.get(name)!.trim()}`).join('\n');
  const extra: Slide = {
    index: slides.length,
    stack: undefined,
    raw: '',
    body: `\n${body}\n`,
    notes: [],
    attributes: { id: 'footnotes', class: 'footnotes' },
    hidden: false,
    marks: [],
    at: { file, line: lastLine },
  };
  const problem: Problem = {
    code: 'footnote-slide',
    severity: 'warning',
    message: `Footnotes make one more slide at the end of the deck (${order.length} ${order.length === 1 ? 'note' : 'notes'}).`,
    at: first.at,
    slide: first.index + 1,
    hint: 'Write the source in small print on the slide itself.',
  };
  return { slides: [...linked, extra], problems: [problem] };
}

function takeDefinitions(body: string, into: Map<string, string>): string {
  const lines = body.split('\n');
  let fenced: string | undefined;
  let current: string | undefined;
  return lines
    .map((line) => {
      const mark = fence.exec(line)?.[1];
      if (mark && (fenced === undefined || (mark[0] === fenced[0] && mark.length >= fenced.length))) {
        fenced = fenced === undefined ? mark : undefined;
        current = undefined;
        return line;
      }
      if (fenced !== undefined) return line;
      const found = definition.exec(line);
      if (found) {
        current = found[1]!;
        into.set(current, found[2]!);
        return '';
      }
      if (current !== undefined && /^(?: {2,}|\t)\S/.test(line)) {
        into.set(current, `${into.get(current)} ${line.trim()}`);
        return '';
      }
      if (line.trim() !== '') current = undefined;
      return line;
    })
    .join('\n');
}

/** Applies a change to the text outside fences and code spans. */
function outsideCode(body: string, change: (text: string) => string): string {
  let fenced: string | undefined;
  return body
    .split('\n')
    .map((line) => {
      const mark = fence.exec(line)?.[1];
      if (mark && (fenced === undefined || (mark[0] === fenced[0] && mark.length >= fenced.length))) {
        fenced = fenced === undefined ? mark : undefined;
        return line;
      }
      if (fenced !== undefined) return line;
      return line
        .split(/(`+[^`]*`+)/)
        .map((part, index) => (index % 2 === 1 ? part : change(part)))
        .join('');
    })
    .join('\n');
}
