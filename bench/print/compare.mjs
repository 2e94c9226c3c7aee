// Runs commands in turn, round by round, and sets them beside the first.
import { existsSync, statSync } from 'node:fs';
import { measure } from './measure.mjs';

export const median = (numbers) => [...numbers].sort((one, two) => one - two)[Math.floor(numbers.length / 2)];
const shown = (number) => number.toFixed(2);

/** One round that is not counted, then `rounds` that are. Whoever takes more than a minute gets two. */
export async function compare(all, rounds) {
  const runs = new Map(Object.keys(all).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { args }] of Object.entries(all)) {
      if (round > 2 && runs.get(name).some(({ wall }) => wall > 60)) continue;
      const run = await measure(args[0], args.slice(1));
      if (run.code !== 0) throw new Error(`${name}: exit ${run.code} ${run.errors.slice(-300)}`);
      if (round > 0) runs.get(name).push(run);
    }
  }
  const [base] = runs.values();
  const of = (list, key) => median(list.map((run) => run[key]));
  return [...runs].map(([name, list]) => {
    const walls = list.map(({ wall }) => wall);
    const { out } = all[name];
    return {
      name,
      wall: of(list, 'wall'),
      least: Math.min(...walls),
      most: Math.max(...walls),
      times: of(list, 'wall') / of(base, 'wall'),
      cpu: of(list, 'cpu'),
      cpuTimes: of(list, 'cpu') / of(base, 'cpu'),
      megabytes: of(list, 'megabytes'),
      kilobytes: out && existsSync(out) ? Math.round(statSync(out).size / 1000) : undefined,
    };
  });
}

export const table = (rows) => [
  '| tool | wall s | × floor | CPU s | × floor | peak MB | PDF kB |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(
    ({ name, wall, least, most, times, cpu, cpuTimes, megabytes, kilobytes }) =>
      `| ${name} | ${shown(wall)} (${shown(least)}–${shown(most)}) | ${shown(times)} | ${shown(cpu)} | ${shown(cpuTimes)} | ${Math.round(megabytes)} | ${kilobytes ?? '–'} |`,
  ),
];
