import { type Draws, fits, item, run } from './device.ts';
import { hasDeed, isCut } from './wording.ts';

/** Several deeds of one thing as branches of it, of the authors as cards: the verb small, what it takes large. */
export const drawDeeds: Draws<'deeds'> = ({ subject, deeds }, tools) => {
  if (!fits(12, subject) || deeds.some(({ verb, object }) => !fits(6, verb) || !fits(13, object))) return;
  if (deeds.some(({ verb, object }) => !hasDeed(verb.text) || isCut(object))) return;
  const [first] = deeds;
  if (subject === undefined)
    return {
      content: {
        layout: 'cards',
        items: deeds.map(({ verb, object }) =>
          item(run(tools.title(verb)), run(tools.part(object), 'strong')),
        ),
      },
      accent: { part: first!.object, mark: 'em' },
      worth: 0.65,
    };
  const children = deeds.map(({ verb, object }) =>
    item(run(tools.part(verb)), run(tools.part(object), 'strong')),
  );
  return {
    content: { layout: 'fork', items: [{ pieces: [run(tools.title(subject), 'strong')], children }] },
    accent: { part: first!.object, mark: 'em' },
    worth: 0.7,
  };
};
