import type { Token } from '../../text/tokens.ts';
import { verbForms } from '../claims/verbs.ts';
import { chunksOf } from './chunks.ts';
import type { Extra, ParsedClause, Place, VerbChunk } from './clause.ts';
import { ChunkReader, low } from './reader.ts';
import type { Tag } from './tags.ts';

/** The main clause of the tokens from `from` to `end`; undefined where it is not sure. */
export function parseClause(
  tokens: readonly Token[],
  tags: readonly Tag[],
  end: number,
  from = 0,
): ParsedClause | undefined {
  const read = (some: readonly Tag[]) =>
    new Parser(
      tokens,
      chunksOf(tokens, some, end).filter((chunk) => chunk.from >= from),
      end,
    ).parse();
  const first = read(tags);
  if (isWhole(first)) return first;
  // 'the utility increases with …', 'nurses report more …': the tagger may have taken the verb for a noun.
  for (const isVerb of [isBeforePhrase, isThird, isBehindPlural])
    for (let k = from + 1; k < end - 1; k++) {
      const mayBe = tags[k] === 'NOUN' || (tags[k] === 'ADJ' && isVerb === isBeforePhrase);
      // 'in multiple poses'
      const narrowed = isVerb === isThird && /^(?:ADJ|DET|NUM)$/u.test(tags[k - 1]!);
      if (!mayBe || narrowed || tokens[k]!.depth > 0 || !isVerb(tokens, k)) continue;
      const again = read(tags.map((tag, at) => (at === k ? 'VERB' : tag)));
      if (isWhole(again)) return again;
    }
  return first;
}

const isThird = (tokens: readonly Token[], k: number): boolean => verbForms(low(tokens, k))?.s === true;

/** A word that may be a verb, with what only a verb has behind it. */
const isBeforePhrase = (tokens: readonly Token[], k: number): boolean => {
  const forms = verbForms(low(tokens, k));
  return (
    (forms?.s === true || forms?.base === true) &&
    /^(?:the|an?|its|their|more|less|fewer|that)$/u.test(low(tokens, k + 1)) &&
    !/^(?:the|an?|of|in|and|or|for|to)$/u.test(low(tokens, k - 1))
  );
};

/** 'Many people experience emotions': a base form behind a plural. */
const isBehindPlural = (tokens: readonly Token[], k: number): boolean =>
  verbForms(low(tokens, k))?.base === true &&
  tokens[k - 1]!.kind === 'word' &&
  /^(?:people|men|women|children|data|they|we)$|[^s]s$/u.test(low(tokens, k - 1)) &&
  tokens[k + 1]?.kind === 'word' &&
  !/^(?:of|in|and|or|for|is|are|was|were)$/u.test(low(tokens, k + 1));

/** A clause whose subject holds nothing that is no phrase, and whose inner clause could be read. */
const isWhole = (clause: ParsedClause | undefined): boolean =>
  clause !== undefined &&
  (clause.content === undefined || clause.content.clause !== undefined) &&
  !clause.chunks.some(
    ({ kind, from }) => kind === 'other' && from >= clause.subject.from && from < clause.verb.from,
  );

const takesNoObject =
  /^(?:act|add|agree|aim|amount|appear|arose|began|behav|belong|came|chang|cluster|coincid|collaborat|compet|concentrat|consist|contribut|converg|cooperat|correlat|correspond|declin|decreas|depend|deteriorat|develop|deviat|differ|disagree|disappear|diverg|dropp|emerg|end|engag|evolv|exist|expand|experiment|fail|fell|fluctuat|focus|follow|function|got|grew|happen|improv|increas|interact|interfer|interven|laid|last|lay|led|liv|look|mov|occurr|originat|oscillat|participat|peak|perform|persist|proceed|progress|reacted|recover|refer|reli|remain|resid|respond|result|return|rose|sat|search|serv|settl|shift|sought|spread|start|stem|stood|strugg|succeed|suffer|surviv|talk|tend|travel|turn|vari|went|work|worsen)/u;

