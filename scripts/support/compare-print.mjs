// Holds the PDF of a deck against the deck: a list of faults, empty for a good one.

/** Scripts whose letters stand in another order, or in other shapes, on paper than in the text. */
const reordered =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u;

/** pdf.js gives the shapes of joined letters and leaves out the text that stands for them (ActualText). */
const joined = /\p{Script=Arabic}|\p{Script=Syriac}/u;

/** Letters alone, whatever ligatures, capitals, hyphens and line breaks do to them. */
const letters = (words) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/(?:[\s\p{Cf}\p{Cc}\u00ad\u2010-]|\p{Variation_Selector})+/gu, '')
    .replace(/[\u2018\u2019\u02bb\u02bc]/gu, "'");
/** The words of a run that pdf.js can read. */
const readable = (run) =>
  joined.test(run) ? run.split(/\s+/u).filter((word) => /^[\p{Script=Latin}\p{N}]+$/u.test(word)) : [run];
const bag = (words) => [...letters(words)].sort().join('');

/** The words of a slide that its page does not hold, each taken from the page only once. */
export function lostWords(words, page) {
  let rest = '';
  const borders = new Set([0]);
  for (const word of page.split(/\s+/)) {
    rest += letters(word);
    borders.add(rest.length);
  }
  const lost = [];
  /** Where words stand by themselves, if they do: `f()` is not to tear `f():` apart. */
  const placeOf = (text) => {
    const first = rest.indexOf(text);
    for (let at = first; at >= 0; at = rest.indexOf(text, at + 1))
      if (borders.has(at) && borders.has(at + text.length)) return at;
    return first;
  };
  const take = (text) => {
    const at = placeOf(text);
    if (at < 0) return false;
    rest = `${rest.slice(0, at)}${'\u0000'.repeat(text.length)}${rest.slice(at + text.length)}`;
    return true;
  };
  const longestFirst = (texts) =>
    texts
      .map((word) => ({ word, plain: letters(word) }))
      .filter(({ plain }) => plain !== '')
      .sort((a, b) => b.plain.length - a.plain.length);
  // Whole runs first: a word alone could be found across two others, and tear them apart.
  const broken = longestFirst(words).filter(({ plain }) => !take(plain));
  const late = longestFirst(broken.flatMap(({ word }) => word.split(/\s+/u))).filter(
    ({ plain }) => !take(plain),
  );
  for (const { word, plain } of late) {
    // Letters in painting order: the letters themselves must be there.
    if (!reordered.test(plain)) {
      lost.push(word);
      continue;
    }
    const before = rest;
    let gone = 0;
    for (const letter of plain) if (!take(letter)) gone++;
    if (gone > 0) {
      rest = before;
      lost.push(word);
    }
  }
  return lost;
}

const same = (one, two) => one.length === two.length && one.every((item, index) => item === two[index]);
const sorted = (list) => [...list].sort();

/** Bookmarks as they should be: the slides of a section, or of a vertical stack, below its first slide. */
function expectedBookmarks(slides) {
  const flat = [];
  let section = false;
  let stack;
  slides.forEach((slide, index) => {
    const inStack = slide.stack !== undefined && stack === slide.stack && !slide.isSection;
    const depth = slide.isSection ? 0 : (section ? 1 : 0) + (inStack ? 1 : 0);
    if (slide.isSection) section = true;
    stack = slide.isSection ? undefined : slide.stack;
    flat.push(`${'>'.repeat(depth)}${index + 1}`);
  });
  return flat;
}

const flatBookmarks = (items, depth = 0) =>
  items.flatMap(({ page, items: inner }) => [
    `${'>'.repeat(depth)}${page}`,
    ...flatBookmarks(inner, depth + 1),
  ]);

/** The pages of one slide as if it were one: a long table or list goes on on the next. */
const joinedPages = (pages) => ({
  ...pages[0],
  tags: pages.flatMap(({ tags }) => tags),
  links: pages.flatMap(({ links }) => links),
  text: pages.map(({ text }) => text).join('\n'),
  loose: pages.map(({ loose }) => loose).join('\n'),
});

/**
 * `pagesOfSlide`: how many pages each slide has. `lost`: numbers of slides that the print itself reported as losing content; their
 * words are not looked for.
 */
