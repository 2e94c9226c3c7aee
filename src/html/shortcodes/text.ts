import { escapeHtml } from '../../text/escape.ts';
import { codeHtml, readCodeInfo } from '../code.ts';
import { diagramHtml } from '../diagram.ts';
import { hold } from '../env.ts';
import { alertName } from '../markdown/alerts.ts';
import { classNames, type ShortcodeRenderer, word } from './call.ts';

const hasBlocks = (text: string): boolean =>
  /\n\s*\n|^\s*([-*+]|\d+[.)]|#{1,6}|>|```|\|)\s/m.test(text.trim());

/** Appears with the next key. Reveal's fragment classes pass through; `weight` is the order. */
export const fragment: ShortcodeRenderer = ({ get, inner, inline, block }) => {
  const index = get('weight') ?? get('index');
  const order = index !== undefined && /^\d+$/.test(index) ? ` data-fragment-index="${index}"` : '';
  const classes = ['fragment', classNames(get('class'))].filter(Boolean).join(' ');
  const text = inner ?? get('c') ?? '';
  return hasBlocks(text)
    ? `<div class="${classes}"${order}>\n${block(text)}</div>\n`
    : `<span class="${classes}"${order}>${inline(text.trim())}</span>`;
};

/** Formulas whose inner text no Markdown touches. */
export const math: ShortcodeRenderer = ({ inner, block }) => {
  const text = (inner ?? '').trim();
  const delimited = /^(\$|\\[([]|\\begin)/.test(text) || text.includes('$');
  return block(delimited ? text : `$$\n${text}\n$$`);
};

export const callout: ShortcodeRenderer = ({ get, inner, block, inline }) => {
  const type = word(get('type', 0)) || 'note';
  const title = get('title') ?? alertName(type) ?? 'Note';
  return `<div class="callout callout-${type}"><p class="callout-title">${inline(title)}</p>\n${block(inner ?? '')}</div>\n`;
};

export const spoiler: ShortcodeRenderer = ({ get, inner, block }) =>
  `<details class="spoiler"><summary>${escapeHtml(get('text', 0) ?? 'More')}</summary>\n${block(inner ?? '')}</details>\n`;

/** Icon fonts are not loaded in decks, not by the themes either: the name is what can be said. */
export const icon: ShortcodeRenderer = ({ get }) => {
  const name = word((get('name', 0) ?? '').split('/').at(-1));
  return `<span class="icon icon-${name}" role="img" aria-label="${name.replaceAll('-', ' ')}"></span>`;
};

const link = (url: string | undefined, label: string, name: string): string => {
  const safe =
    url !== undefined && (!/^\s*[a-z][a-z\d+.-]*:/i.test(url) || /^\s*(https?|mailto|tel):/i.test(url));
  return safe
    ? `<a class="${name}" href="${escapeHtml(url.trim())}">${label}</a>`
    : `<span class="${name}">${label}</span>`;
};

export const cta: ShortcodeRenderer = ({ get, inline }) => {
  const main = link(get('cta_link', 0), inline(get('cta_text', 1) ?? get('cta_link', 0) ?? ''), 'button');
  const other = get('cta_alt_link')
    ? ` ${link(get('cta_alt_link'), inline(get('cta_alt_text') ?? ''), 'button-secondary')}`
    : '';
  return `<p class="cta">${main}${other}</p>\n`;
};

export const button: ShortcodeRenderer = ({ get, inner, inline }) =>
  link(
    get('url') ?? get('link') ?? get('href', 0),
    inline(inner?.trim() || get('text') || get('label') || get('url') || 'Link'),
    'button',
  );

export const staticref: ShortcodeRenderer = ({ get, inner, inline }) =>
  link(get('url', 0), inline(inner?.trim() || get('url', 0) || ''), 'staticref');

export const mark: ShortcodeRenderer = ({ inner, inline }) => `<mark>${inline(inner ?? '')}</mark>`;

export const highlight: ShortcodeRenderer = ({ get, inner, env }) => {
  const options = `${get('lang', 0) ?? ''} {${get('options', 1) ?? ''}}`;
  return hold(env, codeHtml((inner ?? '').replace(/^\r?\n/, ''), readCodeInfo(options), env.tools));
};

export const diagram: ShortcodeRenderer = ({ get, inner, env }) =>
  diagramHtml(inner ?? '', env, classNames(get('class')));

/** Cards, steps, columns: their words, one block after the other. */
export const plainBlocks: ShortcodeRenderer = ({ tag, get, inner, block, inline }) => {
  const title = get('title');
  const head = title ? `<p><strong>${inline(title)}</strong></p>\n` : '';
  return `<div class="${word(tag.name)}">${head}${block(inner ?? '')}</div>\n`;
};

/** `kbd Ctrl-P`, Quarto's keys. */
export const kbd: ShortcodeRenderer = ({ get }) =>
  `<kbd>${escapeHtml(get('linux') ?? get('key', 0) ?? '')}</kbd>`;

export const mention: ShortcodeRenderer = ({ get }) => escapeHtml(get('name', 0) ?? '');
/** Hugo turns a page's name into its address; on a slide the name is what can be shown. */
export const reference: ShortcodeRenderer = ({ get }) => escapeHtml(get('path', 0) ?? '');
export const nothing: ShortcodeRenderer = () => '';
