import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { staysIn } from '../../io/boundary.ts';
import type { Doubt, PaperFigure } from '../model.ts';

/** Pictures that a slide can show; a PDF is drawn first. */
const shown = ['.pdf', '.png', '.jpg', '.jpeg', '.svg', '.webp', '.gif'];
const others = ['.eps', '.ps', '.tif', '.tiff'];
const filesMost = 20_000;

/** All pictures below a folder, as paths; nothing hidden, no link that leads out. */
export function picturesBelow(folder: string): string[] {
  const found: string[] = [];
  const walk = (place: string, depth: number) => {
    if (depth > 6 || found.length > filesMost) return;
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      if (entry.name.startsWith('.') || !staysIn(path, folder)) continue;
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) walk(path, depth + 1);
      else if ([...shown, ...others].includes(extname(entry.name).toLowerCase())) found.push(path);
    }
  };
  walk(folder, 0);
  return found.sort();
}

/** A figure whose picture is a file of its own. */
export function figureOf(
  number: string,
  caption: string,
  picture: string | undefined,
  why?: string,
): PaperFigure {
  const drawable = picture !== undefined && shown.includes(extname(picture).toLowerCase());
  const message =
    picture === undefined
      ? (why ?? 'Its picture was not found.')
      : `${basename(picture)} cannot be drawn: save it as PDF, SVG or PNG.`;
  const doubts: Doubt[] = drawable ? [] : [{ code: 'picture', message }];
  return {
    page: 0,
    number,
    label: `Figure ${number}`,
    caption,
    unproven: [],
    box: undefined,
    ...(drawable ? { picture } : {}),
    kept: drawable,
    doubts,
    panels: [],
  };
}

/** The picture that a name without folder or ending means, one that can be shown first. */
export function pictureNamed(name: string, files: readonly string[]): string | undefined {
  const plain = (path: string) => basename(path).toLowerCase();
  const stem = (path: string) => plain(path).replace(/\.\w+$/, '');
  const wanted = plain(name);
  const found = files.filter(
    (file) => plain(file) === wanted || stem(file) === wanted || stem(file) === stem(name),
  );
  return found.sort((a, b) => order(a) - order(b))[0];
}

const order = (file: string): number => {
  const at = [...shown, ...others].indexOf(extname(file).toLowerCase());
  return at < 0 ? 99 : at;
};
