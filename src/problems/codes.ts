export type Severity = 'error' | 'warning' | 'info';

/** What a problem code stands for. */
export interface CodeEntry {
  readonly severity: Severity;
  /** One sentence. */
  readonly about: string;
}

const error = (about: string) => ({ severity: 'error', about }) as const;
const warning = (about: string) => ({ severity: 'warning', about }) as const;
const info = (about: string) => ({ severity: 'info', about }) as const;

/** Errors that end a command. The exit code is in docs/commands.md. */
const failures = {
  'browser-blank': error('The browser finds no font, so every page would be blank.'),
  'browser-closed': error('The browser was closed while pubdeck still needed it.'),
  'browser-died': error('The browser crashed.'),
  'browser-failed': error('The browser stopped answering.'),
  busy: error('Another pubdeck process is writing the same files.'),
  'cannot-edit': error('The front matter cannot be changed without touching other lines.'),
  'cannot-listen': error('The port or the address cannot be used.'),
  'cannot-read': error('A file cannot be read.'),
  config: error('The configuration file is not valid.'),
  'deck-empty': error('The deck has no content.'),
  'deck-gone': error('The deck was deleted while it was presented.'),
  'disk-full': error('No space is left on the disk.'),
  'encoding-too-small': error(
    'The encoding of the file lacks a character of the new text, so it is not written.',
  ),
  exists: error('A file is already there and is not overwritten.'),
  'file-too-large': error('A file exceeds the size that pubdeck reads.'),
  'folder-too-large': error('The folder holds too many files to be a site.'),
  'front-matter-code': error('The front matter is a program; pubdeck never runs one.'),
  'front-matter-not-a-map': error('The front matter holds no keys.'),
  'front-matter-syntax': error('The front matter cannot be read.'),
  'front-matter-too-large': error('The front matter exceeds the size that pubdeck reads.'),
  'front-matter-unclosed': error('The front matter is opened but not closed.'),
  internal: error('A bug in pubdeck.'),
  'link-leads-out': error('A link on the way to the file leads out of the site, so it is not written.'),
  'no-browser': error('No Chrome, Chromium or Edge could be started.'),
  'no-deck': error('There is no deck at this path.'),
  'no-page': error('There is no publication page at this path.'),
  'no-site': error('The folder lies in no Hugo site.'),
  'no-temporary-folder': error('The temporary folder is missing or cannot be written.'),
  'no-slides': error('The deck has no slide to export.'),
  'no-paper': error('The page has no PDF of its paper in the site.'),
  'not-a-page': error('The file is a deck where a publication page is needed.'),
  'not-found': error('There is no file or folder at this path.'),
  'not-markdown': error('The file is not Markdown.'),
  'nothing-to-undo': error('There is no earlier version of the deck.'),
  'outside-site': error('A page or deck is a link that leads out of the site.'),
  'page-not-loaded': error('The browser could not load the page to print.'),
  'page-too-large': error('The page exceeds the size that pubdeck reads.'),
  'paper-unreadable': error('The PDF of the paper is locked, broken, too large or too slow to read.'),
  'pages-differ': error('The PDF has another number of pages than the deck has slides.'),
  'pages-unknown': error('The requested slides do not exist.'),
  'print-timeout': error('The time limit was reached.'),
  'receipt-unreadable': error('The file is not a receipt of pubdeck.'),
  'site-not-trusted': error('The configuration of the site would run a program, and nobody has allowed it.'),
  'slides-is-a-map': error('The `slides` value of the page is a map; it should be the name of a deck.'),
  stopped: error('The command was interrupted.'),
  'template-error': error('A template cannot be filled.'),
  'template-missing': error('A template file is missing.'),
  'theme-folder-full': error('The folder for the new theme is not empty.'),
  'theme-invalid': error('The theme file or the name of the theme is not valid.'),
  'theme-not-found': error('There is no theme of this name.'),
  'theme-unreadable': error('The theme file is not valid JSON.'),
  'too-many-files': error('The system limit of open files is reached.'),
  unwritable: error('A file cannot be written.'),
  usage: error('The command line is not valid.'),
} as const;

