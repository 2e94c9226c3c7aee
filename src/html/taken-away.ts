import { htmlAttributes } from '../deck/read.ts';
import { attributesHtml, escapeHtml } from '../text/escape.ts';
import { hold, type SlideEnv } from './env.ts';
import type { Media } from './media.ts';
import { linkCard } from './pictures.ts';
import { standIn } from './stand-in.ts';
import { outsideDrawings } from './svg-styles.ts';

interface Taken {
  readonly message: string;
  readonly hint: string;
}

const trust = 'With --trust, present and HTML files leave it as it is';

/** What the sanitiser takes out of a slide, and what to do about it. */
const taken: Readonly<Record<string, Taken>> = {
  script: {
    message: 'A <script> is not run, so what it draws is missing.',
    hint: `Save what it draws as a picture. ${trust}; paper never runs scripts.`,
  },
  style: {
    message: 'A <style> is not applied: it could change every slide and what is printed around it.',
    hint: 'Write style="…" on the element, or put it into a theme (pubdeck init theme). --trust applies it.',
  },
  link: {
    message: 'A style sheet of another file (<link>) is not loaded.',
    hint: 'Put it into a theme: pubdeck init theme.',
  },
  form: {
    message: 'A form is left out; its words stay.',
    hint: `Show a picture of it. ${trust}.`,
  },
  canvas: {
    message: 'A <canvas> is empty without its script.',
    hint: 'Save what it draws as a picture.',
  },
};
const kindOf: Readonly<Record<string, string>> = {
  input: 'form',
  textarea: 'form',
  select: 'form',
  meta: 'link',
};

/** A frame around a picture is a picture. */
const pictureFile = /\.(?:svg|png|jpe?g|gif|webp|avif|pdf)(?:[?#].*)?$/i;

const framed = /<(iframe|embed|object|frame)\b((?:[^>"']|"[^"]*"|'[^']*')*)>(?:[\s\S]*?<\/\1\s*>)?/gi;

/**
 * The author's HTML before it is cleaned: what will be taken away is told, and a frame leaves its address behind, as a link
 * with a code for telephones.
 */
export function reportTaken(html: string, env: SlideEnv): string {
  // Styles of a drawing are written onto its elements.
  for (const [, name] of outsideDrawings(html).matchAll(
    /<(script|style|link|form|input|textarea|select|canvas|meta)\b/gi,
  )) {
    const kind = name!.toLowerCase();
    const { message, hint } = taken[kindOf[kind] ?? kind]!;
    env.report({ code: 'html-taken-away', severity: 'warning', message, hint, excerpt: `<${name}` });
  }
  return html
    .replace(framed, (whole, name: string, text: string) => {
      const { src, data, 'data-src': later, title, width, height, style } = htmlAttributes(text);
      const address = (src ?? data ?? later ?? '').trim();
      if (pictureFile.test(address))
        return `<img${attributesHtml({ src: address, alt: title ?? '', width, height, style })}>`;
      const known = address === '' ? undefined : address.startsWith('//') ? `https:${address}` : address;
      env.report({
        code: 'html-taken-away',
        severity: 'warning',
        message: known
          ? `<${name}> is not shown: ${known.slice(0, 120)}. A link with its address stands in its place.`
          : `<${name}> is not shown.`,
        hint: `Save what it shows as a picture. ${trust}; it needs a network then.`,
        excerpt: whole.split('\n')[0]!.slice(0, 120),
      });
      if (known === undefined) return '';
      return /^https?:/i.test(known)
        ? linkCard(known, title ?? labelOf(known), 'frame', env)
        : hold(env, `<p>${standIn(known, title ?? `Page ${known}`, undefined, 'frame')}</p>`);
    })
    .replace(/<\/(?:iframe|object)\s*>/gi, '');
}

const labelOf = (url: string): string =>
  /youtube|youtu\.be|vimeo|bilibili/i.test(url) ? 'Video' : 'Web page';

const withAddress =
  /<(?:img|video|audio|source|track|iframe|embed|object|script|link)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** HTML that is trusted stays as it is, but its files are found as those of Markdown are. */
export const withOwnFiles = (html: string, files: Media): string =>
  html.replace(withAddress, (tag) =>
    tag.replace(
      /(\s(?:src|data-src|poster|data|href)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
      (whole, name: string, double: string | undefined, single: string | undefined) => {
        const source = double ?? single ?? '';
        if (source === '' || /^(?:#|[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) return whole;
        const medium = files.find(source);
        return medium.kind === 'asset' || medium.kind === 'inline'
          ? `${name.replace(/data-src/i, 'src')}"${escapeHtml(medium.url)}"`
          : whole;
      },
    ),
  );
