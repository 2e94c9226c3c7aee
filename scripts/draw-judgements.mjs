#!/usr/bin/env node
// Draws claims to be judged by a reader: node scripts/draw-judgements.mjs [../shared/corpus] --seed 1 [--claims 100]
// [--headlines 50] [--dist FOLDER] [--json]. Sites take turns, so that no large one fills the draw.
import { option, positional, product } from './support/arguments.mjs';
import { corpusAbstracts } from './support/corpus-abstracts.mjs';

const { analyse } = await product('story/analyse.js');
const { presentClaim } = await product('story/claims/headline.js');
const { abstracts } = corpusAbstracts(positional(0) ?? '../shared/corpus');
const random = mulberry32(Number(option('seed') ?? 1));

/** Small seeded generator, the same on every machine. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(list) {
  const result = [...list];
  for (let k = result.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [result[k], result[other]] = [result[other], result[k]];
  }
  return result;
}

const pools = { claims: new Map(), headlines: new Map() };
const seen = new Set();
for (const abstract of abstracts) {
  if (seen.has(abstract.text)) continue;
  seen.add(abstract.text);
  const story = analyse(abstract);
  for (const claim of story.claims) {
    const item = {
      site: abstract.site,
      id: abstract.id,
      source: story.sentences[claim.sentence].text.replace(/\s+/gu, ' '),
      claim: presentClaim(claim.text),
      leadIn: claim.part?.leadIn?.text ?? '',
      item: claim.part?.item?.text ?? '',
      rules: claim.rules,
    };
    const add = (pool) => pool.set(item.site, [...(pool.get(item.site) ?? []), item]);
    if (claim.rules.length > 0) add(pools.claims);
    if (claim.headline) add(pools.headlines);
  }
}

/** One from each site in turn, each site in a random order, until `want` are drawn. */
function draw(pool, want) {
  const sites = shuffled([...pool.keys()].sort());
  const queues = new Map(sites.map((site) => [site, shuffled(pool.get(site))]));
  const drawn = [];
  while (drawn.length < want && [...queues.values()].some((queue) => queue.length > 0)) {
    for (const site of sites) {
      const item = queues.get(site).pop();
      if (item && drawn.length < want) drawn.push(item);
    }
  }
  return drawn;
}

const result = {
  claims: draw(pools.claims, Number(option('claims') ?? 100)),
  headlines: draw(pools.headlines, Number(option('headlines') ?? 50)),
};
if (option('json') !== undefined) console.log(JSON.stringify(result, null, 1));
else {
  for (const [name, items] of Object.entries(result)) {
    console.log(`# ${name}: ${items.length} from ${new Set(items.map((one) => one.site)).size} sites`);
    for (const [k, one] of items.entries())
      console.log(
        `${k + 1}. [${one.site}] ${one.source}\n   → ${one.claim}${one.leadIn && !one.claim.toLowerCase().startsWith(one.leadIn.toLowerCase()) ? `   (under: ${one.leadIn})` : ''}`,
      );
  }
}