class Parser extends ChunkReader {
  parse(): ParsedClause | undefined {
    const start = this.subjectStart();
    if (start === undefined) return undefined;
    const verbAt = this.finiteFrom(start);
    if (verbAt === undefined) return undefined;
    const verb = this.chunks[verbAt] as VerbChunk;
    const subject = { from: this.chunks[start]!.from, to: verb.from };
    let { to } = subject;
    while (to > subject.from && low(this.tokens, to - 1) === ',') to--;
    const leadEnd = this.chunks[start - 1]?.kind === 'comma' ? this.chunks[start - 1]!.from : subject.from;
    const lead =
      start > 0 && leadEnd > this.chunks[0]!.from ? { from: this.chunks[0]!.from, to: leadEnd } : undefined;
    // 'Models are compared with results, Collider searches for …': the first verb stands in what would only lead in.
    const inLead = this.chunks.filter(({ to: last }) => lead !== undefined && last <= lead.to);
    if (
      inLead.some(
        (chunk) => chunk.kind === 'verb' && chunk.form === 'finite' && (chunk.passive || chunk.copula),
      ) &&
      inLead.every(({ kind }) => kind !== 'subordinator')
    )
      return undefined;
    return {
      ...(lead ? { lead } : {}),
      subject: { from: subject.from, to },
      verb,
      ...this.predicate(verbAt, verb),
      chunks: this.chunks,
    };
  }

  /** Where the subject begins: at the first chunk, or behind the comma of what leads in. */
  private subjectStart(): number | undefined {
    let k = 0;
    while (
      this.chunks[k]?.kind === 'adverb' ||
      this.chunks[k]?.kind === 'comma' ||
      this.chunks[k]?.kind === 'and'
    )
      k++;
    if (this.isSubject(k) && this.finiteFrom(k) !== undefined) return k;
    for (let j = k + 1; j < this.chunks.length; j++) {
      if (this.chunks[j - 1]?.kind !== 'comma' || this.chunks[j]!.kind === 'and') continue;
      let at = j;
      while (this.chunks[at]?.kind === 'adverb') at++;
      if (this.isSubject(at) && this.finiteFrom(at) !== undefined) return at;
    }
    // 'In this paper we show …'
    for (let j = k + 1; j < Math.min(this.chunks.length - 1, k + 6); j++)
      if (
        /^(?:we|i|it|they)$/u.test(this.word(j)) &&
        this.chunks[j]!.kind === 'noun' &&
        this.finiteFrom(j) === j + 1
      )
        return j;
    return undefined;
  }

  private isSubject(k: number): boolean {
    const chunk = this.chunks[k];
    return chunk?.kind === 'noun' || (chunk?.kind === 'verb' && chunk.form === 'ing');
  }

  /** The finite verb whose subject begins at `start`. */
  private finiteFrom(start: number): number | undefined {
    let open = 0;
    let past: number | undefined;
    let commas = 0;
    for (let k = start; k < this.chunks.length; k++) {
      const chunk = this.chunks[k]!;
      if (chunk.kind === 'stop') return past;
      if (chunk.kind === 'comma') {
        commas++;
        // 'cells containing X, along with the genes needed for Y, use Z'
        if (past !== undefined && open === 0 && commas % 2 === 0 && this.isFinite(k + 1)) return k + 1;
        if (past !== undefined && open === 0) return past;
      }
      if (chunk.kind === 'subordinator') {
        if (past !== undefined && open === 0 && !/^(?:that|which|who)$/u.test(this.word(k))) return past;
        // 'We found that …': the noun before has no verb yet.
        open++;
      }
      if (chunk.kind !== 'verb' || k === start) continue;
      const doubt = chunk.form === 'ed';
      if (open > 0 && (chunk.form === 'finite' || doubt)) {
        open--;
        // 'that A and B do and make'
        if (this.chunks[k + 1]?.kind === 'and' && this.chunks[k + 2]?.kind === 'verb') open++;
        continue;
      }
      if (chunk.form === 'finite')
        return commas % 2 === 1 && !this.isList(start, k) && past === undefined && !this.isAside(start, k)
          ? undefined
          : k;
      if (!doubt) continue;
      // 'Analysis revealed that …': what is told behind 'that' makes it the verb.
      if (open === 0 && this.reports(k) && this.word(k + 1) === 'that') return k;
      const pronoun = this.chunks[k - 1];
      if (pronoun?.kind === 'noun' && /^(?:we|i|they|it)$/u.test(low(this.tokens, pronoun.to - 1))) return k;
      // A past form before a noun of its own is the verb; one before a preposition may only narrow the noun before it.
      const joined = this.chunks[k - 1]?.kind === 'and' || this.chunks[k - 2]?.kind === 'and';
      const own = this.chunks[k + 1]?.kind === 'noun' || this.chunks[k + 1]?.kind === 'subordinator';
      if (this.narrows(k)) continue;
      if (past === undefined || (own && !joined)) past = k;
    }
    return past;
  }

  private isFinite(k: number): boolean {
    const chunk = this.chunks[k];
    return chunk?.kind === 'verb' && chunk.form === 'finite';
  }

