// The abstracts of a corpus folder (../shared/corpus), as analysis sees them: [{id, site, language, title, summary, text}].
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** Every page that the manifest counts as having an abstract in its front matter; unreadable ones are named. */
export function corpusAbstracts(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const abstracts = [];
  const unread = [];
  for (const page of manifest.publications) {
    if (!page.hasAbstract) continue;
    const file = [join(folder, page.path), join(folder, page.site ?? '', page.path)].find((one) =>
      existsSync(one),
    );
    const matter = file === undefined ? undefined : frontMatter(readFileSync(file, 'utf8'));
    if (typeof matter?.abstract !== 'string') {
      unread.push(page.path);
      continue;
    }
    const text = plain(matter.abstract);
    abstracts.push({
      id: page.path,
      site: /site-\d+/u.exec(file)?.[0] ?? '',
      language: page.lang ?? 'en',
      title: typeof matter.title === 'string' ? matter.title : undefined,
      summary: typeof matter.summary === 'string' ? plain(matter.summary) : undefined,
      text,
      breaks: [...text.matchAll(/\n\s*\n/gu)].map((match) => match.index),
    });
  }
  return { abstracts, unread };
}

function frontMatter(source) {
  const text = source
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n')
    .trimStart();
  const toml = /^\+\+\+\n([\s\S]*?)\n\+\+\+/u.exec(text);
  const yaml = /^---\n([\s\S]*?)\n---/u.exec(text);
  try {
    if (toml) return parseToml(toml[1]);
    return yaml ? parseDocument(yaml[1], { strict: false, uniqueKeys: false }).toJS() : undefined;
  } catch {
    return undefined;
  }
}

/** Markdown and HTML marks off, lines joined, paragraphs kept. Rough: the product reads pages with more care. */
const plain = (text) =>
  text
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/\[([^\]]+)\]\([^)\s]+\)/gu, '$1')
    .replace(/\*\*|__|(?<!\S)[*_](?=\S)|(?<=\S)[*_](?!\S)/gu, '')
    .replace(/\\([*_#&%$~])/gu, '$1')
    .replace(/[^\S\n]*\n(?!\s*\n)(?<!\n\s*\n)[^\S\n]*/gu, ' ')
    .trim();
