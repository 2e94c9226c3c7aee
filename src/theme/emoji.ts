import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heldCharacters } from './held-characters.ts';
import type { Face } from './model.ts';

/** Noto Color Emoji as vectors (COLR); the build takes it from its package, see scripts/emoji-font.mjs. */
export const emojiFile = fileURLToPath(new URL('bundled/noto-color-emoji.woff2', import.meta.url));

const family = 'Noto Color Emoji';

/** It also holds digits, spaces and signs such as ©, which belong to the text font: only what makes up emoji is taken of it. */
const face: Face = {
  family,
  weight: '400',
  style: 'normal',
  variable: false,
  url: 'font/noto-color-emoji.woff2',
  file: emojiFile,
  range: 'U+23,U+2A,U+30-39,U+200D,U+20E3,U+203C-3299,U+FE0F,U+1F000-1FAFF,U+E0020-E007F',
};

/** Characters that are emoji by themselves, and those that a selector or a keycap makes one. */
const inColour =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]/gu;

/** The emoji of a text: which of its characters are drawn in colour, and what the font is asked for beside them. */
export class EmojiFont {
  private readonly colourful: ReadonlySet<string>;
  private known: ReadonlySet<number> | undefined;
  private isUsed = false;

  constructor(text: string) {
    this.colourful = new Set([...text.matchAll(inColour)].map(([found]) => [...found][0]!));
  }

  /** Read when first asked for: most decks have no emoji, and the file is large. */
  private get held(): ReadonlySet<number> {
    this.known ??= (existsSync(emojiFile) && heldCharacters(emojiFile)) || new Set();
    return this.known;
  }

  /** Whether a character is an emoji here; a bare ❤ is a sign of text. */
  isEmoji(character: string): boolean {
    return this.colourful.has(character) && this.take(character);
  }

  /** Draws a character that no other font has. */
  take(character: string): boolean {
    const code = character.codePointAt(0)!;
    if (code < 0x203c || !this.held.has(code)) return false;
    this.isUsed = true;
    return true;
  }

  get faces(): readonly Face[] {
    return this.isUsed ? [face] : [];
  }

  /** After all other families: as the first one it would draw their digits. */
  get families(): readonly string[] {
    return this.isUsed ? [family] : [];
  }
}
