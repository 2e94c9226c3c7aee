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
  /** Own range, where the package's own table is wrong or where it must not take other fonts' letters. */
  readonly range?: string;
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
  {
    // Cyrillic and Greek for themes whose own fonts stop at Latin (Atkinson Hyperlegible).
    script: 'Cyrillic or Greek',
    family: 'Source Sans 3',
    packages: ['@fontsource/source-sans-3'],
    languages: [],
    pattern: /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
    range: 'U+0370-03FF,U+0400-052F,U+1F00-1FFF',
  },
  {
    script: 'mathematics',
    family: 'Noto Sans Math',
    packages: ['@fontsource/noto-sans-math'],
    languages: [],
    pattern:
      /\u0338|[\u20d0-\u20f0]|[\u02d9\u2016\u2032-\u2037\u2061-\u2064\u2070-\u209c\u2100-\u214f\u2190-\u23ff\u25a0-\u25ff\u27c0-\u27ff\u2900-\u2aff\u{1d400}-\u{1d7ff}]/u,
    range:
      'U+02D9,U+0338,U+2016,U+2032-2037,U+2061-2064,U+2070-209C,U+20D0-20F0,U+2100-214F,U+2190-23FF,U+25A0-25FF,U+27C0-27FF,U+2900-2AFF,U+1D400-1D7FF',
  },
  {
    script: 'emoji',
    family: 'Noto Emoji',
    packages: ['@fontsource/noto-emoji', '@fontsource-variable/noto-emoji'],
    languages: [],
    pattern: /[\p{Extended_Pictographic}]/u,
  },
];

/** The candidates for one character, the reader's language first. */
export function fontsForCharacter(character: string, language: string): ScriptFont[] {
  const speaks = ({ languages }: ScriptFont) =>
    languages.some(
      (each) => language.toLowerCase() === each || language.toLowerCase().startsWith(`${each}-`),
    );
  const able = scriptFonts.filter((font) => font.pattern.test(character));
  return [...able.filter(speaks), ...able.filter((font) => !speaks(font))];
}
