import type { CommandHelp } from './command-help.ts';
import { commonOptions, type OptionName, specOf } from './table.ts';

export function overview(
  commands: readonly Pick<CommandHelp, 'name' | 'usage' | 'summary'>[],
  version: string,
): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return `pubdeck ${version}: point it at a publication page, get the talk.

  pubdeck content/publication/my-paper      draft the deck, print slides and handout
  pubdeck present content/slides/my-paper   show it in the browser, with notes

Commands
${commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`).join('\n')}

pubdeck <command> --help shows the options of a command.
Exit codes: 0 done, 1 findings, 2 usage, 3 input cannot be read, 4 no browser, 5 time-out, 6 content would be lost, 130 stopped, 143 terminated.
`;
}

/** Help of one command, made from the option table. */
export function commandHelp(
  command: Pick<CommandHelp, 'name' | 'usage' | 'summary' | 'options' | 'examples'>,
): string {
  const own = command.options.map(optionLine);
  const common = commonOptions.map(optionLine);
  const width = Math.max(...[...own, ...common].map(([flag]) => flag.length));
  const lines = (rows: [string, string][]) =>
    rows.map(([flag, about]) => `  ${flag.padEnd(width)}  ${about}`).join('\n');
  return `pubdeck ${command.usage}

${command.summary}

Options
${lines(own)}

Common options
${lines(common)}
${command.examples.length === 0 ? '' : `\nExamples\n${command.examples.map((line) => `  ${line}`).join('\n')}\n`}`;
}

function optionLine(name: OptionName): [string, string] {
  const spec = specOf(name);
  const value = spec.values && spec.type !== 'list' ? spec.values.join('|') : (spec.value ?? '');
  const fallback =
    spec.default === undefined || spec.type === 'boolean'
      ? ''
      : ` Default: ${[spec.default].flat().join(',')}.`;
  const flag = spec.type === 'boolean' && spec.default === true ? `--no-${name}` : `--${spec.flag ?? name}`;
  return [value ? `${flag} ${value}` : flag, `${spec.about}${fallback}`];
}
