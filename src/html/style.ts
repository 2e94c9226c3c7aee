/** CSS that a deck may write into `style`: how text and boxes look, nothing that loads, moves over or escapes. */
const properties = new Set(
  'color background background-color border border-top border-right border-bottom border-left border-color border-style border-width border-radius border-collapse border-spacing box-shadow margin margin-top margin-right margin-bottom margin-left margin-block margin-inline padding padding-top padding-right padding-bottom padding-left padding-block padding-inline width height max-width max-height min-width min-height display flex flex-direction flex-wrap flex-grow flex-shrink flex-basis flex-flow justify-content justify-items justify-self align-items align-content align-self place-items place-content gap row-gap column-gap order grid grid-template grid-template-columns grid-template-rows grid-template-areas grid-column grid-row grid-area columns column-count column-width column-rule break-inside font font-size font-weight font-style font-family font-variant line-height letter-spacing word-spacing text-align text-decoration text-indent text-transform text-shadow text-wrap white-space word-break overflow-wrap vertical-align float clear list-style list-style-type list-style-position object-fit object-position opacity overflow overflow-x overflow-y position top right bottom left inset z-index transform transform-origin aspect-ratio box-sizing direction unicode-bidi writing-mode table-layout caption-side empty-cells visibility zoom fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stop-color stop-opacity text-anchor dominant-baseline paint-order vector-effect counter-reset counter-increment hyphens'.split(
    ' ',
  ),
);

const unsafe = /url\s*\(|image\s*\(|image-set|expression|javascript:|@import|[\\<>{}]|\/\*/i;

/** Emoji and other scripts are in none of an author's own fonts: those of the theme follow them. */
const familiar = (name: string, value: string): string =>
  name === 'font-family' && !/^(?:inherit|initial|unset|revert)\b|var\(|!important/i.test(value)
    ? `${value}, var(--font-body, sans-serif)`
    : value;

/** The harmless declarations of a `style` attribute, empty when none is left. */
export function safeStyle(style: string): string {
  return style
    .split(';')
    .map((declaration) => {
      const at = declaration.indexOf(':');
      const name = declaration.slice(0, at).trim().toLowerCase();
      const value = declaration.slice(at + 1).trim();
      if (at < 1 || value === '' || unsafe.test(value)) return '';
      if (!properties.has(name) && !/^--[\w-]+$/.test(name)) return '';
      // `fixed` could lie over the whole page, controls included.
      if (name === 'position' && !/^(static|relative|absolute)\b/.test(value)) return '';
      return `${name}: ${familiar(name, value)}`;
    })
    .filter(Boolean)
    .join('; ');
}
