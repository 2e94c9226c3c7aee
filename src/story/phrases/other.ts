import { languageEntry } from '../../languages/index.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cut } from './cut.ts';

/** Fronted adjuncts of Chinese and Japanese sentences. */
const wideLead =
  /^(?:其中，|本文|本研究)?(?:为了?|針對|针对|基于|基於|随着|隨著|由于|由於|通过|透過|在|当|當|对于|對於|根据|根據|利用|虽然|雖然|尽管|儘管|结合|結合|面对|如果|若|近年|目前|首先|其次|最后)|^[^，]{4,24}后，/u;
/** Cuts of sentences in other languages: at marks, and where a clause of known kind begins. */
export function otherCuts(text: string, tokens: readonly Token[], language: string): Cut[] {
  const code = primaryLanguage(language);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  return code === 'zh' || code === 'ja' ? wideCuts(text, tokens) : westernCuts(text, tokens, code);
}

function wideCuts(text: string, tokens: readonly Token[]): Cut[] {
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  const marks = tokens.filter(({ text: mark, depth }) => depth === 0 && /^[，；：、。]$/u.test(mark));
  const commas = marks.filter(({ text: mark }) => mark !== '、' && mark !== '。');
  const cuts: Cut[] = [];
  const from = wideLead.test(text.slice(start, end)) ? (commas[0]?.end ?? start) : start;
  for (const comma of commas) {
    const size = comma.start - from;
    const rest = end - comma.end;
    if (size < 8 || rest < 6) continue;
    // '…；在B上，…': a comma behind a semicolon ends no clause of what stands before it.
    if (comma.text === '，' && text.slice(from, comma.start).includes('；')) continue;
    cuts.push({ from, to: comma.start, merit: 2 - Math.abs(size - 20) * 0.05 });
  }
  if (end - from >= 8) cuts.push({ from, to: end, merit: 3 - Math.abs(end - from - 20) * 0.05 });
  return cuts;
}

function westernCuts(text: string, tokens: readonly Token[], code: string): Cut[] {
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  const verb = languageEntry(code, 'finiteVerb');
  const cuts: Cut[] = [{ from: start, to: end, merit: 3 }];
  const pattern = languageEntry(code, 'clauseStart');
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (previous === undefined || token.depth > 0 || index < 4 || tokens.length - index < 4) continue;
    const rest = text.slice(previous.end, end);
    const mark = /^\s?[;:]\s/u.test(rest) || /^\s[–—]\s/u.test(rest);
    if (!mark && !(pattern?.test(rest) ?? false)) continue;
    if (verb !== undefined && !verb.test(text.slice(start, previous.end))) continue;
    cuts.push({ from: start, to: previous.end, merit: (mark ? 2 : 1.5) - Math.abs(index - 11) * 0.1 });
  }
  return cuts;
}
