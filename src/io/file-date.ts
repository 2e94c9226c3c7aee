import { statSync } from 'node:fs';

/**
 * The date that goes into files, so that the same deck gives the same bytes: of a reproducible build where one is asked
 * for, else what the deck says, else when its file was last written. Never the clock.
 */
export function fileDate(
  deck: { readonly said: unknown; readonly file: string },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Date {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  const said = deck.said instanceof Date ? deck.said : dayOf(deck.said);
  if (said !== undefined && !Number.isNaN(said.getTime()) && said.getFullYear() >= 1980) return said;
  const { mtime } = statSync(deck.file, { throwIfNoEntry: false }) ?? {
    mtime: new Date(Date.UTC(2000, 0, 1)),
  };
  return mtime;
}

/** `2024-05-01`, with or without a time; in UTC, so that it is the same everywhere. */
function dayOf(said: unknown): Date | undefined {
  const day = typeof said === 'string' ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(said) : null;
  if (!day) return undefined;
  const [, year, month = '01', date = '01'] = day;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
}
