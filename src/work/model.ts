import type { PictureLook } from '../picture/look.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { RichText, Span } from '../text/rich-text.ts';

/** A value that remembers where it stood and how it was written. */
export interface Located<T> {
  readonly value: T;
  /** Empty where the source keeps no places. */
  readonly at: Place;
  /** The key that gave it, as written: `abstract`, `hugoblox.ids.doi`, `url_pdf`. */
  readonly key: string;
}

/**
 * A publication: everything its source says of it. It knows nothing of the format it was read from. A place (`at`)
 * is empty where the source keeps none.
 */
export interface Work {
  /** Absolute path of the file it was read from. */
  readonly file: string;
  /** A short name: folder name of the page, key of the entry. */
  readonly slug: string;
  /** BCP 47 language of the text (detected), e.g. `en`, `zh`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: Located<RichText> | undefined;
  readonly subtitle: Located<RichText> | undefined;
  readonly authors: readonly Author[];
  /** 'et al.', '等': the page says that there are authors whom it does not name. */
  readonly otherAuthors?: string;
  readonly date: PublicationDate | undefined;
  readonly venue: Venue | undefined;
  readonly type: PublicationType | undefined;
  readonly abstract: Abstract | undefined;
  readonly summary: Located<RichText> | undefined;
  readonly identifiers: readonly Identifier[];
  readonly links: readonly PublicationLink[];
  /** Where the site publishes this page, where that is certain; and what the site is called. */
  readonly webPage?: { readonly url: string; readonly site: string } | undefined;
  readonly tags: readonly string[];
  readonly featuredImage: PageImage | undefined;
  /** Figures of its paper that may be shown, the best first. */
  readonly figures?: readonly WorkFigure[];
  /** Sentences of the conclusion of its paper, as far as their words and numbers can be proven. */
  readonly conclusion?: readonly PaperQuote[];
  /** Caption and credit of the featured image, also where the picture itself is missing. */
  readonly imageCaption?: Located<RichText>;
  readonly projects: readonly ProjectReference[];
  /** Texts by the name of their field: `awards`, `funding` … A source lists such fields in a table of its own. */
  readonly more: Readonly<Record<string, readonly string[]>>;
  /** The body's own text (full text, supplementary notes), template remains and the abstract taken out. */
  readonly body: readonly BodySection[];
  readonly citation: Citation;
  /** What was odd in the source. */
  readonly problems: readonly Problem[];
}

export interface Author {
  /** Cleaned display name. */
  readonly name: string;
  /** As the page writes it. */
  readonly raw: string;
  readonly given?: string;
  readonly family?: string;
  /** 'Jr.', 'III'. */
  readonly suffix?: string;
  /** Profile slug where the site has one. */
  readonly profile?: string;
  readonly affiliations: readonly string[];
  readonly note?: string;
  readonly equalContribution: boolean;
  readonly corresponding: boolean;
  /** The site's owner, who gives the talk. */
  readonly presenter: boolean;
  readonly at: Place;
}

export interface PublicationDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly raw: string;
  readonly at: Place;
  /** Left from the theme's sample page; so below. */
  readonly sample?: true;
}

export interface Venue {
  readonly name: RichText;
  readonly short?: RichText;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  /** The field that gave it: `publication`, `publication_short`, `bibtex`, or a source's own. */
  readonly from: string;
  readonly at: Place;
  readonly sample?: true;
}

export interface PublicationType {
  /** CSL type where known: `paper-conference`, `article-journal` … else the page's own word. */
  readonly id: string;
  readonly label: string;
  readonly at: Place;
}

/** Where an abstract stood: `front matter`, `body heading`, `body text`, or a source's own word. */
export type AbstractSource = string;

export interface Abstract {
  readonly text: RichText;
  readonly source: AbstractSource;
  readonly at: Place;
  readonly language: string;
  /** Inline section labels ('Methods:'), spans in `text`; `role` undefined for words of their own. */
  readonly labels: readonly AbstractLabel[];
  /** Heads and tails taken off: 'Abstract', copyright lines, PubMed tags. */
  readonly stripped: readonly { readonly what: string; readonly text: string }[];
}

