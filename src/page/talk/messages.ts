/** What an open page is told after a save. */
export type Change =
  | {
      readonly type: 'slides';
      readonly title: string;
      /** The whole deck: hash and vertical stack of each slide. */
      readonly order: readonly (readonly [hash: string, stack: number | null])[];
      /** Sections that the page does not have yet, by hash. */
      readonly html: Readonly<Record<string, string>>;
      readonly problem: ShownProblem | null;
      /** Where the page that connects has an older style sheet. */
      readonly style?: Style;
    }
  | { readonly type: 'style'; readonly style: Style; readonly problem: ShownProblem | null }
  | { readonly type: 'problem'; readonly problem: ShownProblem | null }
  | { readonly type: 'reload' };

export interface Style {
  /** The theme's sheet, with its hash. */
  readonly href: string;
  /** Sheets that the page may not have loaded yet. */
  readonly also: readonly string[];
}

export interface ShownProblem {
  readonly place: string;
  readonly message: string;
  readonly excerpt?: string | undefined;
  readonly hint?: string | undefined;
}

/** `speaker.json`: the slides that are shown, in their order. */
export interface SpeakerData {
  readonly title: string;
  readonly slides: readonly SpokenSlide[];
}

/** What the speaker view shows of one slide. */
export interface SpokenSlide {
  readonly title: string;
  readonly notes: string;
  /** Planned seconds, where the deck says so. */
  readonly seconds: number | null;
}

/** `sources.json`: what stands behind the slides that are shown. */
export interface TalkSources {
  /** The publication page; null where none links to the deck. */
  readonly page: string | null;
  readonly slides: readonly SlideProof[];
}

interface SlideProof {
  readonly sources: readonly SlideSource[];
  /** Where the slide departs from the page, one sentence each; empty for a faithful slide. */
  readonly departs: readonly string[];
}

export interface SlideSource {
  /** The words on the slide. */
  readonly words: string;
  /** `abstract`, `summary` … */
  readonly field: string;
  /** The page's own sentence. */
  readonly sentence: string;
}

/** Where the slides window is. */
export interface TalkPlace {
  readonly type: 'place';
  /** Number of the slide, from 0. */
  readonly at: number;
  readonly h: number;
  readonly v: number;
  readonly f: number | undefined;
  readonly paused: boolean;
  readonly last: boolean;
}

export type Step = 'next' | 'prev' | 'togglePause';

/** What the slides window tells the speaker's. */
export type FromSlides =
  | TalkPlace
  | { readonly type: 'changed'; readonly change: Exclude<Change, { readonly type: 'reload' }> }
  | { readonly type: 'problem'; readonly problem: ShownProblem };

/** What the speaker's window asks of the slides. */
export type FromSpeaker =
  | { readonly type: 'hello' }
  | { readonly type: 'step'; readonly how: Step }
  | { readonly type: 'go'; readonly h: number; readonly v: number; readonly f?: number };

/** The address of the talk, by which its windows find each other. */
export const talkAddress = (): string => new URL('.', location.href).pathname;

export const openChannel = (): BroadcastChannel => new BroadcastChannel(`pubdeck:${talkAddress()}`);
