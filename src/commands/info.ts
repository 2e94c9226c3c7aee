import { PubdeckError } from '../problems/error.ts';
import type { Reading } from '../work/reading.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';

export const infoCommand: Command = {
  name: 'info',
  runsNothing: true,
  usage: 'info <page|site>…',
  summary: 'Show what pubdeck read from a page, where it found it, and what it did not use.',
  options: ['story', 'text', 'lang', 'shard'],
  examples: [
    'pubdeck info content/publication/my-paper',
    'pubdeck info content/publication/my-paper --story',
    'pubdeck info --text - --json < abstracts.txt',
  ],
  run: info,
};

async function info(context: CommandContext): Promise<CommandResult> {
  const { options, paths, io } = context;
  if (options.text !== undefined) return readTexts(context);
  const [{ findWorks }, show] = await Promise.all([import('./targets.ts'), import('../sources/info.ts')]);
  const { works, many, problems: unread } = findWorks(paths, io.cwd, options);
  const readings: Reading[] = [];
  const failures: PubdeckError[] = [];
  for (const { source, ref } of works) {
    try {
      readings.push(await source.read(ref));
    } catch (error) {
      if (!(error instanceof PubdeckError) || (!many && works.length < 2)) throw error;
      failures.push(error);
    }
  }
  const problems = [
    ...unread,
    ...failures.map((failure) => failure.toProblem()),
    ...readings.flatMap(({ work }) => work.problems),
  ];
  const color = io.color && options.color !== false;
  if (options.story) {
    const [{ analyse }, { storyInput }, { formatStory, storyJson }] = await Promise.all([
      import('../story/analyse.ts'),
      import('../story/input.ts'),
      import('../story/format-story.ts'),
    ]);
    const stories = readings.map(({ work }) => ({ work, story: analyse(storyInput(work)) }));
    return {
      problems,
      text: stories.map(({ work, story }) => `${work.file}\n${formatStory(story, { color })}`).join('\n'),
      data: {
        stories: stories.map(({ work, story }) => ({
          page: work.file,
          story: storyJson(story),
        })),
      },
    };
  }
  return {
    // The table of a page lists its problems; the table of a site counts them.
    problems: options.json ? problems : [...unread, ...failures.map((failure) => failure.toProblem())],
    text: many
      ? show.formatSiteInfo(readings, { color })
      : readings.map((reading) => show.formatInfo(reading, { color })).join('\n\n'),
    data: { publications: options.json ? readings.map(show.infoJson) : [] },
  };
}

/** Abstracts from standard input, one a line; with --json one object a line comes back. */
async function readTexts({ options, io }: CommandContext): Promise<CommandResult> {
  if (options.text !== '-') {
    throw new PubdeckError('usage', '--text takes only - (standard input).', {
      exit: 'usage',
      hint: 'pubdeck info --text - < abstracts.txt',
    });
  }
  const [{ analyse }, { formatStory, storyJson }, { detectLanguage }, { findLabels }, { plain }] =
    await Promise.all([
      import('../story/analyse.ts'),
      import('../story/format-story.ts'),
      import('../text/language.ts'),
      import('../work/abstract-labels.ts'),
      import('../text/rich-text.ts'),
    ]);
  const print = (line: string) => {
    const language = options.lang ?? detectLanguage(line)?.language ?? 'en';
    const story = analyse({ text: line, language, labels: findLabels(plain(line)) });
    io.stdout(
      options.json ? `${JSON.stringify(storyJson(story))}\n` : `${formatStory(story, { color: io.color })}\n`,
    );
  };
  let rest = '';
  for await (const chunk of io.stdin()) {
    rest += chunk;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    // One object a line for each line of input: an empty line gives an empty story.
    for (const line of lines) print(line.replace(/\r$/, ''));
  }
  if (rest !== '') print(rest);
  return { printed: true };
}
