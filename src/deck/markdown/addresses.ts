import type { MarkdownIt } from 'markdown-it';

/** All that a bare address can begin with here; addresses without `//` are left as they are written. */
const beginning = /\/\/|mailto:/i;

/**
 * Bare addresses become links, looked for only where text holds the beginning of one: their pattern covers a whole standard
 * and takes ten milliseconds to compile, and most decks have none outside of a proper link.
 */
export function addresses(md: MarkdownIt): void {
  // A name such as `README.md` or `go.mod` in a sentence is no address.
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  const { ruler } = md.core;
  const all = ruler.getRules('');
  ruler.disable('linkify');
  const others = ruler.getRules('');
  const linkify = all.find((rule) => !others.includes(rule));
  if (!linkify) return;
  ruler.at('linkify', (state) => {
    const wanted = state.tokens.some(({ children }) =>
      children?.some(({ type, content }) => type === 'text' && beginning.test(content)),
    );
    if (wanted) linkify(state);
  });
  ruler.enable('linkify');
}
