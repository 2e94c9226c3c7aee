// The table "Under Hugo themes" of docs/layouts.md: what each layout is there, with and without the styles of `init hugo`.

/** What a section of themes/_hugo/slides.css, named by its comment, makes of a layout. */
const styled = [
  [/^Rows/, 'rows with a bar'],
  [/^Cards side by side/, 'cards side by side'],
  [/^Steps/, 'boxes in a row'],
  [/^Tables and sides/, 'two coloured sides'],
  [/^Title/, 'small print small, the picture whole beside the words'],
  [/^A sentence or message/, 'in the middle of the slide'],
  [/^Pictures/, 'as high as the slide allows, whole'],
];

/** @param {{ readonly name: string, readonly plainly?: string, readonly plan?: { readonly picture?: unknown } }[]} layouts */
export function themeForms(layouts, css) {
  const sections = css.split(/(?=^\/\* )/m).map((text) => ({
    comment: text.replace(/^\/\* /, ''),
    names: new Set(
      [...text.matchAll(/section:?[^{>]*|\.layout-[\w-]+/g)].flatMap(
        ([part]) => part.match(/(?<=\.layout-)[\w-]+/g) ?? [],
      ),
    ),
  }));
  const lookOf = (name) =>
    styled.find(([comment]) =>
      sections.some((one) => comment.test(one.comment) && one.names.has(name)),
    )?.[1] ?? 'the same, in sizes that fit';
  const rows = layouts.map(({ name, plainly, plan }) => {
    if (plainly === undefined)
      throw new Error(`src/layouts/${name}/layout.ts does not say what a theme shows: plainly`);
    return `| \`${name}\` | ${plainly} | ${lookOf(name)} | ${plan?.picture ? 'yes' : ''} |`;
  });
  return [
    '| Layout | Without styles | With `pubdeck init hugo` | Can be a file |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
