import type { SlideEnv } from './env.ts';
import type { Media } from './media.ts';
import { safeStyle } from './style.ts';

/** Attributes of Reveal's `<section>` that are words, numbers or colours. */
const plain =
  /^(?:id|lang|dir|data-(?:background-(?:color|size|position|repeat|opacity|transition|gradient|interactive|video-loop|video-muted)|transition|transition-speed|state|auto-animate(?:-[a-z-]+)?|autoslide|timing|visibility|menu-title|trigger-anim|name|template|background))$/;
const files = new Set(['data-background-image', 'data-background-video']);

/** Attributes for the `<section>` that can neither run anything nor ask the network. */
export function safeSlideAttributes(
  given: Readonly<Record<string, string>>,
  media: Media,
  report: SlideEnv['report'],
  trust: boolean,
): { classes: string[]; attributes: Record<string, string> } {
  const attributes: Record<string, string> = {};
  const classes = (given.class ?? '')
    .split(/\s+/)
    .filter((name) => /^[\p{L}_-][\p{L}\p{N}_:/.-]*$/u.test(name));
  for (const [key, value] of Object.entries(given)) {
    const name =
      key === 'data-background' && isColour(value)
        ? 'data-background-color'
        : key === 'data-background'
          ? 'data-background-image'
          : key;
    if (name === 'class' || name === 'data-content') continue;
    if (name === 'style') {
      const style = safeStyle(value);
      if (style) attributes[name] = style;
    } else if (files.has(name)) {
      const parts = /^\s*data:/i.test(value) ? [value] : value.split(',');
      const urls = parts.map((part) => media.find(part.trim().replace(/^url\((['"]?)(.*)\1\)$/, '$2')));
      const usable = urls.flatMap((medium) =>
        medium.kind === 'asset' || medium.kind === 'inline' || (trust && medium.kind === 'remote')
          ? [medium.url]
          : [],
      );
      if (usable.length > 0) attributes[name] = usable.join(',');
    } else if (name === 'data-background-iframe') {
      if (trust) attributes[name] = value;
      else {
        report({
          code: 'frame-refused',
          severity: 'warning',
          message: `The page ${value} behind the slide is not loaded.`,
          excerpt: value.slice(0, 120),
          hint: 'Only with --trust, and with a network.',
        });
      }
    } else if (name === 'id') {
      if (value.trim() !== '') attributes[name] = value.trim().replace(/\s+/g, '-');
    } else if (name === 'lang') {
      if (/^[a-z]{2,8}(-[\w-]+)?$/i.test(value)) attributes[name] = value;
    } else if (plain.test(name) && !/url\s*\(|javascript:/i.test(value)) attributes[name] = value;
  }
  return { classes, attributes };
}

const isColour = (value: string): boolean =>
  /^(#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([\d\s,.%/deg]+\))$/i.test(value.trim()) && !/\.\w+$/.test(value);
