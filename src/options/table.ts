import { ruleNames } from '../check/rules/index.ts';
import { formatNames } from '../export/format-names.ts';
import { handoutLayouts, paperNames } from '../sheet/handout-layouts.ts';
import { inks } from '../theme/ink.ts';

/** One option; the table below feeds flags, config file, help and docs. */
export interface OptionSpec {
  readonly type: 'string' | 'number' | 'boolean' | 'list';
  /** One sentence for help and docs. */
  readonly about: string;
  /** Word shown for the value in help. */
  readonly value?: string;
  readonly values?: readonly string[];
  readonly default?: string | number | boolean | readonly string[];
  /** Written so on the command line, beside an option of that name whose values are few. */
  readonly flag?: string;
  /** False for options that make no sense in a config file. */
  readonly config?: boolean;
}

export const optionTable = {
  out: { type: 'string', value: 'DIR', default: 'output', about: 'Folder for the files that are made.' },
  theme: {
    type: 'string',
    value: 'NAME',
    about: 'Theme of the slides: paper, plain, ink, contrast, campus, a Reveal theme name, or a folder.',
  },
  talk: {
    type: 'string',
    values: ['lightning', 'short', 'conference', 'seminar'],
    default: 'conference',
    about: 'Length of the talk; each shorter talk is part of the longer one. A deck keeps it.',
  },
  minutes: {
    type: 'number',
    value: 'N',
    about: 'Length of the talk in minutes, instead of --talk. A deck keeps it.',
  },
  lang: {
    type: 'string',
    value: 'TAG',
    about: 'Language of the deck, instead of the one found in the page (en, de, zh …).',
  },
  to: {
    type: 'list',
    value: 'FORMATS',
    values: formatNames,
    default: ['pdf', 'handout'],
    about: `What to make: ${formatNames.join(', ')}; several with commas.`,
  },
  layout: {
    type: 'list',
    value: 'LAYOUTS',
    values: handoutLayouts,
    default: ['notes'],
    about: 'Handout layouts: notes, 2, 3, 4, 6, 9 (slides a sheet), text; several with commas.',
  },
  pdf: {
    type: 'string',
    value: 'FILE',
    flag: 'paper',
    about:
      'Paper whose figures the talk shows, instead of the PDF in the site: a PDF, the folder of its LaTeX, JATS XML, a folder of figures; --no-paper for none. A deck keeps it.',
    config: false,
  },
  paper: { type: 'string', values: paperNames, default: 'a4', about: 'Paper of the handout.' },
  ink: {
    type: 'string',
    values: inks,
    default: 'colour',
    about: 'Colours in print: as on screen, white backgrounds (saver), or grey.',
  },
  duplex: { type: 'boolean', about: 'Handout margins for printing on both sides.' },
  cover: {
    type: 'boolean',
    default: true,
    about:
      'Cover of a handout: title, people, abstract, citation, QR code. --no-cover: begin with the first slide.',
  },
  notes: {
    type: 'string',
    values: ['auto', 'none', 'annotations'],
    default: 'auto',
    about:
      'Speaker notes: in PowerPoint, HTML and handouts (auto), nowhere (none, or --no-notes), or in the slides PDF too.',
  },
  pages: {
    type: 'string',
    value: 'RANGE',
    about: 'Only some slides: 3-7, 2,5, a slide id, or a section name.',
  },
  steps: { type: 'boolean', about: 'One PDF page for each step of a slide.' },
  scale: { type: 'number', value: 'N', default: 1, about: 'Picture size: 1 is 1280×720 pixels.' },
  'allow-loss': {
    type: 'boolean',
    about: 'Write the file even though text is clipped or missing; the report says so.',
  },
  'fetch-media': {
    type: 'boolean',
    about:
      'Bring pictures, films and sounds of other hosts beside the deck first (25 MB each, 200 MB in all); else nothing asks the network.',
    config: false,
  },
  trust: {
    type: 'boolean',
    about: 'Run scripts and frames that the deck holds. Only for decks you wrote yourself.',
  },
  'drop-filler': {
    type: 'boolean',
    about: "Leave out venue, date, links and picture that the theme's sample page left on the page.",
  },
  pictures: {
    type: 'boolean',
    about:
      'Charts as SVG files beside the deck, for sites whose theme draws none; --no-pictures: tables and lists again. A deck keeps it.',
  },
  'dry-run': { type: 'boolean', about: 'Show what would change and write nothing.', config: false },
  check: { type: 'boolean', about: 'Write nothing; exit 1 if a deck is not up to date.', config: false },
  force: {
    type: 'boolean',
    about: 'Replace the deck by a fresh draft; the old one is kept for --undo.',
    config: false,
  },
  remove: { type: 'boolean', about: 'Take out what `init hugo` wrote.', config: false },
  accept: {
    type: 'boolean',
    about: 'Keep the deck as it is and merge from here on, where its last draft is lost or it was renamed.',
    config: false,
  },
  undo: { type: 'boolean', about: 'Bring the previous deck back.', config: false },
  link: { type: 'boolean', about: 'Write the deck name into the page (one line changes).', config: false },
  'link-pdf': { type: 'boolean', about: 'Add a link to the slides PDF to the page.', config: false },
  port: {
    type: 'number',
    value: 'N',
    default: 8000,
    about: 'Port of the presentation; the next free one is taken.',
  },
  host: {
    type: 'string',
    value: 'H',
    default: '127.0.0.1',
    about: 'Address to listen on; 0.0.0.0 for others too, who need the token in the printed address.',
  },
  'allowed-host': {
    type: 'list',
    value: 'NAMES',
    about: 'More names that the server answers to, with commas: of a proxy before it.',
  },
  'base-path': {
    type: 'string',
    value: 'PATH',
    about: 'Path at which a proxy puts the server, such as /talks/.',
  },
  open: { type: 'boolean', default: true, about: 'Open the browser (--no-open leaves it closed).' },
  only: {
    type: 'list',
    value: 'RULES',
    values: ruleNames,
    about: `Only these rules, with commas: ${ruleNames.join(', ')}.`,
  },
  receipt: {
    type: 'string',
    value: 'FILE',
    about: 'Write a receipt of the sources of every slide text; with check: verify it again.',
  },
  format: {
    type: 'string',
    values: ['text', 'json', 'sarif'],
    default: 'text',
    about: 'Output format of the findings.',
  },
  fix: { type: 'boolean', about: 'Apply safe fixes.', config: false },
  online: { type: 'boolean', about: 'Check that links answer (uses the network).' },
  story: { type: 'boolean', about: 'Show the language analysis: roles, claims, quantities, acronyms.' },
  text: { type: 'string', value: '-', about: 'Read abstracts from standard input (-), one a line.' },
  jobs: { type: 'number', value: 'N', about: 'Decks worked on at the same time.' },
  shard: { type: 'string', value: 'I/N', about: 'Only the I-th of N parts of the work, by a stable hash.' },
  browser: {
    type: 'string',
    value: 'PATH',
    about: 'Browser to print with, instead of the one found; `shipped` for the one in the package.',
  },
  timeout: {
    type: 'number',
    value: 'SECONDS',
    default: 120,
    about: 'Time limit for one deck in the browser.',
  },
  config: {
    type: 'string',
    value: 'FILE',
    about: 'Config file, instead of pubdeck.config.{json,yaml,mjs} of the site.',
    config: false,
  },
  'trust-site': {
    type: 'boolean',
    about: 'Let the configuration of this site run programs, and remember it. Only for sites that you know.',
    config: false,
  },
  json: { type: 'boolean', about: 'One JSON object on standard output.', config: false },
  quiet: { type: 'boolean', about: 'Only errors.' },
  debug: { type: 'boolean', about: 'Show stacks and timings.', config: false },
  color: { type: 'boolean', about: 'Colour (--no-color for none).', config: false },
  help: { type: 'boolean', about: 'Show this help.', config: false },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof optionTable;

type Named<Spec extends OptionSpec> = Spec extends { type: 'number' }
  ? number
  : Spec extends { type: 'boolean' }
    ? boolean
    : Spec extends { type: 'list' }
      ? readonly string[]
      : string;

/** Values after flags, config file and defaults are put together; an option without a default may be undefined. */
export type Options = {
  readonly [Name in OptionName]: 'default' extends keyof (typeof optionTable)[Name]
    ? Named<(typeof optionTable)[Name]>
    : Named<(typeof optionTable)[Name]> | undefined;
};

/** What a user gave: flags or config file, before defaults. */
export type GivenOptions = { readonly [Name in OptionName]?: Named<(typeof optionTable)[Name]> };

/** Options that every command takes. */
export const commonOptions = [
  'config',
  'trust-site',
  'json',
  'quiet',
  'debug',
  'color',
  'help',
] as const satisfies readonly OptionName[];

export const specOf = (name: OptionName): OptionSpec => optionTable[name];
