import type { Token } from '../../text/tokens.ts';
import { verbForms } from '../claims/verbs.ts';
import type { Chunk, Place, VerbChunk } from './clause.ts';
import type { Tag } from './tags.ts';
import { beForms, compounds, copulas, lending, modals, reporting, subordinators, takesTo } from './words.ts';

/** The phrases of a sentence in order. Brackets are no phrases of their own. */
export function chunksOf(tokens: readonly Token[], tags: readonly Tag[], end: number): Chunk[] {
  const flat: number[] = [];
  for (let k = 0; k < end; k++) if (tokens[k]!.depth === 0) flat.push(k);
  return new Chunker(tokens, tags, flat, end).all();
}

class Chunker {
  private readonly tokens: readonly Token[];
  private readonly tags: readonly Tag[];
  private readonly flat: readonly number[];
  private readonly end: number;

  constructor(tokens: readonly Token[], tags: readonly Tag[], flat: readonly number[], end: number) {
    this.tokens = tokens;
    this.tags = tags;
    this.flat = flat;
    this.end = end;
  }

  all(): Chunk[] {
    const chunks: Chunk[] = [];
    for (let i = 0; i < this.flat.length; ) {
      const next = this.at(i, chunks.at(-1));
      chunks.push(next.chunk);
      i = next.next;
    }
    return chunks;
  }

  private low(i: number): string {
    const at = this.flat[i];
    return at === undefined ? '' : this.tokens[at]!.lower;
  }

  private tag(i: number): Tag | undefined {
    const at = this.flat[i];
    return at === undefined ? undefined : this.tags[at];
  }

  private place(i: number, next: number): Place {
    return { from: this.flat[i]!, to: this.flat[next] ?? this.end };
  }

  private simple(i: number, next: number, kind: Exclude<Chunk['kind'], 'noun' | 'verb'>) {
    return { chunk: { ...this.place(i, next), kind } as Chunk, next };
  }

  private at(i: number, before: Chunk | undefined): { chunk: Chunk; next: number } {
    const low = this.low(i);
    const tag = this.tag(i);
    if (low === ',') return this.simple(i, i + 1, 'comma');
    if (/^[;:]$/u.test(low) || this.isDash(i)) return this.simple(i, i + 1, 'stop');
    const words = [low, this.low(i + 1), this.low(i + 2)].join(' ');
    const joined = compounds.exec(words)?.[0];
    if (joined !== undefined) return this.simple(i, i + joined.split(' ').length, 'preposition');
    if (low === 'in' && this.low(i + 1) === 'order' && this.low(i + 2) === 'to')
      return this.verb(i + 2, i) ?? this.simple(i, i + 3, 'other');
    if (/^(?:and|or|but|nor|yet)$/u.test(low)) return this.simple(i, i + 1, 'and');
    if (
      /^(?:at (?:least|most)|more than|less than|fewer than|up to) /u.test(`${words} `) &&
      this.tag(i + 2) === 'NUM'
    ) {
      const number = this.noun(i + 2);
      if (number) return { chunk: { ...number.chunk, ...this.place(i, number.next) }, next: number.next };
    }
    if (/^(?:using|including|regarding|concerning|following)$/u.test(low))
      return this.simple(i, i + 1, 'preposition');
    const verb = this.verb(i) ?? this.hiddenVerb(i, before);
    if (verb) return verb;
    if (/^(?:that|those)$/u.test(low) && this.startsNoun(i + 1) && !this.isVerbAt(i + 1)) {
      // 'that method' or 'that methods fail': a noun before a verb is the subject of a clause.
      if (before?.kind === 'preposition' || before === undefined || low === 'those')
        return this.noun(i) ?? this.simple(i, i + 1, 'other');
      return this.simple(i, i + 1, 'subordinator');
    }
    if (low === 'as' && this.startsNoun(i + 1)) return this.simple(i, i + 1, 'preposition');
    if (/^(?:via|versus|vs|per|despite)$/u.test(low)) return this.simple(i, i + 1, 'preposition');
    if (subordinators.test(low) && !(low === 'that' && before?.kind === 'preposition'))
      return this.simple(i, i + 1, 'subordinator');
    const noun = this.noun(i);
    if (noun) return noun;
    if (tag === 'ADJ') return this.adjective(i);
    if (tag === 'ADP' || tag === 'SCONJ' || low === 'to') return this.simple(i, i + 1, 'preposition');
    if (tag === 'ADV' || tag === 'PART') {
      if (this.tag(i + 1) === 'ADJ') return this.adjective(i);
      return this.simple(i, i + 1, 'adverb');
    }
    return this.simple(i, i + 1, 'other');
  }

