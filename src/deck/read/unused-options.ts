import { formOf, isStrip } from '../slide-size.ts';

interface Unused {
  readonly message: string;
  readonly hint: string;
}

const size: Unused = {
  message:
    'Slides more than three times as long as wide are not made: the width and height of the deck are not used.',
  hint: 'Write a width and a height closer to one another, such as 1280 and 720.',
};
/** Options of Reveal that are read and have no effect, with what has the effect instead. */
const options: Readonly<Record<string, (value: unknown) => Unused | undefined>> = {
  showNotes: (value) =>
    value === false
      ? undefined
      : {
          message: 'show_notes is not used: notes are not shown on the slides.',
          hint: 'Print them with --to handout, or as comments with --notes annotations; S shows them while you present.',
        },
  showHiddenSlides: (value) =>
    value === true
      ? {
          message: 'show_hidden_slides is not used: hidden slides are not shown.',
          hint: 'Take the mark that hides them away.',
        }
      : undefined,
  shuffle: (value) =>
    value === true
      ? {
          message: 'shuffle is not used in print: the slides keep their order.',
          hint: 'It works while you present.',
        }
      : undefined,
};

export function unusedOptions(reveal: Readonly<Record<string, unknown>>): [string, Unused][] {
  const found = Object.entries(reveal).flatMap(([name, value]): [string, Unused][] => {
    const unused = Object.hasOwn(options, name) ? options[name]!(value) : undefined;
    return unused ? [[name, unused]] : [];
  });
  const form = formOf(reveal);
  return form !== undefined && isStrip(form) ? [['width', size], ...found] : found;
}