export interface AbstractLabel {
  readonly text: string;
  /** The label itself; the section runs from `label.end` to the next label. */
  readonly span: Span;
  readonly role?: 'background' | 'gap' | 'objective' | 'method' | 'result' | 'conclusion' | 'other';
}

export interface Identifier {
  readonly kind: string; // doi, arxiv, pmid, pmcid, isbn, acl, openreview, hal, zenodo, …
  readonly value: string;
  readonly url: string;
  readonly at: Place;
  readonly sample?: true;
}

export interface PublicationLink {
  readonly type: string; // pdf, preprint, code, dataset, poster, project, slides, source, video, doi, custom …
  readonly label: string;
  /** Absolute URL, or undefined for a file of the site. */
  readonly url: string | undefined;
  /** Absolute path of a local file that exists. */
  readonly file?: string;
  readonly raw: string;
  readonly at: Place;
  readonly sample?: true;
}

export interface PageImage {
  readonly file: string;
  /** Looks at its pixels, once; undefined where they cannot be read. */
  readonly look?: () => PictureLook | undefined;
  readonly caption?: RichText;
  readonly alt?: string;
  readonly previewOnly: boolean;
  readonly at: Place;
  /** The theme's own photograph. */
  readonly sample?: true;
}

/** Words of the paper, and their page. */
export interface PaperQuote {
  readonly text: string;
  readonly page: number;
}

/** A figure of the paper. */
export interface WorkFigure {
  /** As printed: `Figure 3`. */
  readonly label: string;
  /** Where its picture lies once it is needed. */
  readonly file: string;
  /** Its parts, where they are too small to read together. */
  readonly panels: readonly { readonly file: string; readonly box: readonly number[] }[];
  /** What its caption says, without what cannot be proven. */
  readonly caption: string;
  /** What the caption begins with, as far as it is sure enough for a headline. */
  readonly opening?: CaptionOpening;
  /** Sentences of the paper that refer to it, as far as their numbers can be proven. */
  readonly mentions: readonly PaperQuote[];
  /** What the section of the paper does that refers to it first. */
  readonly part?: 'opening' | 'method' | 'result' | 'discussion' | 'conclusion' | 'end';
  /** The file of the paper, its hash, the page and the place. */
  readonly paper: {
    readonly file: string;
    readonly hash: string;
    /** 0 where it has a file of its own. */
    readonly page: number;
    /** Empty for a whole page, and for a picture. */
    readonly box: readonly number[];
    /** Its own picture. */
    readonly picture?: string;
  };
  /** Open licence that the paper states. */
  readonly licence?: string;
}

/** The first words of a caption, without its brackets and without what may be broken or misread. */
export interface CaptionOpening {
  readonly text: string;
  /** They are its first sentence, to the end. */
  readonly whole: boolean;
  /** They name several panels: cut, they would tell one of them only. */
  readonly panels: boolean;
}

export interface ProjectReference {
  readonly slug: string;
  readonly title?: string;
  readonly file?: string;
}

export interface BodySection {
  readonly heading: RichText | undefined;
  readonly level: number;
  readonly blocks: readonly BodyBlock[];
}

export type BodyBlock =
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | {
      readonly kind: 'image';
      readonly file: string | undefined;
      readonly src: string;
      readonly alt: string;
      readonly caption?: RichText;
    }
  | {
      readonly kind: 'table';
      readonly head: readonly RichText[];
      readonly rows: readonly (readonly RichText[])[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly code: string }
  | { readonly kind: 'math'; readonly tex: string }
  | { readonly kind: 'quote'; readonly text: RichText };

export interface Citation {
  /** 'Fleming et al., 2013'. */
  readonly short: string;
  /** One reference in an APA-like form. */
  readonly full: RichText;
  readonly bibtex: string;
  /** CSL-JSON item. */
  readonly csl: Readonly<Record<string, unknown>>;
  readonly from: 'cite.bib' | 'page';
}
