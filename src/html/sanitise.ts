import sanitizeHtml from 'sanitize-html';
import { repairLists } from './lists.ts';
import type { Media } from './media.ts';
import { linkTarget } from './sanitise-link.ts';
import { standInLabel } from './stand-in.ts';
import { safeStyle } from './style.ts';
import { withSvgStyles } from './svg-styles.ts';

const text =
  'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li main mark nav ol p picture pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr section';
const media = 'img video audio source track';
const svg =
  'svg g path rect circle ellipse line polyline polygon text tspan textpath defs use symbol marker lineargradient radialgradient stop clippath mask pattern title desc';
const mathml =
  'math semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mpadded mphantom mstyle menclose mmultiscripts mprescripts none';

const everywhere = [
  'class',
  'id',
  'lang',
  'dir',
  'title',
  'role',
  'style',
  'tabindex',
  'hidden',
  'align',
  'valign',
  'width',
  'height',
  'aria-*',
  'data-id',
  'data-fragment-index',
  'data-auto-animate',
  'data-auto-animate-*',
  'data-autoplay',
  'data-ignore',
  'data-label',
  'data-line-numbers',
  'data-trim',
  'data-noescape',
  'data-kind',
  'data-language',
  'data-caption',
  'data-timing',
  'data-transition*',
  'data-visibility',
  'data-state',
  'data-background-color',
  'data-background-size',
  'data-background-position',
  'data-background-repeat',
  'data-background-opacity',
  'data-background-transition',
  'data-background-gradient',
  'data-animation',
];
const drawing =
  'viewbox preserveaspectratio d x y x1 x2 y1 y2 cx cy r rx ry dx dy points fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity opacity transform offset stop-color stop-opacity gradientunits gradienttransform spreadmethod fx fy clip-path clip-rule clippathunits marker-start marker-mid marker-end markerwidth markerheight markerunits orient refx refy mask maskunits maskcontentunits patternunits patterncontentunits patterntransform font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing textlength lengthadjust startoffset vector-effect shape-rendering color display visibility xmlns version href xlink:href focusable'.split(
    ' ',
  );
const formula =
  'mathvariant displaystyle scriptlevel accent accentunder fence separator stretchy symmetric largeop movablelimits lspace rspace minsize maxsize linethickness rowspacing columnspacing columnalign rowalign columnlines rowlines columnspan rowspan notation depth voffset display encoding xmlns mathcolor mathbackground mathsize open close'.split(
    ' ',
  );

const tags = [text, media, svg, mathml].map((names) => names.split(' '));
const allowedTags = tags.flat();

const own: Record<string, string[]> = {
  a: ['href', 'hreflang', 'rel', 'type', 'download'],
  img: ['src', 'alt', 'loading'],
  video: ['src', 'poster', 'controls', 'loop', 'muted', 'playsinline', 'preload'],
  audio: ['src', 'controls', 'loop', 'muted', 'preload'],
  source: ['src', 'type', 'media'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'headers', 'scope'],
  th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
  col: ['span'],
  colgroup: ['span'],
  table: ['border', 'cellpadding', 'cellspacing', 'summary'],
  font: ['color', 'size', 'face'],
  time: ['datetime'],
  data: ['value'],
  details: ['open'],
  blockquote: ['cite'],
  q: ['cite'],
};
const allowedAttributes: Record<string, string[]> = { '*': everywhere, ...own };
for (const tag of tags[2]!) allowedAttributes[tag] = [...(own[tag] ?? []), ...drawing];
for (const tag of tags[3]!) allowedAttributes[tag] = [...(own[tag] ?? []), ...formula];

/** Only within the drawing itself: `url(#gradient)`, `href="#symbol"`. */
const localReference = /^(?:url\(\s*["']?)?#[\w:.-]+(?:["']?\s*\))?$/;
const drawingTags = new Set(tags[2]);

/**
 * The author's HTML without anything that could run, ask the network or leave the page. What real decks write
 * (tables, columns, styles, drawings, formulas) stays.
 */
export function sanitise(html: string, files: Media): string {
  const safe = sanitizeHtml(withSvgStyles(html), {
    allowedTags,
    allowedAttributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['http', 'https', 'data'], source: ['http', 'https'] },
    allowProtocolRelative: true,
    parseStyleAttributes: false,
    disallowedTagsMode: 'discard',
    // Their text is code or fallback, not words of the slide.
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'template',
      'object',
      'embed',
      'applet',
      'foreignobject',
      'annotation-xml',
      'noembed',
      'noframes',
      'xmp',
      'head',
    ],
    transformTags: { '*': (tagName, attributes) => transform(tagName, attributes, files) },
    enforceHtmlBoundary: false,
  });
  return repairLists(labels(safe));
}

function transform(tagName: string, given: Record<string, string>, files: Media): sanitizeHtml.Tag {
  const attribs: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'style') {
      const style = safeStyle(value);
      if (style) attribs[name] = style;
    } else if (
      drawingTags.has(tagName) &&
      /url\(|^(xlink:)?href$/i.test(name === 'href' || name === 'xlink:href' ? name : value)
    ) {
      if (localReference.test(value.trim())) attribs[name] = value.trim();
    } else attribs[name] = value;
  }
  // Reveal loads these when their slide comes; on paper all slides are there at once.
  if (/^(?:img|video|audio|source)$/.test(tagName) && given['data-src'] !== undefined)
    attribs.src ??= given['data-src'];
  if (tagName === 'img' && attribs.src !== undefined) return picture(attribs, files);
  if (tagName === 'video' || tagName === 'audio' || tagName === 'source' || tagName === 'track') {
    for (const name of ['src', 'poster']) {
      if (attribs[name] === undefined) continue;
      const medium = files.find(attribs[name]);
      if (medium.kind === 'asset') attribs[name] = medium.url;
      else delete attribs[name];
    }
    if (tagName === 'video' || tagName === 'audio') attribs.controls = '';
  }
  if (tagName === 'a' && attribs.href !== undefined) attribs.href = linkTarget(attribs.href, files);
  return { tagName, attribs };
}

/** sanitize-html cannot put text into what was an empty element: the words wait in an attribute. */
function picture(attribs: Record<string, string>, files: Media): sanitizeHtml.Tag {
  const source = attribs.src ?? '';
  const medium = files.find(source);
  if (medium.kind === 'asset' || medium.kind === 'inline') {
    return { tagName: 'img', attribs: { alt: '', ...attribs, src: medium.url } };
  }
  return {
    tagName: 'span',
    attribs: { class: 'stand-in', 'data-kind': 'picture', 'data-label': standInLabel(source, attribs.alt) },
  };
}

const labels = (html: string): string =>
  html.replace(
    /(<span class="stand-in" data-kind="picture") data-label="([^"]*)">/g,
    '$1><span class="stand-in-label">$2</span>',
  );
