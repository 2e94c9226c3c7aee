import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, page } from '../support/run.ts';

const pubdeck = oneProcess();

/** Eighty words, without a number or a name. */
const words = Array.from({ length: 80 }, (_, index) => (index % 2 ? 'calm' : 'water')).join(' ');

const front = page('title: Tides\ntype: slides\nslides:\n  theme: white\n');

/** Codes and messages of what `check --only pace` says of a deck. */
async function paceOf(body: string, head = front): Promise<string[]> {
  const root = makeSite({ 'content/slides/tides/index.md': `${head}\n${body}\n` });
  const run = await pubdeck(['check', 'content/slides/tides/index.md', '--only', 'pace', '--json'], {
    cwd: root,
  });
  return (JSON.parse(run.stdout).problems as { code: string; message: string }[]).map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

describe('notes are no text of the slide, in whichever dialect they are written', () => {
  test.each([
    ['Hugo Blox', `{{< speaker_note >}}\n${words}\n{{< /speaker_note >}}`],
    ['Hugo Blox, percent signs', `{{% speaker_note %}}\n${words}\n{{% /speaker_note %}}`],
    ['reveal-hugo', `{{% note %}}\n${words}\n{{% /note %}}`],
    ['raw HTML', `<aside class="notes">\n${words}\n</aside>`],
    ['raw HTML on one line', `<aside class="notes">${words}</aside>`],
  ])('%s', async (_, note) => {
    expect(await paceOf(`## Calm water\n\n- A point\n\n${note}`)).toEqual([]);
  });

  test('remark.js', async () => {
    const deck = `class: center\n\n# Calm water\n\n???\n\n${words}\n\n---\nclass: left\n\n# End`;
    expect(await paceOf(deck, '')).toEqual([]);
  });

  test('the same words on the slide are counted', async () => {
    expect(await paceOf(`## Calm water\n\n${words}`)).toEqual(['pace/many-words: 82 words on one slide.']);
  });

  test('a link repeated in the notes is no doubled link', async () => {
    const link = '[the data](https://tides.test/data)';
    const root = makeSite({
      'content/slides/tides/index.md': `${front}\n## Data\n\n${link}\n\n{{% note %}}\nSee ${link}.\n{{% /note %}}\n`,
    });
    const run = await pubdeck(['check', 'content/slides/tides/index.md', '--only', 'links'], { cwd: root });
    expect(run.stdout).not.toContain('links/doubled');
  });

  test('a number of the notes is judged in its own line', async () => {
    const root = makeSite({
      'content/publication/tides/index.md': page(
        'title: Tides\nauthors: [Ada Marin]\nabstract: We moored 14 instruments in a strait.\nslides: tides\n',
      ),
      'content/slides/tides/index.md': `${front}\n## Method\n\n- In a strait\n\n{{% note %}}\nFirst words.\n\nWe moored 41 instruments in a strait.\n{{% /note %}}\n`,
    });
    const deck = 'content/slides/tides/index.md';
    const run = await pubdeck(['check', deck, '--only', 'faithful', '--json'], { cwd: root });
    const [found] = JSON.parse(run.stdout).problems;
    expect(found).toMatchObject({ code: 'faithful/number-not-on-page', line: 15 });
  });
});
