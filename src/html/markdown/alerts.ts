import type { MarkdownIt } from 'markdown-it';

const names: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  info: 'Info',
  success: 'Success',
  danger: 'Danger',
  question: 'Question',
  example: 'Example',
  abstract: 'Abstract',
  todo: 'To do',
  bug: 'Bug',
  quote: 'Quote',
};

/** The classes and label of an alert or callout; undefined for a word that names none. */
export const alertName = (type: string): string | undefined => names[type.toLowerCase()];

/** `> [!NOTE]` with an optional title after it, as GitHub and Hugo read it. */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'alerts', (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type !== 'blockquote_open') return;
      const inline = state.tokens[index + 2];
      const first = inline?.children?.[0];
      const found = first?.type === 'text' ? /^\[!([A-Za-z]+)\][+-]?\s*(.*)$/.exec(first.content) : null;
      const label = found ? alertName(found[1]!) : undefined;
      if (!found || !first || label === undefined) return;
      const type = found[1]!.toLowerCase();
      token.attrJoin('class', `callout callout-${type}`);
      const title = new state.Token('safe_html', '', 0);
      title.content = `<span class="callout-title">${md.utils.escapeHtml(found[2] || label)}</span>`;
      const rest = inline!.children!.slice(1);
      if (rest[0]?.type === 'softbreak') rest[0].type = 'hardbreak';
      inline!.children = [title, ...rest];
    });
  });
}
