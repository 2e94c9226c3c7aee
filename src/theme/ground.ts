/** Text and surfaces on a slide whose own background is dark in a light theme, or light in a dark one. */
const dark =
  '--text: #ffffff; --heading-colour: #ffffff; --muted: #d4d4d4; --accent: #9ecbff; --surface: #1b1b1b; --rule: #8a8a8a';
const light =
  '--text: #222222; --heading-colour: #222222; --muted: #555555; --accent: #1a5fb4; --surface: #f3f3f3; --rule: #b8b8b8';

/** As Reveal's themes do it, by the class that Reveal gives such slides. Our own layouts choose their colours themselves. */
export const groundStyles = (appearance: 'light' | 'dark'): string =>
  `.reveal .slides section.has-${appearance === 'light' ? 'dark' : 'light'}-background:not([class*='layout-']) { ${appearance === 'light' ? dark : light}; color: var(--text); }`;