/** What reading a publication page reports. */
const pages = {
  'abstract-in-body': info('The abstract was taken from the body of the page.'),
  'abstract-stripped': info('A part was removed from the abstract, such as a list of links.'),
  'bib-unreadable': info('The file `cite.bib` cannot be read.'),
  'encoding-not-utf-8': warning('A file is not UTF-8, which Hugo needs.'),
  'duplicate-key': warning('A key of the front matter is written twice; the last one counts.'),
  'fewer-notes-than-authors': info('There are fewer author notes than authors.'),
  'field-not-text': warning('A field should hold text.'),
  'generated-summary': info('A summary that says it was generated is not used as the abstract.'),
  'hidden-text': info('Text in a comment of the page is not used.'),
  'image-missing': info('The image of the page is not there.'),
  'link-file-missing': info('A linked file is not there.'),
  'link-not-used': info('A link of the page is not used.'),
  'link-without-https': info('`https://` was added to an address.'),
  'misspelt-key': warning('A key of the front matter is unknown and looks like a known one.'),
  'more-authors': info('An entry such as “et al.” stands for authors that the page does not name.'),
  'more-notes-than-authors': warning('There are more author notes than authors.'),
  'no-authors': info('The page names no authors.'),
  'no-date': info('The page has no date.'),
  'no-title': warning('The page has no title.'),
  'odd-address': warning('An address of the page is broken and is not used.'),
  'odd-date': warning('The date is not valid.'),
  'odd-identifier': warning('An identifier does not have the form of its kind and is not used.'),
  'page-linked': info('The name of the deck was written into the page.'),
  'page-skipped': info('A page was skipped because it has no abstract.'),
  'pdf-not-there': warning('There is no PDF of the slides yet, so no link to it is written.'),
  'picture-refused': warning('The featured picture is hidden, outside of the site or no picture.'),
  'placeholder-abstract': info('The abstract is the text of a template and is not used.'),
  'placeholder-summary': info('The summary is the text of a template and is not used.'),
  'refused-key': warning('A key that would change JavaScript objects is not read.'),
  'several-names': info('One author entry holds several names.'),
  'several-types': info('Only the first publication type counts.'),
  'short-abstract': info('The abstract is too short to be one.'),
  'slides-renamed': warning('The name of the deck is not the `slides` value as written.'),
  'slides-list': warning('Themes before 2026 find no deck when `slides` is a list.'),
  'slides-not-a-name': warning('The `slides` value of the page is not the name of a deck.'),
  'slides-shared': warning('Several pages write the same `slides` value.'),
  'slides-slash': info('Themes before 2026 find no deck when its name ends in a slash.'),
  'text-too-long': warning('A text is too long; only its beginning is read.'),
  'too-many-authors': warning('There are more authors than are read.'),
  'unknown-identifier': info('An identifier is of a kind that pubdeck does not know.'),
  'template-text': warning('The body holds text of the theme’s sample page; it is not used.'),
  'template-value': warning('A field holds a value of the theme’s sample page.'),
  'placeholder-author': warning('An author is a placeholder of a theme and is left out.'),
  'unknown-owner': warning('No author page belongs to this name.'),
} as const;

