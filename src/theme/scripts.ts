/** Fonts for writing systems that the themes' own fonts lack, in the order in which they are tried. */
export interface ScriptFont {
  /** What a person calls the characters. */
  readonly script: string;
  readonly family: string;
  /** Static first (TrueType in the PDF), then variable (Type 3). */
  readonly packages: readonly string[];
  /** Languages (BCP 47 prefixes) that prefer this font among those with the same characters. */
  readonly languages: readonly string[];
  /** Characters the font is asked for. */
  readonly pattern: RegExp;
  /** Helps out with single characters and must take none but these: its files hold other fonts' letters too. */
  readonly helps?: boolean;
}

const hanAndKana =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;
const noto = (name: string) => [`@fontsource/noto-sans-${name}`, `@fontsource-variable/noto-sans-${name}`];
const plainScript = (script: string, name: string, pattern: RegExp): ScriptFont => ({
  script,
  family: `Noto Sans ${script}`,
  packages: noto(name),
  languages: [],
  pattern,
});

export const scriptFonts: readonly ScriptFont[] = [
  { script: 'Chinese', family: 'Noto Sans SC', packages: noto('sc'), languages: ['zh'], pattern: hanAndKana },
  {
    script: 'Japanese',
    family: 'Noto Sans JP',
    packages: noto('jp'),
    languages: ['ja'],
    pattern: hanAndKana,
  },
  {
    script: 'Korean',
    family: 'Noto Sans KR',
    packages: noto('kr'),
    languages: ['ko'],
    pattern: /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  },
  {
    script: 'Traditional Chinese',
    family: 'Noto Sans TC',
    packages: noto('tc'),
    languages: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo', 'yue'],
    pattern: hanAndKana,
  },
  plainScript('Arabic', 'arabic', /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe]/u),
  plainScript('Devanagari', 'devanagari', /\p{Script_Extensions=Devanagari}/u),
  plainScript('Hebrew', 'hebrew', /\p{Script_Extensions=Hebrew}/u),
  plainScript('Thai', 'thai', /\p{Script_Extensions=Thai}/u),
  plainScript('Bengali', 'bengali', /\p{Script_Extensions=Bengali}/u),
  plainScript('Tamil', 'tamil', /\p{Script_Extensions=Tamil}/u),
  plainScript('Telugu', 'telugu', /\p{Script_Extensions=Telugu}/u),
  plainScript('Kannada', 'kannada', /\p{Script_Extensions=Kannada}/u),
  plainScript('Malayalam', 'malayalam', /\p{Script_Extensions=Malayalam}/u),
  plainScript('Sinhala', 'sinhala', /\p{Script_Extensions=Sinhala}/u),
  plainScript('Khmer', 'khmer', /\p{Script_Extensions=Khmer}/u),
  plainScript('Myanmar', 'myanmar', /\p{Script_Extensions=Myanmar}/u),
  plainScript('Georgian', 'georgian', /\p{Script_Extensions=Georgian}/u),
  plainScript('Armenian', 'armenian', /\p{Script_Extensions=Armenian}/u),
  plainScript('Ethiopic', 'ethiopic', /\p{Script_Extensions=Ethiopic}/u),
  plainScript('Gujarati', 'gujarati', /\p{Script_Extensions=Gujarati}/u),
  plainScript('Gurmukhi', 'gurmukhi', /\p{Script_Extensions=Gurmukhi}/u),
  plainScript('Oriya', 'oriya', /\p{Script_Extensions=Oriya}/u),
  plainScript('Lao', 'lao', /\p{Script=Lao}/u),
  plainScript('Syriac', 'syriac', /\p{Script=Syriac}/u),
  plainScript('Thaana', 'thaana', /\p{Script=Thaana}/u),
  plainScript('NKo', 'nko', /\p{Script=Nko}/u),
  plainScript('Cherokee', 'cherokee', /\p{Script=Cherokee}/u),
  plainScript('Canadian Aboriginal', 'canadian-aboriginal', /\p{Script=Canadian_Aboriginal}/u),
  plainScript('Mongolian', 'mongolian', /\p{Script=Mongolian}/u),
  plainScript('Coptic', 'coptic', /\p{Script=Coptic}/u),
  plainScript('Cuneiform', 'cuneiform', /\p{Script=Cuneiform}/u),
  plainScript('Egyptian Hieroglyphs', 'egyptian-hieroglyphs', /\p{Script=Egyptian_Hieroglyphs}/u),
  {
    script: 'Tibetan',
    family: 'Noto Serif Tibetan',
    packages: ['@fontsource/noto-serif-tibetan', '@fontsource-variable/noto-serif-tibetan'],
    languages: [],
    pattern: /\p{Script=Tibetan}/u,
  },
  {
    // Cyrillic and Greek for themes whose own fonts stop at Latin (Atkinson Hyperlegible), and phonetic letters.
    script: 'Cyrillic, Greek or phonetics',
    family: 'Source Sans 3',
    packages: ['@fontsource/source-sans-3'],
    languages: [],
    pattern: /[\p{Script=Cyrillic}\p{Script=Greek}\u0250-\u02ff\u1d00-\u1dbf]/u,
    helps: true,
  },
  {
    script: 'mathematics',
    family: 'Noto Sans Math',
    packages: ['@fontsource/noto-sans-math'],
    languages: [],
    pattern:
      /\u0338|[\u20d0-\u20f0]|[\u02d9\u2016\u2032-\u2037\u2061-\u2064\u2070-\u209c\u2100-\u214f\u2190-\u23ff\u25a0-\u25ff\u27c0-\u27ff\u2900-\u2aff\u{1d400}-\u{1d7ff}]/u,
    helps: true,
  },
  {
    script: 'emoji',
    family: 'Noto Emoji',
    packages: ['@fontsource/noto-emoji', '@fontsource-variable/noto-emoji'],
    languages: [],
    pattern: /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
    helps: true,
  },
  {
    script: 'symbols',
    family: 'Noto Sans Symbols 2',
    packages: ['@fontsource/noto-sans-symbols-2'],
    languages: [],
    pattern:
      /[\u2300-\u23ff\u2600-\u27bf\u2800-\u28ff\u2b00-\u2bff\u{1f000}-\u{1f0ff}\u{1f650}-\u{1f67f}\u{1f780}-\u{1f8ff}]/u,
    helps: true,
  },
];

/** Fonts of many scripts, asked when nothing made for a character is there: superscripts, box drawing, phonetics, Hebrew … */
export const lastResorts: readonly ScriptFont[] = [
  {
    script: 'anything',
    family: 'DejaVu Sans',
    packages: ['@fontsource/dejavu-sans'],
    languages: [],
    pattern: /./su,
    helps: true,
  },
];

/** Whether this font is the one for a language among those with the same characters. */
export const speaks = ({ languages }: ScriptFont, language: string): boolean =>
  languages.some((each) => language.toLowerCase() === each || language.toLowerCase().startsWith(`${each}-`));

/** The fonts made for one character, the reader's language first. */
export function fontsForCharacter(character: string, language: string): ScriptFont[] {
  const able = scriptFonts.filter((font) => font.pattern.test(character));
  return [
    ...able.filter((font) => speaks(font, language)),
    ...able.filter((font) => !speaks(font, language)),
  ];
}
