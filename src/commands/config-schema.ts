import { ruleNames } from '../check/rules/index.ts';
import { type OptionName, optionTable, specOf } from '../options/table.ts';
import { corners } from '../theme/brand.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const place = { enum: [...corners], description: 'Its position on each slide.' };
const show = { type: 'boolean' };

/** A piece of the brand: its short form, `false` to leave it out, or a map. */
const piece = (description: string, short: Schema, properties: Schema): Schema => ({
  description,
  anyOf: [short, { const: false }, { type: 'object', additionalProperties: false, properties }],
});

const colour = (description: string): Schema => ({ ...text(description), pattern: '^(#|rgb\\()' });

const brand: Schema = {
  type: 'object',
  additionalProperties: false,
  description: 'What your lab puts on its slides; docs/themes.md.',
  properties: {
    logo: piece(
      'A picture in the site: beside the deck, in assets/media, static or the root.',
      text('On the title slide alone.'),
      {
        filename: text('The picture.'),
        dark: text(
          'The logo for dark backgrounds. Without it, a logo with too little contrast gets a white plate.',
        ),
        alt: text('What a screen reader says.'),
        width: { type: ['number', 'string'], description: 'Width in pixels; a slide is 1280 pixels wide.' },
        position: { enum: [...corners, 'title'], description: 'On each slide; title: on the first alone.' },
        margin: text('Read by Hugo Blox only.'),
        show,
      },
    ),
    alt: text('What a screen reader says for the logo.'),
    accent: colour('The one colour of kickers, numbers, marks and links.'),
    band: colour('Filled areas: title band, section slides.'),
    title: piece(
      'The title of the talk on each slide.',
      { const: true },
      {
        show,
        text: text('A shorter title.'),
        position: place,
      },
    ),
    author: piece('The first author on each slide.', { const: true }, { show, position: place }),
    footer: piece('Words on each slide, beside the short reference.', text('In the middle of the foot.'), {
      text: text('The words.'),
      position: place,
      show,
    }),
    affiliation: piece('The name of the lab.', text('On a title slide that names none, and on the cover.'), {
      text: text('The name.'),
      title: { type: 'boolean', default: true, description: 'On title slide and cover.' },
      footer: { type: 'boolean', default: false, description: 'At the foot of each slide.' },
      show,
    }),
  },
};

function optionSchema(name: OptionName): Schema {
  const { type, about, values, default: otherwise } = specOf(name);
  const value = values ? { enum: values } : { type: type === 'list' ? 'string' : type };
  return {
    description: about,
    ...(type === 'list' ? { anyOf: [{ type: 'array', items: value }, { type: 'string' }] } : value),
    ...(otherwise === undefined ? {} : { default: otherwise }),
  };
}

/** The schema of pubdeck.config, from the same table as the flags. */
export function configSchema(): Schema {
  const names = (Object.keys(optionTable) as OptionName[]).filter((name) => specOf(name).config !== false);
  const level = { enum: ['off', 'info', 'warning', 'error'] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'pubdeck.config',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(names.map((name) => [name, optionSchema(name)])),
      brand,
      check: {
        type: 'object',
        description: 'The level of a rule or of one code.',
        properties: Object.fromEntries(ruleNames.map((name) => [name, level])),
        additionalProperties: level,
      },
    },
  };
}
