import type { Deck } from '../../deck/model.ts';
import { ownMacros } from './macros.ts';

type Macros = Readonly<Record<string, string | object>>;

const depthMost = 5;

/**
 * The macros of formulas that a deck names in its front matter, in any map called `macros`: KaTeX's form (`"\\RR": "\\mathbb{R}"`) or
 * that of MathJax (`RR: "\\mathbb{R}"`, `norm: ["\\lVert#1\\rVert", 1]`). Ours come with them.
 */
export function deckMacros({ frontMatter, text }: Pick<Deck, 'frontMatter' | 'text'>): Macros {
  const found: Record<string, string> = {};
  collect(frontMatter, found, 0, text);
  return Object.keys(found).length === 0 ? ownMacros : { ...ownMacros, ...found };
}

/** Front matter is read as Hugo reads it, its keys in small letters: how a name is spelt, the text says. */
function spelt(name: string, text: string): string {
  const sign = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z])(${sign})["']?\\s*[:=]`, 'i').exec(text)?.[1] ?? name;
}

function collect(value: unknown, found: Record<string, string>, depth: number, text: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > depthMost) return;
  for (const [key, inner] of Object.entries(value)) {
    if (/^macros$/i.test(key) && typeof inner === 'object' && inner !== null)
      for (const [name, body] of Object.entries(inner)) {
        const tex = Array.isArray(body) ? body[0] : body;
        const bare = spelt(name.replace(/^\\+/, ''), text);
        if (typeof tex === 'string' && /^(?:[a-zA-Z]+|[^a-zA-Z\d\s])$/.test(bare)) found[`\\${bare}`] = tex;
      }
    else collect(inner, found, depth + 1, text);
  }
}
