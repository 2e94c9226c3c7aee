import type { Command, CommandContext, CommandResult, Io } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { GivenOptions } from './options/table.ts';
import { commonOptions } from './options/table.ts';
import type { PubdeckError } from './problems/error.ts';
import { exitCodes } from './problems/exit-codes.ts';
import { formatProblem } from './problems/format.ts';
import { groupProblems, othersLine } from './problems/group.ts';
import type { Problem } from './problems/problem.ts';
import { counted } from './text/counted.ts';

/** Argv (without node and script) → exit code. Nothing below this file knows the process. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first] = argv;
  const json = argv.includes('--json');
  try {
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
      io.stdout(await overviewText());
      return first === undefined ? exitCodes.usage : exitCodes.done;
    }
    if (first === '--version' || first === '-V') {
      io.stdout(`${await readVersion()}\n`);
      return exitCodes.done;
    }
    const named = commands.find(({ name }) => name === first);
    const command = named ?? (await bareCommand(first));
    return await runCommand(command, named ? argv.slice(1) : argv, io);
  } catch (error) {
    return report(error, first ?? '', argv, io, json);
  }
}

async function runCommand(command: Command, argv: readonly string[], io: Io): Promise<number> {
  const started = performance.now();
  const [{ tuneEngine }, { parseArguments }] = await Promise.all([
    import('./io/engine.ts'),
    import('./options/parse.ts'),
  ]);
  tuneEngine();
  const { flags, paths } = parseArguments(argv, [...command.options, ...commonOptions]);
  if (flags.help) {
    const { commandHelp } = await import('./options/help.ts');
    io.stdout(commandHelp(command));
    return exitCodes.done;
  }
  const context = await makeContext(command, flags, paths, io);
  const result = settled(await command.run(context));
  printResult(command.name, result, context, Math.round(performance.now() - started));
  return exitCodes[result.exit ?? 'done'];
}

/** What could not be read or made is never a success, whatever else was done. */
const settled = (result: CommandResult): CommandResult =>
  (result.exit ?? 'done') === 'done' && result.problems?.some(({ severity }) => severity === 'error')
    ? { ...result, exit: 'findings' }
    : result;

async function makeContext(
  command: Command,
  flags: GivenOptions,
  paths: readonly string[],
  io: Io,
): Promise<CommandContext> {
  const [{ loadConfig }, { resolveOptions }, { siteRootOf }] = await Promise.all([
    import('./options/config.ts'),
    import('./options/resolve.ts'),
    import('./site/root.ts'),
  ]);
  const config = await loadConfig(flags.config, siteRootOf(paths[0] ?? '.', io.cwd), {
    never: command.runsNothing === true,
    flag: flags['trust-site'] === true,
    env: io.env,
    ask: flags.json ? undefined : io.ask,
  });
  const options = resolveOptions(flags, config.options);
  const say = (text: string) => {
    if (!options.quiet && !options.json) io.stderr(`${text}\n`);
  };
  if (config.left.length > 0)
    say(
      `${command.name} runs nothing of a site: ${config.left.join(', ')} of its configuration is not used.`,
    );
  return { options, flags, config, paths, io, say };
}

function printResult(
  name: string,
  result: CommandResult,
  context: CommandContext,
  milliseconds: number,
): void {
  const { options, io } = context;
  const problems = result.problems ?? [];
  const outputs = result.outputs ?? [];
  if (options.json) {
    if (result.printed) return;
    const ok = (result.exit ?? 'done') === 'done';
    io.stdout(
      `${JSON.stringify({ ok, command: name, outputs, problems: problems.map(flat), timings: { total: milliseconds }, ...result.data })}\n`,
    );
    return;
  }
  const visible = problems.filter((problem) => shown(problem, context));
  for (const { problem, others } of groupProblems(visible))
    io.stderr(`${formatProblem(problem, othersLine(others))}\n`);
  if (result.exit === 'loss')
    io.stderr('What would lose content was not written; --allow-loss writes it all the same.\n');
  if (result.text && !(options.quiet && result.exit === undefined))
    io.stdout(result.text.endsWith('\n') ? result.text : `${result.text}\n`);
  if (options.quiet) return;
  for (const { kind, path, pages, slides } of outputs) {
    const count =
      pages === undefined
        ? slides === undefined
          ? ''
          : `  (${counted(slides, 'slide')})`
        : `  (${counted(pages, 'page')})`;
    io.stdout(`${kind.padEnd(8)} ${path}${count}\n`);
  }
  if (options.debug) io.stderr(`${milliseconds} ms\n`);
}

/** What was done or left out, though nothing is wrong with it: people are told too. */
const news = new Set<string>(['page-linked', 'page-skipped']);
/** The same, where a length was asked for; else every second draft would say it. */
const newsOfLength = new Set<string>(['talk-short', 'talk-long']);