export function comparePrint(
  slides,
  pdf,
  { title, authors, language, doi, siteUrl, pagesOfSlide = slides.map(() => 1), lost = new Set() },
) {
  const faults = [];
  const fault = (slide, what) => faults.push(slide === undefined ? what : `slide ${slide}: ${what}`);
  const all = pagesOfSlide.reduce((sum, count) => sum + count, 0);
  if (pdf.pages.length !== all || pagesOfSlide.length !== slides.length)
    return [`${pdf.pages.length} pages for ${slides.length} slides`];
  const first = pagesOfSlide.map((_, index) =>
    pagesOfSlide.slice(0, index).reduce((sum, count) => sum + count, 1),
  );
  const bookmarks = expectedBookmarks(slides).map((mark) => mark.replace(/\d+/, (at) => first[at - 1]));
  if (!same(flatBookmarks(pdf.bookmarks), bookmarks))
    fault(undefined, `bookmarks ${flatBookmarks(pdf.bookmarks)} instead of ${bookmarks}`);
  if (!pdf.marked) fault(undefined, 'not marked as tagged');
  const page = new Map(slides.map(({ id }, index) => [id, first[index]]));
  for (const [index, slide] of slides.entries()) {
    const from = first[index] - 1;
    const isSplit = pagesOfSlide[index] > 1;
    const { tags, text, loose, links, width, height } = joinedPages(
      pdf.pages.slice(from, from + pagesOfSlide[index]),
    );
    const n = slide.number;
    if (width !== 960 || height !== 540) fault(n, `page is ${width} × ${height} pt`);
    const missing = lost.has(n) ? [] : lostWords(slide.words.flatMap(readable), text);
    if (missing.length > 0) fault(n, `words not on the page: ${missing.slice(0, 8).join(' ')}`);
    const isJoined = slide.words.some((word) => joined.test(word));
    if (!isJoined && !loose.replace(/\s+/g, '').includes(`${n}/`) && /\d \/ \d/.test(text))
      fault(n, 'the slide number is no artifact');
    // What hangs over the edge is not tagged either: counted only where nothing was lost.
    if (lost.has(n)) continue;
    const count = (...roles) => tags.filter(({ role }) => roles.includes(role)).length;
    const counts = [
      ['tables', count('Table'), slide.tables],
      ['table rows', count('TR'), slide.rows],
      ['table heads', count('TH'), slide.headers],
      ['table cells', count('TD'), slide.cells],
      ['lists', count('L'), slide.lists],
      ['list items', count('LI'), slide.items],
      ['quotes', count('BlockQuote'), slide.quotes],
    ];
    // A part repeats the head of its table, and has a list of its own.
    for (const [what, found, expected] of counts)
      if (isSplit ? found < expected : found !== expected)
        fault(n, `${found} ${what} tagged, ${expected} on the slide`);
    const headings = tags.filter(({ role }) => /^H[1-6]$/.test(role)).map((tag) => bag(tag.text));
    const asExpected = isSplit
      ? slide.headings.length <= headings.length
      : isJoined
        ? headings.length === slide.headings.length
        : same(headings, slide.headings.map(bag));
    if (!asExpected)
      fault(n, `${headings.length} headings tagged, on the slide: ${slide.headings.join(' | ')}`);
    const alts = tags
      .filter(({ role }) => role === 'Figure' || role === 'Formula')
      .map(({ alt }) => alt ?? '');
    // Each step of a slide shows the figures that have come.
    const once = (list) => (isSplit ? [...new Set(list)] : list);
    if (!same(sorted(once(alts.map(letters))), sorted(once(slide.figures.map(letters)))))
      fault(n, `figures say [${alts.join(' | ')}], on the slide: [${slide.figures.join(' | ')}]`);
    checkLinks(slide, links, tags, page, siteUrl, (what) => fault(n, what));
    const loneText = letters(loose);
    const shown = slide.words.map(letters).find((word) => word.length > 12 && loneText.includes(word));
    if (shown) fault(n, `text that no tag holds: ${shown}`);
  }
  if (pdf.headers !== pdf.headersWithScope)
    fault(undefined, `${pdf.headers - pdf.headersWithScope} table heads without scope`);
  for (const font of pdf.fonts) {
    if (!font.embedded) fault(undefined, `font ${font.name} is not embedded`);
    if (!font.readable) fault(undefined, `font ${font.name} has no ToUnicode`);
  }
  const { info, xmp } = pdf;
  if (info.Title !== title) fault(undefined, `title is “${info.Title}”`);
  if (authors.length > 0 && info.Author !== authors.join(', '))
    fault(undefined, `author is “${info.Author}”`);
  if (info.Language !== language) fault(undefined, `language is ${info.Language}`);
  for (const tag of [
    'dc:title',
    'dc:language',
    ...(authors.length > 0 ? ['dc:creator'] : []),
    ...(doi ? ['prism:doi'] : []),
  ])
    if (!xmp.includes(`<${tag}>`)) fault(undefined, `XMP has no ${tag}`);
  return faults;
}

function checkLinks(slide, links, tags, pageOf, siteUrl, fault) {
  // Addresses within the site are whole where the site has an address, and plain text where it has none.
  const outside = slide.links
    .filter((href) => !href.startsWith('#') && !href.startsWith('asset/') && href !== '')
    .map((href) => (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(href) ? href : siteUrl && new URL(href, siteUrl).href))
    .filter(Boolean);
  const inside = slide.links
    .filter((href) => /^#\/?./.test(href))
    .map((href) => decodeURIComponent(href.replace(/^#\/?/, '')))
    .filter((id) => pageOf.has(id));
  const wanted = new Set(outside.map((href) => address(href)));
  const found = new Set(links.flatMap(({ url }) => (url === undefined ? [] : [address(url)])));
  for (const href of wanted) if (!found.has(href)) fault(`link to ${href} is gone`);
  for (const href of found) if (!wanted.has(href)) fault(`link to ${href} is not on the slide`);
  const pages = links.flatMap(({ page }) => (page === undefined ? [] : [page]));
  for (const id of new Set(inside))
    if (!pages.includes(pageOf.get(id))) fault(`link to slide ${id} does not lead to page ${pageOf.get(id)}`);
  for (const { contents } of links) if (!contents.trim()) fault('a link has no contents');
  const tagged = tags.filter(({ role }) => role === 'Link').length;
  const expected = outside.length + inside.length;
  if (tagged !== expected) fault(`${tagged} links tagged, ${expected} on the slide`);
}

const address = (href) => {
  try {
    return new URL(href.replace(/^\/\//, 'https://')).href;
  } catch {
    return href;
  }
};
