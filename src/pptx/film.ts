import type { default as Library } from 'pptxgenjs';
import type { Resource } from '../browser/resource.ts';
import type { RenderedSlide } from '../html/model.ts';
import type { Problem } from '../problems/problem.ts';
import { escapeHtml } from '../text/escape.ts';
import type { Inches } from './inches.ts';
import { pictureData } from './picture-data.ts';

/** What PowerPoint plays, by media type, and the ending that it knows each by. */
const playable: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/mpeg': 'mpg',
  'video/x-msvideo': 'avi',
  'video/x-ms-wmv': 'wmv',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/x-ms-wma': 'wma',
};

interface Film {
  readonly type: 'audio' | 'video';
  readonly extn: string;
  readonly data: string;
}

/** A film or sound as the library takes it, from `type;base64,…`; undefined for one that PowerPoint does not play. */
function filmOf(data: string | undefined): Film | undefined {
  const type = data?.split(/[;,]/)[0] ?? '';
  const extn = playable[type];
  return data && extn ? { type: type.startsWith('audio') ? 'audio' : 'video', extn, data } : undefined;
}

const filmLeftOut = (slide: RenderedSlide, source: string, isThere: boolean): Problem => ({
  code: 'film-not-printed',
  severity: 'warning',
  message: `The film ${decodeURI(source).split('/').at(-1)} is not in the PowerPoint file; its poster or its name stands there.`,
  at: slide.at,
  slide: slide.number,
  hint: isThere
    ? 'PowerPoint plays MP4, MOV, AVI, WMV and MPEG, and the sounds MP3, M4A, WAV and WMA: convert it (ffmpeg -i film.webm film.mp4).'
    : 'Its file is not beside the deck; --fetch-media brings films of other hosts.',
});

/** A dark point, which is stretched: what is seen of a film behind a slide before it runs. */
const darkCover =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4AWNQUNX+DwACSQFwLGMv6wAAAABJRU5ErkJggg==';

/** The films of a PowerPoint file, while it is written. */
export class Films {
  readonly problems: Problem[] = [];
  /** What each is, by the name of its shape: the library has no place for that. */
  readonly texts = new Map<string, string>();
  readonly #resources: ReadonlyMap<string, Resource>;

  constructor(resources: ReadonlyMap<string, Resource>) {
    this.#resources = resources;
  }

  /** False where PowerPoint does not play it: then something else stands in its place. */
  async add(target: Library.default.Slide, film: FilmPlace, slide: RenderedSlide): Promise<boolean> {
    const { source, alt, cover = darkCover, ...place } = film;
    const data = await pictureData(this.#resources, source);
    const playable = filmOf(data);
    if (!playable) {
      this.problems.push(filmLeftOut(slide, source, data !== undefined));
      return false;
    }
    const objectName = `${playable.type === 'audio' ? 'sound' : 'film'} ${this.texts.size + 1}`;
    this.texts.set(objectName, alt);
    target.addMedia({ ...playable, ...place, cover, objectName });
    return true;
  }

  /** The film behind a slide, as large as it is; `picture` is what the slide shows where no film runs. */
  async behind(
    target: Library.default.Slide,
    slide: RenderedSlide,
    place: Inches,
    picture: string | undefined,
  ): Promise<void> {
    const source = slide.attributes['data-background-video'];
    if (!source) return;
    const cover = picture?.startsWith('image/png') ? { cover: `data:${picture}` } : {};
    await this.add(target, { ...place, source, alt: 'Film behind the slide', ...cover }, slide);
  }
}

interface FilmPlace extends Inches {
  readonly source: string;
  readonly alt: string;
  readonly cover?: string;
}

/** Media types by the endings that the library makes types of. */
const types: Readonly<Record<string, string>> = {
  'video/mov': 'video/quicktime',
  'video/mpg': 'video/mpeg',
  'video/avi': 'video/x-msvideo',
  'video/wmv': 'video/x-ms-wmv',
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/wma': 'audio/x-ms-wma',
};

export const properTypes = (xml: string): string =>
  xml.replace(/ContentType="((?:video|audio)\/\w+)"/g, (whole, type: string) =>
    types[type] === undefined ? whole : `ContentType="${types[type]}"`,
  );

/** The library takes every sound for a film, and gives neither a description. */
export const describedFilms = (xml: string, texts: ReadonlyMap<string, string>): string =>
  texts.size === 0
    ? xml
    : xml.replace(/<p:pic>(?:(?!<\/p:pic>)[\s\S])*<\/p:pic>/g, (shape) => {
        const name = /<p:cNvPr id="\d+" name="((?:film|sound) \d+)"/.exec(shape)?.[1] ?? '';
        const text = texts.get(name);
        if (text === undefined) return shape;
        const described = shape.replace(`name="${name}"`, () => `name="${name}" descr="${escapeHtml(text)}"`);
        return name.startsWith('sound') ? described.replace('<a:videoFile', '<a:audioFile') : described;
      });
