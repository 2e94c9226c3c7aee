// docs/bench-print.md, written from one run: what is aimed for stands beside what came out, whichever it is.

const row = (section, name) => section?.rows.find((each) => each.name === name);

/** [what, figure, most that it may be] */
function aims(sections) {
  const find = (kind, browser, size) =>
    sections.find((each) => each.kind === kind && each.browser === browser && each.size === size);
  const found = [];
  const names = { shell: 'headless shell', desktop: 'desktop Chromium' };
  for (const [browser, aim] of [
    ['shell', 1.4],
    ['desktop', 1.25],
  ]) {
    for (const [size, most] of [
      [10, 1.1],
      [100, aim],
      [500, aim],
    ]) {
      const ours = row(find('print', browser, size), 'pubdeck');
      if (ours) found.push([`${size} slides, ${names[browser]}: wall × floor`, ours.times, most]);
    }
    const many = row(find('batch', browser, 20), 'pubdeck');
    if (many) found.push([`20 decks, ${names[browser]}: wall × floor with two tabs`, many.times, 1.15]);
  }
  const hundred = row(find('print', 'shell', 100), 'pubdeck');
  if (hundred) {
    found.push(['100 slides, headless shell: peak MB', hundred.megabytes, 350]);
    found.push(['100 slides: PDF kB', hundred.kilobytes, 700]);
  }
  const start = sections.find(({ kind }) => kind === 'start');
  for (const each of start?.rows.slice(1) ?? [])
    found.push([`\`${each.name}\`: × \`node -e 0\``, each.times, 1.3]);
  const html = sections.find(({ kind }) => kind === 'html');
  for (const { slides, times } of html?.rows ?? [])
    found.push([`Markdown to HTML, ${slides} slides: × markdown-it + KaTeX`, times, 2]);
  return found;
}

/** Peers that are ahead anywhere, in words. */
function ahead(sections) {
  const found = [];
  for (const { kind, title, rows } of sections) {
    if (kind !== 'print' && kind !== 'batch') continue;
    const ours = rows.find(({ name }) => name === 'pubdeck');
    for (const each of rows) {
      if (each === ours || each.name.startsWith('floor')) continue;
      if (each.wall <= ours.wall) found.push(`${each.name} in time at ${title}`);
      if (each.cpu <= ours.cpu) found.push(`${each.name} in CPU at ${title}`);
    }
  }
  return found;
}

const shown = (number) => (number >= 20 ? String(Math.round(number)) : number.toFixed(2));

export function documentOf(sections, { rounds, browsers, cores, loads }) {
  const better = ahead(sections);
  return `# How fast a deck is printed

\`\`\`sh
mkdir /tmp/peers && cd /tmp/peers && npm init -y && npm i @marp-team/marp-cli reveal-md decktape   # PUPPETEER_SKIP_DOWNLOAD=1 where there is no network
npm run build
node bench/print/run.mjs --all --peers /tmp/peers --markdown docs/bench-print.md     # writes this page; a quarter of an hour
\`\`\`

Whole processes, Markdown to PDF, tool after tool in turn, round by round: one round that is not counted, then ${rounds}. Every tool uses the same
browser. The same slides in each tool's dialect: heading, four bullets, code every fifth, maths every fifth, a table every tenth. **floor** is a
script without any library that loads the page which pubdeck prints and prints it over the DevTools pipe, tagged and with bookmarks as
ours; the desktop browser gets a profile that is already warm. Median (least–most); CPU and peak memory (PSS) of the process tree.

pubdeck runs with all its checks on: fit, losses, text read back from the PDF, tags. Decktape prints slide by slide and is measured with ten.

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${browsers.join(' and ')}, ${cores} cores; load ${loads.map((load) => load.toFixed(1)).join(' before, ')} after.

## What is aimed for

| | figure | aim |
| --- | ---: | ---: |
${aims(sections)
  .map(
    ([what, figure, most]) => `| ${what} | ${shown(figure)}${figure > most ? ' (missed)' : ''} | ≤ ${most} |`,
  )
  .join('\n')}

${better.length === 0 ? 'No peer is ahead of pubdeck at any size, in time or in CPU.' : `Ahead of pubdeck: ${better.join('; ')}.`}
${sections.map(({ title, kind, lines }) => `\n## ${title}\n${kind === 'html' ? `\n${aboutHtml}\n` : ''}\n${lines.join('\n')}\n`).join('')}`;
}

const aboutHtml = `\`bench/html.bench.mjs\`: decks of lists, tables, formulas, code and notes in fresh processes, loading included. First reading and rendering as
the program does it (split, shortcodes, formulas, code, sanitiser, ids), beside markdown-it and KaTeX alone; then the whole command that
writes one file with Reveal, styles and fonts inside, beside a process that only writes the HTML of those two.`;
