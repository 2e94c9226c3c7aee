import { formats } from '../export/formats/index.ts';
import { exitCodes } from '../problems/exit-codes.ts';
import type { CommandHelp } from './command-help.ts';
import { commandHelp } from './help.ts';

const meanings: Record<keyof typeof exitCodes, string> = {
  done: 'done',
  findings:
    'findings: a check found something, a deck is stale, lines of author and page disagree, a page says nothing',
  usage: 'usage: a command, option or value does not exist',
  input: 'input cannot be read, or output cannot be written',
  browser: 'no browser, or it died',
  timeout: 'time-out',
  loss: 'content would be lost: text that no reader of the file would see',
  stopped: 'stopped by Ctrl-C',
  terminated: 'stopped by SIGTERM',
};

/** docs/commands.md: every command's own help, and the exit codes. A test keeps the file in step. */
export function commandReference(commands: readonly CommandHelp[]): string {
  const parts = commands.map(
    (command) => `## pubdeck ${command.name}\n\n\`\`\`text\n${commandHelp(command).trimEnd()}\n\`\`\`\n`,
  );
  const codes = Object.entries(exitCodes).map(
    ([name, code]) => `| ${code} | ${meanings[name as keyof typeof exitCodes]} |`,
  );
  return `# Commands

Made from the option table by \`node scripts/write-docs.mjs\`; a test compares.

${parts.join('\n')}
## Formats

| --to | what it makes |
| --- | --- |
${formats.map(({ name, about }) => `| ${name} | ${about} |`).join('\n')}

## Exit codes

| code | meaning |
| --- | --- |
${codes.join('\n')}

A bug of ours ends with code 70 and its stack.

## --json

One object on standard output, talk on standard error; schema: [result.schema.json](schema/result.schema.json).

## The config file

\`pubdeck.config.json\`, \`.yaml\` or \`.mjs\` beside \`content/\`; flags win over it. Its keys are the long option names above ([config.schema.json](schema/config.schema.json)), and

- \`brand\`: logo, colours, running title, footer and affiliation ([themes.md](themes.md));
- \`check\`: the level of a rule or of one code: \`off\`, \`info\`, \`warning\`, \`error\`.
`;
}