/** What the analysis of the abstract and the planning of the talk report. */
const talks = {
  'abstract-cut-off': info('The abstract ends without a full stop and may be incomplete.'),
  'body-left-out': info('Some of the body did not fit into the talk.'),
  'body-other-language': info('A section of the body is in another language than the deck, and left out.'),
  'deck-contradicts-page': warning(
    'A slide that the author changed keeps a number that the page no longer says.',
  ),
  'deck-fought-over': warning('Several pages would write the same deck.'),
  'deck-found-elsewhere': warning(
    'A deck of another name was drafted from this page, so no second one is written.',
  ),
  'deck-not-drafted-here': warning('The deck was not drafted by pubdeck and is left as it is.'),
  'deck-orphaned': warning('A drafted deck belongs to no page any more.'),
  'drawing-kept': warning('A drawing beside the deck was changed by hand, so it is not drawn anew.'),
  'language-not-modelled': info(
    'Sentence roles in this language come from labels, cue phrases and position only.',
  ),
  'merge-memory-lost': warning('The last draft of the deck is lost, so the deck is left as it is.'),
  'merge-conflict': warning('A line was changed both in the deck and in the new draft.'),
  'no-abstract': info('There is no abstract.'),
  'no-content': info('No sentence of the abstract describes the work itself.'),
  'nothing-to-tell': warning('The page has too little text for a talk.'),
  'placeholder-text': info('The abstract holds placeholder text.'),
  'summary-not-used': info('The summary names no finding, so the takeaway comes from the abstract.'),
  'talk-long': info('The draft is longer than the talk.'),
  'talk-short': info('The page cannot fill the time of the talk.'),
  'unbalanced-bracket': info('A bracket or quotation mark of a sentence is not closed.'),
  'unsure-roles': info('The role of some sentences is a guess.'),
  'very-short-abstract': info('The abstract is a single short sentence.'),
} as const;

/** What reading the PDF of the paper reports. */
const papers = {
  'figure-doubted': info('A figure of the paper is not shown, because the cut might lose a part of it.'),
  'figure-foreign': info('A figure that others made is not shown.'),
  'paper-changed': info('Figures were cut anew, for the PDF of the paper has changed.'),
  'paper-not-used': info('A PDF of the page is not used, because it does not look like its paper.'),
  'paper-pages-unread': info('Some pages of the paper were not read.'),
  'paper-refused': warning('The paper lies outside of the site, and the user has not named it.'),
  'paper-scanned': warning('The paper has no text layer.'),
  'paper-used': info('The talk shows figures of this PDF.'),
} as const;

