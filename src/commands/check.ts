import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ruleNames } from '../check/rules/index.ts';
import { readText } from '../io/text-file.ts';
import type { Problem } from '../problems/problem.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { attempt } from './each.ts';

export const checkCommand: Command = {
  name: 'check',
  runsNothing: true,
  usage: 'check <deck|page|site>…',
  summary: `Check a deck before the talk: ${ruleNames.join(', ')}.`,
  options: [
    'only',
    'minutes',
    'receipt',
    'format',
    'fix',
    'online',
    'theme',
    'talk',
    'lang',
    'browser',
    'timeout',
    'shard',
  ],
  examples: [
    'pubdeck check content/slides/my-paper',
    'pubdeck check . --only faithful,page --format sarif',
    'pubdeck check content/slides/my-paper --receipt receipt.json',
  ],
  run: check,
};

async function check(context: CommandContext): Promise<CommandResult> {
  const { options, config, io } = context;
  const [{ collectDecks }, { checkDeck }] = await Promise.all([
    import('./decks.ts'),
    import('../check/check.ts'),
  ]);
  const { decks, problems } = await collectDecks(context);
  const findings: Problem[] = [...problems];
  const outputs: { kind: string; path: string; deck: string }[] = [];
  for (const deck of decks) {
    if (io.signal.aborted) break;
    if (options.receipt !== undefined) {
      const [{ makeReceipt, verifyReceipt }, { readFacts }] = await Promise.all([
        import('../check/receipt.ts'),
        import('../check/facts.ts'),
      ]);
      const file = resolve(io.cwd, options.receipt);
      if (existsSync(file)) {
        findings.push(...(await verifyReceipt(readText(file).text, deck, file)));
        continue;
      }
      const { writeFileAtomic } = await import('../io/write.ts');
      await writeFileAtomic(file, `${JSON.stringify(makeReceipt(await readFacts(deck)), undefined, 1)}\n`);
      outputs.push({ kind: 'receipt', path: file, deck });
    }
    if (options.fix) {
      const { fixDeck } = await import('../check/fix.ts');
      for (const line of fixDeck(deck)) context.say(line);
    }
    const look = (only = options.only) =>
      checkDeck(deck, {
        only,
        minutes: options.minutes,
        online: options.online,
        levels: config.check,
        theme: options.theme,
        lang: options.lang,
        brand: config.brand,
        browser: options.browser,
        timeout: options.timeout,
        signal: io.signal,
        say: context.say,
      });
    const checked = await attempt(
      async () => {
        const found = await look();
        if (!options.fix) return found;
        const { splitOverflowing } = await import('../check/split.ts');
        const done = await splitOverflowing(deck, found, () => look(['fits']));
        for (const line of done) context.say(line);
        return done.length === 0 ? found : await look();
      },
      { alone: decks.length === 1, problems: findings },
    );
    findings.push(...(checked ?? []));
  }
  const bad = findings.filter(({ severity }) => severity !== 'info');
  const { formatFindings } = await import('../check/format-report.ts');
  return {
    problems: options.json ? findings : [],
    outputs,
    text: await formatAs(options.format, findings, context, formatFindings),
    exit: bad.length > 0 ? 'findings' : 'done',
    data: { decks: decks.map((deck) => relative(io.cwd, deck)) },
  };
}

async function formatAs(
  format: string,
  findings: readonly Problem[],
  { io, options }: CommandContext,
  asText: (findings: readonly Problem[], options: { color: boolean; cwd: string }) => string,
): Promise<string> {
  if (format === 'json') return JSON.stringify(findings, undefined, 1);
  if (format === 'sarif') {
    const [{ toSarif }, { version }] = await Promise.all([
      import('../check/sarif.ts'),
      import('../version.ts'),
    ]);
    return toSarif(findings, io.cwd, version());
  }
  return asText(findings, { color: io.color && options.color !== false, cwd: io.cwd });
}
