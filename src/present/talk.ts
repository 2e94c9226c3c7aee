import type { IncomingMessage, ServerResponse } from 'node:http';
import { usualSize } from '../deck/slide-size.ts';
import type { PageFile } from '../html/shell/files.ts';
import { contentPolicy } from '../html/shell/policy.ts';
import { mediaType } from '../io/media-type.ts';
import { PubdeckError } from '../problems/error.ts';
import { printPage } from '../sheet/page.ts';
import { escapeHtml } from '../text/escape.ts';
import { type Answer, htmlType, jsonType } from './answer.ts';
import { clientFile } from './client-files.ts';
import { EventStreams } from './events.ts';
import { htmlPage } from './html-page.ts';
import { LiveDeck, type LiveOptions } from './live-deck.ts';
import { Prints } from './prints.ts';
import { slideSources, speakerData } from './speaker-data.ts';
import { speakerPage } from './speaker-page.ts';
import { talkPage } from './talk-page.ts';

export interface TalkOptions extends LiveOptions {
  readonly browser?: string | undefined;
  /** Aborted when the server closes. */
  readonly signal: AbortSignal;
  /** Relative address of the gallery, where there is one. */
  readonly home?: string | undefined;
}

/** Everything about one deck, at addresses relative to wherever it is mounted (`/` or `/deck/<name>/`). */
export class Talk {
  readonly live: LiveDeck;
  readonly streams = new EventStreams();
  readonly #prints: Prints;
  readonly #options: TalkOptions;

  constructor(file: string, options: TalkOptions) {
    this.live = new LiveDeck(file, options);
    this.#prints = new Prints(this.live, options.browser);
    this.#options = options;
  }

  /** The answer at a relative address; undefined where there is nothing, `taken` for an event stream. */
  async answer(
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answer | 'taken' | undefined> {
    switch (path) {
      case '': {
        const { html } = await this.live.page();
        return { body: html, type: htmlType, policy: contentPolicy({ trust: this.live.trust }) };
      }
      case 'events':
        if (this.streams.isFull) return { status: 503, body: 'Too many pages listen.\n', type: 'text/plain' };
        await this.live.state();
        this.streams.add(request, response, this.live.greeting(query.get('seen') ?? ''));
        return 'taken';
      case 'speaker':
        return { body: speakerPage((await this.live.state()).rendered), type: htmlType };
      case 'speaker.json':
        return { body: JSON.stringify(await speakerData(this.live)), type: jsonType };
      case 'sources.json':
        return { body: JSON.stringify(await slideSources(this.live)), type: jsonType };
      case 'talk':
        return { body: talkPage((await this.live.state()).rendered, this.#options.home), type: htmlType };
      case 'first':
        return this.#firstSlide();
      case 'slides.pdf':
      case 'handout.pdf':
        return this.#print(path);
      default:
        return path.startsWith('live/') ? clientFile(path.slice('live/'.length)) : this.#file(path);
    }
  }

  /** The title slide alone, without script: the gallery's picture of a talk. */
  async #firstSlide(): Promise<Answer> {
    const { rendered, theme } = await this.live.state();
    const slides = rendered.slides.filter(({ hidden }) => !hidden).slice(0, 1);
    const css = '@media screen { html, body { overflow: hidden; } }';
    const { html } = printPage(rendered, theme, { slides, css, size: usualSize });
    const policy = contentPolicy().replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    return { body: html, type: htmlType, policy };
  }

  async #print(path: 'slides.pdf' | 'handout.pdf'): Promise<Answer> {
    try {
      const pdf = await this.#prints.get(path === 'slides.pdf' ? 'slides' : 'handout', this.#options.signal);
      return { body: pdf, type: 'application/pdf', download: path };
    } catch (error) {
      if (!(error instanceof PubdeckError)) throw error;
      const body = `<main><h1>This PDF could not be made</h1><p>${escapeHtml(error.message)}</p><p>${escapeHtml(error.hint ?? '')}</p></main>`;
      return {
        status: 500,
        body: htmlPage({ title: 'No PDF', styles: ['live/pages.css'], body, bodyClass: 'plain' }),
        type: htmlType,
      };
    }
  }

  /** Only what the page itself names is ever sent; a request's own words never become a path. */
  async #file(path: string): Promise<Answer | undefined> {
    const { files } = await this.live.page();
    const { rendered, theme } = await this.live.state();
    const own = rendered.assets.get(path) ?? theme.assets.get(path);
    if (own !== undefined) return { file: own, roots: this.live.roots };
    // The thumbnail of a deck with formulas asks for their fonts where the print page keeps them.
    const known =
      files.get(path) ?? files.get(path.replace(/^font\/katex\//, 'math/fonts/')) ?? fontOf(theme, path);
    return known === undefined ? undefined : fileAnswer(known, path);
  }
}

const fontOf = (
  { fonts }: { readonly fonts: ReadonlyMap<string, string> },
  path: string,
): PageFile | undefined => {
  const file = fonts.get(path);
  return file === undefined ? undefined : { file };
};

/** Files of our own packages need no root: their paths are not the site's. */
function fileAnswer(known: PageFile, path: string): Answer {
  if ('file' in known) return { file: known.file, roots: 'ours' };
  return { body: known.text, type: known.type || mediaType(path) };
}
