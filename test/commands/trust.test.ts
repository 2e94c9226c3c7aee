import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attackedSite, deckPath, deckWith, people, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { atTerminal, hasTerminal } from '../support/terminal.ts';

const page = 'content/publication/tides';
const program =
  "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran.txt', 'x');\nexport default { theme: 'ink' };\n";
const evil = '#!/bin/sh\necho x > ran.txt\n';

/** A yes that is remembered is one of another process; all else can share one. */
const shared = sitesOf(oneProcess());

describe.each(people)('a stranger’s site, as $who', ({ uid }) => {
  test.each([
    ['draft', page],
    ['make', page],
    ['export', deckPath, '--to', 'html'],
    ['present', deckPath, '--port', '0'],
    ['init', 'template'],
  ])('its configuration as a program is not run by %s without a yes', async (...args) => {
    const site = shared(uid, { 'pubdeck.config.mjs': program, [deckPath]: deckWith('Words.') });
    const run = await site.run(args);
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toContain('[site-not-trusted]');
    expect(run.stderr).toContain('--trust-site');
    expect(existsSync(site.path('ran.txt'))).toBe(false);
  });

  test('check and info never run it, trusted or not, and do their work', async () => {
    const site = shared(uid, { 'pubdeck.config.mjs': program, [deckPath]: deckWith('Words.') });
    for (const flags of [[], ['--trust-site']]) {
      const info = await site.run(['info', page, ...flags]);
      expect(info.code, info.stderr).toBe(0);
      expect(info.stderr).toContain('pubdeck.config.mjs');
      const check = await site.run(['check', deckPath, '--only', 'dialect', ...flags]);
      expect(check.code, check.stderr).toBe(0);
      expect(existsSync(site.path('ran.txt'))).toBe(false);
    }
  });

  test('a yes by flag is remembered for the site, outside of it, until the configuration changes', async () => {
    const site = attackedSite(uid, { 'pubdeck.config.mjs': program });
    const yes = await site.run(['draft', page, '--trust-site']);
    expect(yes.code, yes.stderr).toBe(0);
    expect(existsSync(site.path('ran.txt'))).toBe(true);
    expect(readFileSync(site.path(deckPath), 'utf8')).toContain('theme: ink');
    expect((await site.run(['draft', page])).code).toBe(0);
    writeFileSync(site.path('pubdeck.config.mjs'), `${program}// another\n`);
    expect((await site.run(['draft', page])).code).toBe(2);
  });

  test('CI says yes with one variable, and a file that the user names is the user’s own word', async () => {
    const site = shared(uid, { 'pubdeck.config.mjs': program });
    expect((await site.run(['draft', page], { PUBDECK_TRUST_SITE: '1' })).code).toBe(0);
    expect((await site.run(['draft', page])).code).toBe(2);
    expect((await site.run(['draft', page, '--config', 'pubdeck.config.mjs'])).code).toBe(0);
  });

  test.each([
    ['browser: ./evil.sh', 'starts'],
    ['trust: true', 'runs the scripts'],
    ['host: 0.0.0.0', 'shows decks to others'],
    ['out: ../outside', 'writes files into'],
  ])('%s in its configuration asks for a yes', async (line, deed) => {
    const site = shared(uid, {
      'pubdeck.config.yaml': `${line}\n`,
      'evil.sh': evil,
      [deckPath]: deckWith('Words.<script>top.ran = 1</script>'),
    });
    chmodSync(site.path('evil.sh'), 0o755);
    const run = await site.run(['export', deckPath, '--to', 'html,pdf']);
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toContain(deed);
    expect(existsSync(site.path('ran.txt'))).toBe(false);
    expect(existsSync(`${site.outside}/tides`)).toBe(false);
    const check = await site.run(['check', deckPath, '--only', 'dialect']);
    expect(check.stderr).toContain('runs nothing of a site');
  });

  test('a harmless configuration needs no yes; a name of an object’s own is no setting', async () => {
    const plain = shared(uid, { 'pubdeck.config.yaml': 'theme: ink\n' });
    expect((await plain.run(['draft', page])).code).toBe(0);
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const odd = shared(uid, { 'pubdeck.config.json': `{"${key}": "x"}` });
      const run = await odd.run(['draft', page]);
      expect(run.code, run.stderr).toBe(2);
      expect(run.stderr).toContain('[config]');
    }
  });
});

describe.skipIf(!hasTerminal)('the question at the terminal (needs `script` of util-linux)', () => {
  const open = () => {
    const site = attackedSite(undefined, { 'pubdeck.config.mjs': program });
    const home = `${site.outside}/../home`;
    const env = { HOME: home, XDG_STATE_HOME: `${home}/state` };
    return {
      site,
      ran: () => existsSync(site.path('ran.txt')),
      at: (...answers: string[]) => atTerminal(['draft', page], { cwd: site.root, env, answers }),
    };
  };

  test('names the site and the deed; no and an empty answer run nothing', async () => {
    for (const answer of ['n', '']) {
      const { site, ran, at } = open();
      const { code, shown, asked } = await at(answer);
      expect([code, asked], shown).toEqual([2, 1]);
      expect(shown).toContain(`The configuration of ${site.root} runs the program pubdeck.config.mjs`);
      expect(shown).toContain('nothing was done');
      expect(ran()).toBe(false);
    }
  });

  test('a yes is remembered for this site and this text of its configuration, and for no other site', async () => {
    const { site, ran, at } = open();
    const yes = await at('y');
    expect([yes.code, yes.asked, ran()], yes.shown).toEqual([0, 1, true]);
    expect((await at()).asked).toBe(0);
    expect(existsSync(site.path('.pubdeck/trusted-sites.json'))).toBe(false);
    writeFileSync(site.path('pubdeck.config.mjs'), `${program}// another\n`);
    expect((await at('n')).asked).toBe(1);
    const other = open();
    expect((await other.at('n')).asked).toBe(1);
    expect(other.ran()).toBe(false);
  });
});
