import { verbForms } from '../../story/claims/verbs.ts';

const groupsOf =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:[\p{L}-]+\s)*(?:groups|cohorts|arms|data ?sets|sites|countries|studies|samples|classes|conditions)$/iu;
/** Nouns that say nothing without what they are of: '45 combinations of arteries and veins'. */
const relational =
  /(?:^|\s)(?:combinations?|pairs?|kinds?|types?|forms?|aspects?|series|sets?|subsets?|members?|components?|instances?|variants?|versions?|properties|sources?|classes|families|generations?|pieces?|parts?|numbers?|layers?)$/iu;
/** What an object begins with: before it, the word is a verb. */
const object = /^\s+(?:an?|the|its|their|our|no|more|less|large|small|many|several|new|up to)\s/iu;

/**
 * Whether words can be the label of a number in large type. `after` is what follows them in the sentence. No owner without
 * his thing ('people's'), no verb ('0.5% offers a range'), no part of a formula, and no groups where their members were counted.
 */
export function isSoundLabel(label: string, after: string, inBrackets = false): boolean {
  const words = label.trim();
  if (words === '') return true;
  // 'a total of 89 subjects (13.1%)': that is another number's noun.
  if (inBrackets && /\b(?:total|sample|group|cohort) of \d/iu.test(words)) return false;
  if (/['’]s?$/u.test(words) && /^\s+\p{L}/u.test(after)) return false;
  if (/^[+/^\d]/u.test(after)) return false;
  if (/\p{L}\d+$/u.test(words) && /^[+−-]/u.test(after)) return false;
  if (relational.test(words) && /^\s+of\s/u.test(after)) return false;
  if (inBrackets && groupsOf.test(words)) return false;
  const verb = !words.includes(' ') && verbForms(words.toLowerCase())?.s === true;
  return !(verb && object.test(after));
}

/** Angles say how a thing was set up. */
export const isAngle = (number: string): boolean => /\d\s?°(?!\s?[CFK])/u.test(number);