/** What reading and rendering a deck report. In `pubdeck check` they begin with `dialect/`. */
const decks = {
  'address-backslash': warning('An address holds a backslash, which Hugo themes print.'),
  'alt-missing': warning('An image has no alt text.'),
  'dialect-not-read': warning('The deck uses a feature of its tool that pubdeck does not have.'),
  'data-picture': warning('A picture is written as a `data:` address.'),
  'diagram-not-drawn': warning('A diagram could not be drawn; its text is shown.'),
  'dollar-pair': info('Two dollar signs on one line may be read as a formula.'),
  'empty-slide': warning('A slide has no content.'),
  'file-heavy': info('A media file is large.'),
  'file-missing': warning('A linked file is not there.'),
  'file-refused': error('A file is hidden, outside of the site, or not a picture or film, and is not shown.'),
  'footnote-slide': warning('Footnotes make a slide of their own in Hugo.'),
  'foreign-deck': info('The deck is written for another tool, and read as that tool reads it.'),
  'frame-refused': warning('A web page behind a slide is not loaded.'),
  'html-taken-away': warning('A part of the HTML is not shown.'),
  'layout-grammar': warning('The Markdown does not fit the layout, so it is shown as it is.'),
  'math-label-missing': warning('No equation has the label that a formula refers to.'),
  'math-not-drawn': error('A formula cannot be set; its source is shown.'),
  'media-missing': error('A picture or film is not there, so nobody would see it.'),
  'menu-disabled': warning('`menu_enabled: false` stops the whole deck in themes of 2021 to 2025.'),
  'note-visible': warning('A note is shown on the slide.'),
  'media-fetched': info('Media of other hosts were fetched, as asked.'),
  'media-not-fetched': warning('Media of another host could not be fetched.'),
  'remote-media': warning('Remote media is not loaded; pubdeck works offline.'),
  'reveal-comment-idle': warning('A Reveal comment has no effect where it stands.'),
  'reveal-option-lost': warning('A Reveal option has no effect because Hugo lower-cases all keys.'),
  'reveal-option-type': warning('The value of a Reveal option is not of the right type.'),
  'reveal-option-unknown': info('Reveal has no such option.'),
  'reveal-option-unused': warning('A Reveal option has no effect here.'),
  'reveal-theme-unknown': warning('Reveal has no theme of this name.'),
  'second-slide-shortcode': warning('A slide holds two `slide` shortcodes.'),
  'separator-nested': info('A separator inside another element does not start a slide.'),
  'separator-tag': info('A separator directly after a tag does not start a slide.'),
  'setext-heading': warning('A line of dashes under text makes a heading, not a new slide.'),
  'shortcode-unknown': warning('A shortcode is unknown and is shown as text.'),
  'raw-image': info('Hugo Blox of 2026 does not find the file of a raw <img>.'),
  'site-links-lost': warning('The theme of the site takes the links of decks away.'),
  'site-slides-absent': warning('The site lacks the module of its theme that shows slides.'),
  'site-styles-absent': info('The Hugo site has no styles for drafted slides.'),
  'site-styles-old': info('The styles of drafted slides in the site are of another version of pubdeck.'),
  'svg-blank-line': warning('An SVG holds a blank line.'),
  'svg-in-line': info('An SVG stands within a line of text.'),
  'slide-too-long': error('A slide is longer than any real one; its beginning is shown.'),
  'svg-style': warning('An SVG holds styles.'),
  'slides-map-missing': warning('The front matter has no `slides` map.'),
  'table-cells': warning('A row of a table has more cells than its heading.'),
  'table-long': warning('A table has more rows than are shown.'),
  'text-outside': warning('Text stands outside every slide.'),
  'unknown-tag': info('An HTML tag is unknown and is shown as text.'),
} as const;

/** What themes and brands report. */
const themes = {
  'brand-position': warning('The brand names a position that slides do not have.'),
  'brand-unknown': warning('The brand holds an unknown key.'),
  'colour-corrected': warning('A colour was changed to reach the contrast that the theme promises.'),
  'colour-refused': warning('A colour cannot reach the contrast that the theme promises and is not used.'),
  'colour-unreadable': warning('A colour cannot be read.'),
  'font-missing': warning('No font of the theme has a character of the deck.'),
  'font-package-missing': warning('A font package is not installed.'),
  'logo-missing': warning('The logo is not there, or is not an image.'),
} as const;

/** What exporting reports. */
const exports_ = {
  'content-lost': error('Content of the deck would be invisible in the export.'),
  'file-not-embedded': warning('A file could not be embedded into the HTML file.'),
  'film-not-printed': warning('A film is not printed; paper shows its poster or its name.'),
  'html-heavy': info('The HTML file is large.'),
  'link-plain': info('A link cannot be followed in the printed file and is plain text there.'),
  'picture-missing': warning('An image could not be loaded.'),
  'request-refused': warning('The printed page asked for something outside the deck.'),
} as const;