  /** A dash with a blank beside it, or a long one; a short one between letters joins them. */
  private isDash(i: number): boolean {
    if (!/^[—–─]$/u.test(this.low(i))) return false;
    const at = this.flat[i]!;
    return this.low(i) !== '–' || this.tokens[at - 1]?.end !== this.tokens[at]!.start;
  }

  private adjective(i: number) {
    let j = i;
    while (
      this.tag(j) === 'ADJ' ||
      this.tag(j) === 'ADV' ||
      (/^(?:and|or|,|but)$/u.test(this.low(j)) && this.tag(j + 1) === 'ADJ' && !this.noun(j + 1))
    )
      j++;
    return this.simple(i, Math.max(j, i + 1), 'adjective');
  }

  /** 'that combines the strengths': the tagger may take it for a noun; behind a relative pronoun, before a noun, it is none. */
  private hiddenVerb(i: number, before: Chunk | undefined) {
    const relative =
      before?.kind === 'subordinator' && /^(?:that|which|who)$/u.test(this.tokens[before.from]!.lower);
    const we =
      before?.kind === 'noun' &&
      /^(?:we|they|it|i)$/u.test(this.tokens[before.from]!.lower) &&
      before.to - before.from === 1;
    const reports = before?.kind === 'noun' && reporting.test(this.low(i)) && this.low(i + 1) === 'that';
    if (!reports && ((!relative && !we) || this.tag(i) !== 'NOUN')) return undefined;
    const forms = verbForms(this.low(i));
    if (
      forms === undefined ||
      (!forms.s && !forms.past && !((we || reports || (relative && this.startsNoun(i + 1))) && forms.base))
    )
      return undefined;
    return {
      chunk: {
        ...this.place(i, i + 1),
        kind: 'verb',
        main: this.flat[i]!,
        form: 'finite',
        passive: false,
        negated: false,
        modal: false,
        copula: false,
      } as VerbChunk,
      next: i + 1,
    };
  }

  private isVerbAt(i: number): boolean {
    return this.tag(i) === 'VERB' || this.tag(i) === 'AUX';
  }

