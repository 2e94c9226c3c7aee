interface Unused {
  readonly message: string;
  readonly hint: string;
}

const size: Unused = {
  message: 'Slides have the form 16:9 here; the width and height of the deck are not used.',
  hint: 'What fitted another form is made smaller where it does not fit; look at the slides once.',
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
  return isOtherForm(reveal) ? [['width', size], ...found] : found;
}

/** More than a few pixels from 16:9; Reveal's own 960 × 700 is what a deck has that says nothing. */
function isOtherForm({ width, height }: Readonly<Record<string, unknown>>): boolean {
  const [wide, high] = [Number.parseFloat(String(width)), Number.parseFloat(String(height))];
  if (!(wide > 0 && high > 0) || String(width).endsWith('%') || String(height).endsWith('%')) return false;
  return Math.abs(wide / high - 16 / 9) > 0.05;
}
