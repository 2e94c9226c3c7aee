import { escapeHtml } from './escape.ts';
import { printRich } from './print-rich.ts';
import type { RichText } from './rich-text.ts';

const tags = { em: 'em', strong: 'strong', sub: 'sub', sup: 'sup', del: 'del' } as const;

/** Rich text as HTML. Links that are neither web nor mail nor relative addresses lose their target. */
export function toHtml(rich: RichText): string {
  return printRich(rich, {
    text: (text) => escapeHtml(text),
    atom: (mark, text) =>
      mark.kind === 'code'
        ? `<code>${escapeHtml(text)}</code>`
        : `<span class="math ${mark.display ? 'display' : 'inline'}">${escapeHtml(mark.tex)}</span>`,
    open: (mark) =>
      mark.kind === 'link'
        ? isSafeHref(mark.href)
          ? `<a href="${escapeHtml(mark.href)}">`
          : '<a>'
        : `<${tags[mark.kind]}>`,
    close: (mark) => (mark.kind === 'link' ? '</a>' : `</${tags[mark.kind]}>`),
    paragraph: () => '<br><br>',
  });
}

/** Web, mail and relative addresses; nothing that a browser would run. Browsers skip white space in a scheme. */
export function isSafeHref(href: string): boolean {
  const bare = href.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
  return /^(?:https?:|mailto:|doi:)/i.test(bare) || !/^[a-z][a-z0-9+.-]*:/i.test(bare);
}