  private startsNoun(i: number): boolean {
    const tag = this.tag(i);
    return (
      tag !== undefined &&
      /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON|X|SYM)$/u.test(tag) &&
      !subordinators.test(this.low(i))
    );
  }

  /** 'improved outcomes', 'growing recognition': a participle before a noun, where no verb could stand. */
  private isModifier(i: number, first: boolean, start: number): boolean {
    if (this.tag(i) !== 'VERB' || !/(?:ed|ing|en|wn|lt|nt|de)$/u.test(this.low(i))) return false;
    const next = this.tag(i + 1);
    if (next === undefined || !/^(?:NOUN|PROPN|ADJ)$/u.test(next)) return false;
    if (!first)
      return (
        /^(?:DET|ADJ|NUM|ADV|PRON|CCONJ|PUNCT|VERB)$/u.test(this.tag(i - 1) ?? '') ||
        this.low(i - 1).includes('-')
      );
    const before = start > 0 ? this.tag(start - 1) : undefined;
    if (/ing$/u.test(this.low(i))) return before === 'VERB' || before === 'AUX';
    if (before === 'CCONJ') return /^(?:ADJ|VERB)$/u.test(this.tag(start - 2) ?? '');
    return before === 'ADP' || before === 'VERB' || before === 'AUX' || before === undefined;
  }

  private noun(i: number): { chunk: Chunk; next: number } | undefined {
    let j = i;
    let head = -1;
    for (; j < this.flat.length; j++) {
      const tag = this.tag(j);
      const low = this.low(j);
      if (tag === undefined) break;
      // 'Results show that …'
      if (j > i && this.low(j + 1) === 'that' && reporting.test(low)) break;
      if (/^(?:NOUN|PROPN|X)$/u.test(tag) || (tag === 'SYM' && !/^[;:]$/u.test(low) && !this.isDash(j))) {
        head = this.flat[j]!;
        continue;
      }
      if (tag === 'NUM') {
        if (
          head >= 0 &&
          !/^\p{Lu}|^[+%°]/u.test(this.tokens[head]!.text) &&
          j > i &&
          this.tag(j - 1) !== 'SYM' &&
          this.tag(j - 1) !== 'NUM'
        ) {
          // 'lines 3': a number behind a noun names it.
        }
        head = this.flat[j]!;
        continue;
      }
      if (tag === 'DET' && (j === i || /^(?:all|both|such|half|quite)$/u.test(this.low(j - 1)))) {
        if (subordinators.test(low) && low !== 'that') break;
        continue;
      }
      if (tag === 'PRON') {
        if (j > i) break;
        if (/^(?:its|their|our|his|her|my|your|whose)$/u.test(low)) continue;
        if (subordinators.test(low)) break;
        return { chunk: { ...this.place(j, j + 1), kind: 'noun', head: this.flat[j]! }, next: j + 1 };
      }
      if (tag === 'ADJ' && head < 0) continue;
      if (tag === 'ADJ' && head >= 0 && this.leads(j)) continue;
      if (tag === 'ADV' && head < 0 && !subordinators.test(low) && this.leads(j)) continue;
      if (this.isModifier(j, j === i, i) && (head < 0 || this.low(j - 1).includes('-'))) continue;
      if (tag === 'PART' && /^['’]s?$/u.test(low)) continue;
      if (/['’]s?$/u.test(low) && head >= 0 && tag !== 'VERB') continue;
      if (head < 0 && j > i && /^(?:,|and|or|but|\/)$/u.test(low) && this.joinsModifiers(j)) continue;
      if (/^[/+×–-]$/u.test(low) && !this.isDash(j)) continue;
      break;
    }
    if (head < 0) {
      // 'this', 'these', 'all', 'both' by themselves
      if (this.tag(i) === 'DET' && !/^(?:a|an|the)$/u.test(this.low(i)))
        return { chunk: { ...this.place(i, i + 1), kind: 'noun', head: this.flat[i]! }, next: i + 1 };
      return undefined;
    }
    return { chunk: { ...this.place(i, j), kind: 'noun', head }, next: j };
  }

  /** Whether an adjective or adverb stands before a noun of the same phrase. */
  private leads(i: number): boolean {
    for (let j = i + 1; j < this.flat.length; j++) {
      const tag = this.tag(j);
      if (tag === 'NOUN' || tag === 'PROPN') return true;
      if (tag === 'ADJ' || tag === 'ADV' || tag === 'NUM' || this.isModifier(j, false, i)) continue;
      if (/^(?:and|or|,)$/u.test(this.low(j)) && /^(?:ADJ|ADV)$/u.test(this.tag(j + 1) ?? '')) continue;
      return false;
    }
    return false;
  }

  /** 'local and global models': before the noun, between two words that narrow it. */
  private joinsModifiers(j: number): boolean {
    const before = this.tag(j - 1);
    if (before !== 'ADJ' && before !== 'VERB' && before !== 'ADV') return false;
    const k = /^(?:and|or)$/u.test(this.low(j + 1)) ? j + 2 : j + 1;
    return (
      (this.tag(k) === 'ADJ' || this.isModifier(k, false, k) || this.tag(k) === 'ADV') && this.leads(k - 1)
    );
  }

  private verb(i: number, from = i): { chunk: Chunk; next: number } | undefined {
    let j = i;
    const to = this.low(i) === 'to';
    if (to) {
      j++;
      while (this.tag(j) === 'ADV') j++;
      if (!this.isInfinitive(i, j)) return undefined;
    } else if (!this.isVerbAt(j)) {
      // 'significantly increased'
      let k = j;
      while ((this.tag(k) === 'ADV' && this.low(k) !== 'well') || this.low(k) === 'not') k++;
      if (k === j || !this.isVerbAt(k)) return undefined;
      j = k;
    }
    if (!to && j === i && this.isModifier(i, true, i)) return undefined;
    const auxiliaries: string[] = [];
    let negated = false;
    let main = -1;
    for (; j < this.flat.length; j++) {
      const tag = this.tag(j);
      const low = this.low(j);
      if (low === 'not' || low === 'never' || low === 'cannot') negated = true;
      if (tag === 'AUX' || low === 'cannot') {
        auxiliaries.push(low);
        main = j;
        continue;
      }
      if (low === 'not' || low === 'never' || low === 'also' || (tag === 'ADV' && this.goesOn(j))) continue;
      if (tag === 'VERB' || (to && main < 0)) {
        // 'is growing interest': a participle that narrows a noun is no verb.
        if (
          auxiliaries.length > 0 &&
          /ing$/u.test(low) &&
          this.isModifier(j, true, j) &&
          !/^(?:NOUN|PROPN)$/u.test(this.tag(j + 1) ?? '')
        )
          break;
        main = j;
        j++;
        break;
      }
      break;
    }
    if (main < 0) return undefined;
    let last = this.low(main);
    const passive =
      this.tag(main) === 'VERB' && beForms.test(auxiliaries.at(-1) ?? '') && !/ing$/u.test(last);
    let form = to ? ('to' as const) : this.formOf(auxiliaries, last);
    // 'aims to improve', 'was found to be'
    while (
      lending.test(last) &&
      this.low(j) === 'to' &&
      !(passive && /^(?:used|designed|intended|required|allowed)$/u.test(last))
    ) {
      const inner = this.verb(j);
      if (inner === undefined || inner.chunk.kind !== 'verb') break;
      main = this.flat.indexOf(inner.chunk.main);
      negated ||= inner.chunk.negated;
      j = inner.next;
      last = this.low(main);
      if (form === 'ed') form = 'finite';
    }
    const place = this.place(from, j);
    return {
      chunk: {
        ...place,
        kind: 'verb',
        main: this.flat[main]!,
        form,
        passive,
        negated,
        modal: auxiliaries.some((one) => modals.test(one)),
        copula: copulas.test(last),
      },
      next: j,
    };
  }

  /** Whether the word at `j` is the verb of the 'to' at `i`. */
  private isInfinitive(i: number, j: number): boolean {
    const tag = this.tag(j);
    const forms = verbForms(this.low(j));
    // 'leads to better sleep'
    if (/^(?:better|long|further)$/u.test(this.low(j)) && this.tag(j + 1) === 'NOUN') return false;
    // 'coupled to mass spectrometry'
    if (i > 0 && takesTo.test(this.low(i - 1)) && this.tag(j + 1) === 'NOUN') return false;
    // 'an approach to building houses'
    if (forms?.ing && !forms.base) return false;
    // 'generalizes to ships'
    if (/[^su]s$/u.test(this.low(j)) && forms?.base !== true) return false;
    // 'to selected methods'
    if (forms?.past && !forms.base && this.startsNoun(j + 1)) return false;
    if (tag === 'VERB' || tag === 'AUX') return true;
    const opens = i === 0 || this.low(i - 1) === ',';
    return forms?.base === true && tag === 'NOUN' && this.startsNoun(j + 1) && (!forms.nounLike || opens);
  }

  private goesOn(j: number): boolean {
    for (let k = j + 1; k < this.flat.length; k++) {
      const tag = this.tag(k);
      if (tag === 'VERB' || tag === 'AUX')
        return !this.isModifier(k, true, k) || !/^(?:NOUN|PROPN)$/u.test(this.tag(k + 1) ?? '');
      if (tag !== 'ADV') return false;
    }
    return false;
  }

  private formOf(auxiliaries: readonly string[], last: string): VerbChunk['form'] {
    const head = auxiliaries[0];
    if (head !== undefined) {
      if (/^(?:being|having)$/u.test(head)) return 'ing';
      if (/^(?:be|been)$/u.test(head)) return 'bare';
      return 'finite';
    }
    if (/ing$/u.test(last) && !/^(?:bring|spring|sing)$/u.test(last)) return 'ing';
    const forms = verbForms(last);
    if (forms?.s || (forms?.past && !forms.participle)) return 'finite';
    if (forms?.participle && !forms.past && !forms.base) return 'ed';
    if ((forms?.past && !forms.base) || (!forms && /ed$/u.test(last))) return 'ed';
    return 'finite';
  }
}
