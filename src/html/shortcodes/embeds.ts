import { linkCard } from '../pictures.ts';
import type { ShortcodeCall, ShortcodeRenderer } from './call.ts';

/** Films and posts of other sites need their network: a card with the address instead. */
const card =
  (label: string, kind: string, address: (id: string, call: ShortcodeCall) => string): ShortcodeRenderer =>
  (call) => {
    const id = (call.get('id', 0) ?? call.get('src') ?? '').replace(/[^\w./:?=&@-]/g, '');
    const title = call.get('title');
    return `${linkCard(address(id, call), title ? `${label}: ${title}` : label, kind, call.env)}\n`;
  };

const second = (call: ShortcodeCall, name: string): string =>
  (call.get(name, 1) ?? '').replace(/[^\w.-]/g, '');

export const youtube = card('Video on YouTube', 'video', (id) =>
  /^https?:/.test(id) ? id : `https://www.youtube.com/watch?v=${id}`,
);
export const vimeo = card('Video on Vimeo', 'video', (id) => `https://vimeo.com/${id}`);
export const bilibili = card('Video on Bilibili', 'video', (id) => `https://www.bilibili.com/video/${id}`);
export const gist = card(
  'Code on GitHub',
  'code',
  (id, call) => `https://gist.github.com/${id}/${second(call, 'id')}`,
);
export const tweet = card(
  'Post on X',
  'post',
  (id, call) =>
    `https://x.com/${(call.get('user') ?? 'i').replace(/\W/g, '')}/status/${second(call, 'id') || id}`,
);
export const instagram = card('Post on Instagram', 'post', (id) => `https://www.instagram.com/p/${id}/`);
export const gdocs: ShortcodeRenderer = (call) =>
  `${linkCard((call.get('src', 0) ?? '').replace(/^(?!https?:).*/, ''), 'Google Docs', 'document', call.env)}\n`;
