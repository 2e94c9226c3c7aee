import { usualSize } from '../../src/deck/slide-size.ts';
import type { RenderedDeck, RenderedSlide } from '../../src/html/model.ts';

/** A slide as the renderer would give it, made by hand. */
export interface SlidePart {
  readonly id?: string;
  readonly html: string;
  readonly classes?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly notes?: string;
  readonly title?: string;
  readonly hidden?: boolean;
  readonly stack?: number;
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

export function deckOf(parts: readonly SlidePart[], more: Partial<RenderedDeck> = {}): RenderedDeck {
  const slides = parts.map(
    (part, index): RenderedSlide => ({
      id: part.id ?? `s${index + 1}`,
      number: index + 1,
      shown: index + 1,
      title: part.title ?? wordsOf(/<h[1-6][^>]*>(.*?)<\/h/s.exec(part.html)?.[1] ?? `Slide ${index + 1}`),
      untitled: false,
      classes: part.classes ?? ['layout-points'],
      attributes: part.attributes ?? {},
      html: part.html,
      notesHtml: part.notes ? `<p>${part.notes}</p>` : '',
      notesText: part.notes ?? '',
      text: wordsOf(part.html),
      hidden: part.hidden ?? false,
      stack: part.stack,
      seconds: undefined,
      at: { file: 'deck.md', line: index * 10 + 1 },
    }),
  );
  return {
    deck: {
      file: 'deck.md',
      text: '',
      frontMatter: {},
      frontMatterKind: 'yaml',
      bodyStart: 0,
      title: 'Tidal Mixing',
      settings: {
        size: usualSize,
        revealTheme: 'white',
        theme: 'paper',
        highlightStyle: undefined,
        reveal: {},
        diagram: false,
        branding: {},
        language: undefined,
        pubdeck: {},
      },
      slides: [],
      blocks: [],
      links: [],
      problems: [],
    },
    title: 'Tidal Mixing',
    authors: ['Ada Marin', 'Bo Lindqvist'],
    language: 'en',
    direction: 'ltr',
    slides,
    remotes: [],
    assets: new Map(),
    needs: { math: false, code: false },
    citation: {
      short: 'Marin & Lindqvist, 2024',
      doi: '10.5555/example.2024',
      url: 'https://doi.org/10.5555/example.2024',
    },
    running: {
      head: { start: [], center: [], end: [] },
      foot: { start: [{ kind: 'reference', text: 'Marin & Lindqvist, 2024' }], center: [], end: [] },
    },
    problems: [],
    ...more,
  };
}

/** Eight slides that hold one of everything a PDF must keep. */
export const sampleParts: readonly SlidePart[] = [
  {
    id: 'title',
    classes: ['layout-title'],
    html: '<h1>Tidal Mixing</h1><div class="subtitle"><p>A Year of Turbulence in a Narrow Strait</p></div><div class="authors"><p><strong>Ada Marin</strong>, Bo Lindqvist</p></div>',
    notes: 'We followed one strait for a whole year.',
  },
  {
    id: 'gap',
    html: '<div class="kicker">Gap</div><h2>Existing records last only a few days, offset by the office efficiency</h2><ul><li>Moored profilers were too costly</li><li class="fragment">Ship surveys miss <em>winter</em> storms</li><li class="fragment">Models disagree, see <a href="https://example.org/models">the models</a></li></ul>',
    notes: 'However, existing records last only a few days.',
  },
  { id: 'section', classes: ['layout-section'], html: '<h2>Results</h2>' },
  {
    id: 'table',
    classes: ['layout-table'],
    html: '<h2>Mean dissipation by season</h2><table><thead><tr><th>Season</th><th>Rate</th></tr></thead><tbody><tr><td>Winter</td><td>3.1</td></tr><tr><td>Summer</td><td>1.2</td></tr></tbody></table>',
  },
  {
    id: 'image',
    html: '<h2>The strait</h2><p><img alt="Aerial view of the strait" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22300%22 height=%22200%22%3E%3Crect width=%22300%22 height=%22200%22 fill=%22teal%22/%3E%3C/svg%3E"></p><p>Back to <a href="#/gap">the gap</a></p>',
  },
  {
    id: 'script',
    attributes: { lang: 'ar', dir: 'rtl' },
    html: '<h2>الخلط المدي</h2><ul><li>سنة من الاضطراب في مضيق ضيق</li></ul>',
    title: 'الخلط المدي',
  },
  {
    id: 'cjk',
    attributes: { lang: 'zh' },
    html: '<h2>潮汐混合</h2><ul><li>狭窄海峡一年的湍流观测</li></ul>',
    title: '潮汐混合',
  },
  {
    id: 'code',
    classes: ['layout-code'],
    attributes: { 'data-background-color': '#eef4f8' },
    html: '<h2>Reading the record</h2><pre><code>record = load("strait.nc")\nprint(record.epsilon.mean())</code></pre>',
  },
];