/** What only `pubdeck check` reports, by rule. */
const checks = {
  'accessible/no-title': warning('A slide has no heading.'),
  'accessible/other-language': warning('A slide is in another language than the deck.'),
  'accessible/title-twice': warning('Two slides have the same title.'),
  'complete/figure-unused': info('An image of the page is not on any slide.'),
  'complete/paper-changed': warning('Figures on the slides come from an older file of the paper.'),
  'complete/number-missing': warning('A main number of the abstract is not on any slide.'),
  'complete/role-missing': info('A part of the abstract, such as the method, is not on any slide.'),
  'faithful/author-missing': error('An author of the page is missing from the deck.'),
  'faithful/author-unknown': error('The deck names an author that the page does not name.'),
  'faithful/direction-differs': error('An arrow of a drawing says the opposite of the page.'),
  'faithful/hedge-lost': warning('The slide states as certain what the page states with caution.'),
  'faithful/name-misspelt': error('A name is spelt differently from the page.'),
  'faithful/negation-added': error('The slide denies what the page states.'),
  'faithful/negation-lost': error('The slide states what the page denies.'),
  'faithful/no-page': info('No publication page belongs to the deck, so nothing can be compared.'),
  'faithful/number-differs': error('A number differs from the page.'),
  'faithful/number-not-on-page': error('A number is not on the page.'),
  'faithful/number-out-of-place': warning('The page has the number, but for something else.'),
  'faithful/title-differs': warning('The title of the deck differs from the page.'),
  'faithful/unit-differs': error('The unit of a number differs from the page.'),
  'fits/font-missing': error('No font has a character of the deck, so it prints blank or as a box.'),
  'fits/heading-lines': warning('A heading takes too many lines.'),
  'fits/not-seen': error('Content of the slide would be invisible in an export.'),
  'fits/overflow': error('Text runs over the edge of the slide.'),
  'fits/overlap': error('Text lies over other content.'),
  'fits/small-text': warning('Text is too small to be read from the last row.'),
  'links/dead': warning('An address does not answer.'),
  'links/doubled': info('The same address is linked twice.'),
  'links/empty': warning('A link has no target.'),
  'links/file-missing': warning('A linked file is not there.'),
  'links/image-missing': error('An image file is not there.'),
  'links/picture-type': warning('The content of a picture is of another kind than its ending.'),
  'links/picture-words': warning('A drawing beside the deck does not say what its alternative text says.'),
  'links/placeholder': info('A link leads to an example address.'),
  'links/syntax': error('An address is not valid.'),
  'pace/many-words': warning('A slide has more than 60 words.'),
  'pace/time': warning('The notes take much more or much less time than the slot.'),
  'page/hidden-by-date': warning('The date of the deck is in the future, so Hugo does not build it.'),
  'page/no-summary': info('The page has no summary.'),
  'page/summary-differs': warning('The summary has a number that is nowhere else on the page.'),
  'page/slides-not-linked': warning('The page does not link to the deck.'),
  'receipt/differs': error('Page, deck or analysis have changed since the receipt was written.'),
  'faithful/year-differs': error('The deck names another year than the page.'),
} as const;

/** Every code that a problem can have, by area. `docs/problems.md` is generated from here. */
export const codeGroups = {
  'Errors that stop a command': failures,
  'Publication pages': pages,
  'Abstract and talk': talks,
  'The paper': papers,
  Decks: decks,
  'Themes and brands': themes,
  Export: exports_,
  'pubdeck check': checks,
} as const;

export const codes = {
  ...failures,
  ...pages,
  ...talks,
  ...papers,
  ...decks,
  ...themes,
  ...exports_,
  ...checks,
} as const;

export type KnownCode = keyof typeof codes;

/**
 * The code of a problem. A rule of `check` puts its name before its codes (`links/dead`), before what reading found
 * (`dialect/alt-missing`) and before the names of axe's rules (`accessible/image-alt`); rules can be added from outside, so
 * only the form of theirs is checked here. A test holds the codes of our own rules against the registry.
 */
export type ProblemCode = KnownCode | `${string}/${string}`;

/** The code under which a rule of `check` repeats what reading or loading found. */
export const underRule = (rule: 'dialect' | 'page' | 'accessible', code: ProblemCode): ProblemCode =>
  code.includes('/') ? code : `${rule}/${code as KnownCode}`;

/** What is known about a code; undefined for a rule of axe. */
export function codeEntry(code: string): CodeEntry | undefined {
  const table: Readonly<Record<string, CodeEntry>> = codes;
  return table[code] ?? table[code.replace(/^(?:dialect|page|accessible)\//, '')];
}
