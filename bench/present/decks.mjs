// Decks of a given length with the same sentences for every tool: headings, lists, notes as each tool wants them.

const words = 'tide strait mooring record energy season profile current depth storm'.split(' ');

const slide = (at) => `## Slide ${at + 1}: the ${words[at % 10]} and the ${words[(at + 3) % 10]}

- The ${words[(at + 1) % 10]} was measured ${at + 14} times a day
- Models disagree by a factor of ${(at % 7) + 2} on the ${words[(at + 5) % 10]}
- One place each, and a whole year
`;

const heads = {
  pubdeck: '---\ntitle: Bench\nslides:\n  theme: white\npubdeck:\n  theme: paper\n---\n\n',
  'reveal-md': '---\ntitle: Bench\n---\n\n',
  marp: '---\nmarp: true\ntitle: Bench\n---\n\n',
};

export const deckText = (tool, slides) =>
  heads[tool] + Array.from({ length: slides }, (_, at) => slide(at)).join('\n---\n\n');