const shown = ({ severity, code }: Problem, { options, flags }: CommandContext) => {
  const isNews =
    news.has(code) || (newsOfLength.has(code) && (flags.minutes !== undefined || flags.talk !== undefined));
  return severity === 'error' || ((severity === 'warning' || isNews) && !options.quiet);
};

/** The contract's form: place keys beside the others. */
const flat = ({ at, ...rest }: Problem) => ({ ...rest, file: at.file, line: at.line, column: at.column });

/** A known failure is one clear message; a bug of ours keeps its stack and asks to be reported. */
async function report(
  error: unknown,
  command: string,
  argv: readonly string[],
  io: Io,
  json: boolean,
): Promise<number> {
  const { PubdeckError } = await import('./problems/error.ts');
  if (io.signal.aborted) {
    io.stderr('stopped\n');
    return exitCodes.stopped;
  }
  if (error instanceof PubdeckError) {
    printKnown(error, command, io, json);
    if (argv.includes('--debug') && error.stack) io.stderr(`${error.stack}\n`);
    return error.exitCode;
  }
  const { systemError } = await import('./io/system-error.ts');
  const known = systemError(error);
  if (known !== undefined) {
    printKnown(known, command, io, json);
    return known.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json) {
    const problem = {
      code: 'internal',
      severity: 'error',
      message: error instanceof Error ? error.message : String(error),
    };
    io.stdout(`${JSON.stringify({ ok: false, command, outputs: [], problems: [problem] })}\n`);
  }
  io.stderr(`This is a bug in pubdeck, not in your files. Please report it with these lines:\n${stack}\n`);
  return 70;
}

function printKnown(error: PubdeckError, command: string, io: Io, json: boolean): void {
  const problem = error.toProblem();
  if (json) io.stdout(`${JSON.stringify({ ok: false, command, outputs: [], problems: [flat(problem)] })}\n`);
  else io.stderr(`${formatProblem(problem)}\n`);
}

/** `pubdeck <page>` is `pubdeck make <page>`; a word that is neither command nor path is a slip of the pen. */
async function bareCommand(word: string): Promise<Command> {
  const [{ existsSync }, { PubdeckError }, { nearest }] = await Promise.all([
    import('node:fs'),
    import('./problems/error.ts'),
    import('./text/near.ts'),
  ]);
  const make = commands.find(({ name }) => name === 'make');
  if (make && (existsSync(word) || /[/\\.]/.test(word))) return make;
  const near = nearest(
    word,
    commands.map(({ name }) => name),
  );
  throw new PubdeckError('usage', `'${word}' is neither a command nor a page.`, {
    exit: 'usage',
    hint: near ? `Did you mean pubdeck ${near}?` : 'pubdeck --help lists the commands.',
  });
}

const readVersion = async () => (await import('./version.ts')).version();

async function overviewText(): Promise<string> {
  const { overview } = await import('./options/help.ts');
  return overview(commands, await readVersion());
}

/** Milliseconds that work gets to end cleanly after a signal. */
const stopWithin = 5000;

async function ask(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^\s*y(?:es)?\s*$/i.test(await terminal.question(`${question} [y/N] `));
  } finally {
    terminal.close();
  }
}

/** The program as a process: the only place that touches `process`. */
export async function run(): Promise<void> {
  const stop = new AbortController();
  // The first Ctrl-C asks the work to end cleanly, the second one leaves at once.
  let stopped: number = exitCodes.stopped;
  const onSignal = (signal: NodeJS.Signals) => {
    stopped = signal === 'SIGTERM' ? exitCodes.terminated : exitCodes.stopped;
    if (stop.signal.aborted) process.exit(stopped);
    stop.abort();
    // Whatever still waits, for a browser or a disk: a signal ends the program.
    setTimeout(() => process.exit(stopped), stopWithin).unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // A reader that has gone away (`pubdeck … | head`) is no error of ours.
  process.stdout.on('error', () => process.exit(exitCodes.done));
  const env = process.env;
  const wantsColor =
    env.NO_COLOR === undefined && env.TERM !== 'dumb' && !process.argv.includes('--no-color');
  const ended = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdin: async function* () {
      process.stdin.setEncoding('utf8');
      for await (const chunk of process.stdin) yield chunk as string;
    },
    color: (process.stderr.isTTY === true && wantsColor) || (env.FORCE_COLOR !== undefined && wantsColor),
    interactive: process.stderr.isTTY === true && env.CI === undefined,
    signal: stop.signal,
    env,
    ...(process.stdin.isTTY && process.stderr.isTTY && env.CI === undefined ? { ask } : {}),
  });
  const code = ended === exitCodes.stopped ? stopped : ended;
  // Whatever a library still waits for, the work is done: leave once everything printed has been taken.
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
