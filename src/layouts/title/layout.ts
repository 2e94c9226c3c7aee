import { linkAddress } from '../../text/markdown.ts';
import type { Passage } from '../../text/passage.ts';
import { imageContext } from '../image/layout.ts';
import type { ContextLabels, Layout, SlideImage } from '../layout.ts';
import { block, verbatim, words } from '../markdown.ts';
import { nameMark, namesOnTitle, type Person } from '../names.ts';
import { asFirstLevel, withPaperCode, withWholeNames } from './markup.ts';
import { panel, titlePanel } from './panel.ts';

export interface TitleContent {
  readonly layout: 'title';
  readonly subtitle?: Passage;
  readonly authors: readonly Person[];
  /** How many names stand on the slide; the rest is counted ('and 230 more'). */
  readonly shown: number;
  /** 'et al.': the page does not name them all. */
  readonly others?: string;
  readonly affiliations: readonly string[];
  readonly equalNote?: string;
  readonly venue?: Passage;
  readonly date?: string;
  /** Where the paper is: a QR code lets the audience open it before the talk begins. */
  readonly link?: { readonly url: string; readonly address: string };
  readonly image?: SlideImage;
}

/** Letters over which a title needs more of the slide's width. */
const longTitle = 130;

export const title: Layout<TitleContent> = {
  name: 'title',
  folder: new URL('.', import.meta.url),
  plainly: 'heading, then people, venue and links as lines; a picture last',
  fit: {
    grows: {
      element: 'h1',
      property: '--fit-title',
      steps: [
        [16, 1.5],
        [28, 1.3],
        [44, 1.12],
        [80, 1],
        [120, 0.84],
        [170, 0.72],
      ],
      least: 0.62,
    },
    shrinks: { property: '--fit-title', percent: 94 },
  },
  role: 'title',
  isReference: true,
  wrappers: {
    subtitle: 'subtitle',
    authors: 'authors',
    affiliations: 'affiliations',
    venue: 'venue',
    paper: 'address',
    credit: 'credit',
  },
  markup: (tokens, tools) => withPaperCode(withWholeNames(asFirstLevel(tokens), tools), tools),
  plan: {
    passages: ({ subtitle, venue, image }) => [subtitle, venue, image?.credit],
    context: titleContext,
    seconds: { least: 15, look: 0 },
    shows: ({ image, link }) => (image !== undefined || link !== undefined ? 'evidence' : undefined),
    glossaryWords: 'never',
    images: ({ image }) => (image === undefined ? [] : [image]),
  },
  draw: ({ heading }, { motif, language }) => {
    if (motif === 'own picture') return undefined;
    const title = heading?.text ?? '';
    const isSlim = title.length > longTitle;
    const html = panel(motif, isSlim) ?? titlePanel(title, language, isSlim);
    return html === undefined ? undefined : { html };
  },
};

function titleContext(content: TitleContent, labels: ContextLabels): Readonly<Record<string, unknown>> {
  const { names, gap, more } = namesOnTitle(content.authors, content.shown, labels.more);
  const marked = names.map(nameMark);
  const last = marked.at(-1) ?? '';
  const joined = gap
    ? [...marked.slice(0, -1), '…'].join(labels.comma) + labels.comma + last
    : marked.join(labels.comma);
  const venue = [block(content.venue), words(content.date ?? '')].filter(Boolean).join(' · ');
  const equal = names.some((name) => name.equal);
  return {
    subtitle: block(content.subtitle),
    authors: [joined, words(more ?? content.others ?? '')].filter(Boolean).join(' '),
    affiliations: content.affiliations.map(verbatim).join(' · '),
    venue,
    equalNote: equal ? words(content.equalNote ?? '') : '',
    link:
      content.link === undefined
        ? ''
        : { url: linkAddress(content.link.url), address: words(content.link.address) },
    image: content.image === undefined ? '' : imageContext(content.image),
  };
}
