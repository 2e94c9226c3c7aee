/** The table of rules in docs/check.md. */
export async function ruleTable(rules) {
  const rows = await Promise.all(
    rules.map(async ({ name, load }) => `| ${name} | ${(await load()).rule.about} |`),
  );
  return ['| rule | finds |', '| --- | --- |', ...rows].join('\n');
}