  /** 'concerns linked to X': a past form before a preposition is the verb only where it takes no object. */
  private narrows(k: number): boolean {
    const chunk = this.chunks[k]!;
    return (
      this.chunks[k + 1]?.kind === 'preposition' &&
      chunk.kind === 'verb' &&
      !takesNoObject.test(low(this.tokens, chunk.main))
    );
  }

  private predicate(
    verbAt: number,
    verb: VerbChunk,
  ): Omit<ParsedClause, 'lead' | 'subject' | 'verb' | 'chunks'> {
    let k = verbAt + 1;
    let labelTo = verb.to;
    let quality: Place | undefined;
    const skipAdverbs = () => {
      while (this.chunks[k]?.kind === 'adverb') k++;
    };
    skipAdverbs();
    if (this.chunks[k]?.kind === 'adjective' && verb.copula) {
      quality = this.chunks[k]!;
      labelTo = this.chunks[k]!.to;
      k++;
    } else if (k > verbAt + 1 && this.chunks[k]?.kind === 'noun') labelTo = this.chunks[k - 1]!.to; // 'takes about'
    const content = this.contentAt(k);
    if (content !== undefined)
      return {
        label: { from: verb.from, to: labelTo },
        extras: [],
        content,
        end: content.clause?.end ?? this.end,
      };
    const next = this.chunks[k];
    if (
      next?.kind === 'preposition' &&
      (this.chunks[k + 1]?.kind === 'noun' || this.isIng(k + 1)) &&
      !this.isMeans(k)
    ) {
      labelTo = next.to;
      k++;
      if (this.isIng(k)) {
        labelTo = this.chunks[k]!.to;
        k++;
      }
    }
    const first = this.chunks[k];
    const objectFrom = first?.kind === 'noun' ? k : undefined;
    const extras: Extra[] = [];
    let objectTo = objectFrom === undefined ? undefined : this.end;
    let at = objectFrom === undefined ? k : k + 1;
    let open: { kind: Extra['kind']; word: Place; from: number; verb?: VerbChunk } | undefined;
    let end = this.end;
    const close = (to: number) => {
      let last = to;
      while (last > 0 && low(this.tokens, last - 1) === ',') last--;
      if (open === undefined) {
        if (objectFrom !== undefined && objectTo === this.end) objectTo = last;
      } else if (last > open.from)
        extras.push({
          kind: open.kind,
          word: open.word,
          rest: { from: open.from, to: last },
          ...(open.verb ? { verb: open.verb } : {}),
        });
      open = undefined;
    };
    for (; at < this.chunks.length; at++) {
      const chunk = this.chunks[at]!;
      if (chunk.kind === 'stop') {
        end = chunk.from;
        break;
      }
      const found = this.joint(at, open === undefined && extras.length === 0);
      if (found === undefined) continue;
      close(chunk.from);
      open = found;
      while (this.chunks[at + 1] !== undefined && this.chunks[at + 1]!.from < found.from) at++;
    }
    close(end);
    return {
      label: { from: verb.from, to: labelTo },
      ...(quality ? { quality } : {}),
      ...(objectFrom === undefined || objectTo === undefined
        ? {}
        : { object: { from: this.chunks[objectFrom]!.from, to: objectTo } }),
      extras,
      end,
    };
  }

  /** 'that …', 'whether …' behind the verb, or a clause without its 'that': 'we expect these models will help'. */
  private contentAt(k: number): ParsedClause['content'] | undefined {
    const chunk = this.chunks[k];
    if (chunk === undefined) return undefined;
    const inner = (from: number) => new Parser(this.tokens, this.chunks.slice(from), this.end).parse();
    if (chunk.kind === 'subordinator' && /^(?:that|whether|how|if|why|what|when|where)$/u.test(this.word(k)))
      return { marker: chunk, clause: inner(k + 1) };
    // 'we show on three corpora that …': a clause of its own behind 'that', not one that narrows the noun before it.
    if (chunk.kind === 'preposition' && this.reports(k - 1))
      for (let j = k + 1; j < this.chunks.length; j++) {
        const { kind } = this.chunks[j]!;
        if (kind === 'subordinator' && this.word(j) === 'that' && this.chunks[j + 1]?.kind === 'noun')
          return { marker: this.chunks[j]!, clause: inner(j + 1) };
        if (!/^(?:noun|preposition|and|adverb|comma)$/u.test(kind)) break;
      }
    const next = this.chunks[k + 1];
    if (chunk.kind === 'noun' && next?.kind === 'verb' && next.form === 'finite') return { clause: inner(k) };
    return undefined;
  }

