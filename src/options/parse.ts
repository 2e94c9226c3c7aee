import { PubdeckError } from '../problems/error.ts';
import { nearest } from '../text/near.ts';
import { type GivenOptions, type OptionName, type OptionSpec, specOf } from './table.ts';

export interface ParsedArguments {
  readonly flags: GivenOptions;
  readonly paths: readonly string[];
}

const usage = (message: string, hint?: string) =>
  new PubdeckError('usage', message, { exit: 'usage', ...(hint === undefined ? {} : { hint }) });

/**
 * Reads the arguments after the command's name.
 * @throws PubdeckError (exit 2) for an option the command does not have or a value that does not fit.
 */
export function parseArguments(argv: readonly string[], allowed: readonly OptionName[]): ParsedArguments {
  const flags: Record<string, unknown> = {};
  const paths: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--') {
      paths.push(...argv.slice(index + 1));
      break;
    }
    if (word === '-h') {
      flags.help = true;
      continue;
    }
    if (!word.startsWith('--')) {
      if (word.startsWith('-') && word !== '-')
        throw usage(`There is no option ${word}.`, 'pubdeck --help lists the options.');
      paths.push(word);
      continue;
    }
    const [written = '', inline] = split(word.slice(2));
    if (written.startsWith('no-') && aliasOf(written.slice(3), allowed)) {
      flags[aliasOf(written.slice(3), allowed) ?? ''] = 'none';
      continue;
    }
    const negated = written.startsWith('no-') && (allowed as readonly string[]).includes(written.slice(3));
    const name = negated ? written.slice(3) : namedBy(written, inline ?? argv[index + 1], allowed);
    if (!(allowed as readonly string[]).includes(name)) {
      const near = nearest(written, allowed);
      throw usage(
        `There is no option --${written} here.`,
        near ? `Did you mean --${near}?` : 'pubdeck <command> --help lists them.',
      );
    }
    const spec = specOf(name as OptionName);
    if (spec.type === 'boolean') {
      if (inline !== undefined && inline !== 'true' && inline !== 'false')
        throw usage(`--${name} takes no value.`);
      flags[name] = negated ? false : inline !== 'false';
      continue;
    }
    if (negated && spec.type === 'string' && spec.values?.includes('none')) {
      flags[name] = 'none';
      continue;
    }
    const value = inline ?? argv[++index];
    // '-' alone is a value (standard input); another option is not.
    if (value === undefined || (value.startsWith('--') && inline === undefined)) {
      throw usage(`--${name} needs a value${spec.value ? ` (${spec.value})` : ''}.`);
    }
    flags[name] = readValue(name, spec, value);
  }
  return { flags: flags as GivenOptions, paths };
}

/** The option that is written under another's name: `--paper my.pdf`. */
const aliasOf = (written: string, allowed: readonly OptionName[]): OptionName | undefined =>
  allowed.find((name) => specOf(name).flag === written);

/** `--paper letter` is a sheet of paper, `--paper my.pdf` a file. */
function namedBy(written: string, value: string | undefined, allowed: readonly OptionName[]): string {
  const alias = aliasOf(written, allowed);
  if (alias === undefined) return written;
  const own = (allowed as readonly string[]).includes(written) ? specOf(written as OptionName).values : [];
  return own?.includes(value ?? '') ? written : alias;
}

const split = (word: string): [string, string | undefined] => {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};

/** One value as its option wants it; shared by flags and config file. */
export function readValue(name: string, spec: OptionSpec, value: unknown): unknown {
  if (spec.type === 'number') {
    const number = typeof value === 'number' ? value : Number(value);
    if (!Number.isFinite(number) || number < 0 || value === '')
      throw usage(`--${name} wants a number, not '${value}'.`);
    return number;
  }
  if (spec.type === 'list') {
    const items = (Array.isArray(value) ? value : String(value).split(','))
      .map((item) => String(item).trim())
      .filter(Boolean);
    for (const item of items) checkChoice(name, spec, item);
    if (items.length === 0) throw usage(`--${name} needs at least one value.`);
    return items;
  }
  if (spec.type === 'boolean') {
    if (typeof value !== 'boolean') throw usage(`${name} wants true or false, not '${value}'.`);
    return value;
  }
  const text = String(value);
  checkChoice(name, spec, text);
  return text;
}

function checkChoice(name: string, spec: OptionSpec, value: string): void {
  if (!spec.values || spec.values.includes(value)) return;
  const near = nearest(value, spec.values);
  throw usage(
    `--${name} cannot be '${value}'.`,
    `${near ? `Did you mean ${near}? ` : ''}It takes ${spec.values.join(', ')}.`,
  );
}