  /** What begins at a chunk: another part of the sentence than the one before it. */
  private joint(
    at: number,
    first: boolean,
  ): { kind: Extra['kind']; word: Place; from: number; verb?: VerbChunk } | undefined {
    const chunk = this.chunks[at]!;
    const one = this.chunks[at + 1];
    const two = this.chunks[at + 2];
    if (chunk.kind === 'comma') {
      if (one?.kind === 'verb' && one.form === 'ing')
        return { kind: 'result', word: one, from: one.to, verb: one };
      if (one?.kind === 'adverb' && two?.kind === 'verb' && two.form === 'ing')
        return { kind: 'result', word: { from: one.from, to: two.to }, from: two.to, verb: two };
      if (one?.kind === 'subordinator') {
        const word = this.word(at + 1);
        if (/^(?:which|who|where|whose)$/u.test(word)) {
          const verb = two?.kind === 'verb' ? two : undefined;
          return {
            kind: 'relative',
            word: { from: one.from, to: verb?.to ?? one.to },
            from: verb?.to ?? one.to,
            ...(verb ? { verb } : {}),
          };
        }
        if (/^(?:while|whereas|although|though)$/u.test(word))
          return { kind: 'contrast', word: one, from: one.to };
        return { kind: 'condition', word: one, from: one.to };
      }
      if (one?.kind === 'and') return this.coordinate(at + 1);
      // 'X generates A, extracts B, and improves C'
      if (one?.kind === 'verb' && one.form === 'finite' && !this.afterThat(at) && this.endsInDeed(at + 2))
        return { kind: 'deed', word: one, from: one.to, verb: one };
      // 'our score, a measure of X', 'a model, named X': what a comma adds ends the phrase before it.
      if (
        one !== undefined &&
        !(one.kind === 'verb' && one.form === 'to') &&
        !this.listAhead(at) &&
        /^(?:noun|preposition|adjective|other|adverb|verb)$/u.test(one.kind)
      )
        return { kind: 'aside', word: one, from: one.to };
      return undefined;
    }
    if (chunk.kind === 'and') return this.coordinate(at);
    if (chunk.kind === 'verb' && chunk.form === 'to' && !this.belongsToNoun(at))
      return { kind: 'goal', word: chunk, from: chunk.to, verb: chunk };
    // 'a model inspired by it': the means belongs to the participle.
    const before = this.chunks[at - 1];
    const narrows = before?.kind === 'verb' && before.form === 'ed' && this.word(at) === 'by';
    if (
      chunk.kind === 'preposition' &&
      !narrows &&
      this.isMeans(at) &&
      !this.afterThat(at) &&
      one?.kind !== 'subordinator'
    ) {
      const ing = this.isIng(at + 1) ? (one as VerbChunk) : undefined;
      return {
        kind: 'means',
        word: { from: chunk.from, to: ing?.to ?? chunk.to },
        from: ing?.to ?? chunk.to,
        ...(ing ? { verb: ing } : {}),
      };
    }
    if (
      chunk.kind === 'preposition' &&
      this.word(at) === 'as' &&
      one?.kind === 'noun' &&
      this.clauseAhead(at + 1)
    )
      return { kind: 'condition', word: chunk, from: chunk.to };
    if (
      chunk.kind === 'subordinator' &&
      /^(?:while|whereas|because|when|if|unless|although|since|until|so)$/u.test(this.word(at)) &&
      !(first && at < 2)
    )
      return {
        kind: /^(?:while|whereas|although)$/u.test(this.word(at)) ? 'contrast' : 'condition',
        word: chunk,
        from: chunk.to,
      };
    return undefined;
  }

  /** 'and improves …', 'and can be …', 'but the others fail': a further deed or clause; a further thing is none. */
  private coordinate(
    at: number,
  ): { kind: Extra['kind']; word: Place; from: number; verb?: VerbChunk } | undefined {
    let k = at + 1;
    while (this.chunks[k]?.kind === 'adverb') k++;
    const next = this.chunks[k];
    if (next === undefined) return undefined;
    // 'that A …, and that B …'
    if (next.kind === 'subordinator' && this.word(k) === 'that' && this.chunks[k + 1]?.kind === 'noun')
      return { kind: 'clause', word: { from: this.chunks[at]!.from, to: next.to }, from: next.to };
    if (
      next.kind === 'verb' &&
      (next.form === 'finite' || next.form === 'ed') &&
      !this.afterThat(at) &&
      !this.joinsGoal(at, next) &&
      !this.narrowsNoun(at, k)
    )
      return { kind: 'deed', word: { from: this.chunks[at]!.from, to: next.to }, from: next.to, verb: next };
    if (next.kind === 'noun' && this.clauseAhead(k) && !this.countsNoun(k))
      return { kind: 'clause', word: this.chunks[at]!, from: next.from };
    return undefined;
  }
}
