import type { Token } from '../../text/tokens.ts';
import { verbForms } from '../claims/verbs.ts';
import type { Chunk, NounChunk, VerbChunk } from './clause.ts';

export const low = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The chunks of a clause, and what lies ahead of or behind one of them. */
export class ChunkReader {
  protected readonly tokens: readonly Token[];
  protected readonly chunks: readonly Chunk[];
  protected readonly end: number;

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], end: number) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.end = end;
  }

  protected word(k: number): string {
    const chunk = this.chunks[k];
    return chunk === undefined ? '' : low(this.tokens, chunk.from);
  }

  protected isIng(k: number): boolean {
    const chunk = this.chunks[k];
    return chunk?.kind === 'verb' && chunk.form === 'ing';
  }

  protected isMeans(k: number): boolean {
    return /^(?:by|using|via|through)$/u.test(this.word(k));
  }

  protected reports(k: number): boolean {
    const chunk = this.chunks[k];
    return (
      chunk?.kind === 'verb' &&
      /^(?:show|shows|showed|shown|demonstrate[sd]?|find|found|observe[sd]?|report|reported|prove[sd]?|confirm(?:s|ed)?|reveal(?:s|ed)?|argue[sd]?|conclude[sd]?|suggest(?:s|ed)?|indicate[sd]?)$/u.test(
        low(this.tokens, chunk.main),
      )
    );
  }

  protected isList(from: number, to: number): boolean {
    for (let k = from; k < to; k++)
      if (this.chunks[k]!.kind === 'and' && this.chunks[k - 1]?.kind === 'comma') return true;
    return false;
  }

  /** 'However', 'too': one adverb between commas. */
  protected isAside(from: number, to: number): boolean {
    return this.chunks
      .slice(from, to)
      .some((chunk, k) => chunk.kind === 'comma' && this.chunks[from + k + 1]?.kind === 'adverb');
  }

  /** Whether the comma is one of a list: an 'and' follows before the next sentence part. */
  protected listAhead(at: number): boolean {
    for (let k = at + 1; k < this.chunks.length; k++) {
      const { kind } = this.chunks[k]!;
      if (kind === 'and') return this.chunks[at + 1]?.kind === 'noun';
      if (kind === 'stop' || kind === 'subordinator' || kind === 'verb') return false;
    }
    return false;
  }

  /** Whether a list of deeds goes on to its 'and' with a verb behind. */
  protected endsInDeed(from: number): boolean {
    for (let k = from; k < this.chunks.length; k++) {
      const chunk = this.chunks[k]!;
      if (chunk.kind === 'stop') return false;
      if (chunk.kind !== 'and') continue;
      const next = this.chunks[k + 1];
      if (next?.kind === 'verb' && (next.form === 'finite' || next.form === 'ed')) return true;
    }
    return false;
  }

  /** 'to plan and write X': the second verb goes with the first one's 'to', where the main verb has another form. */
  protected joinsGoal(at: number, next: VerbChunk): boolean {
    const word = low(this.tokens, next.from);
    if (next.to - next.from > 1 || verbForms(word)?.base !== true || verbForms(word)?.past === true)
      return false;
    for (let k = at - 1; k >= 0; k--) {
      const chunk = this.chunks[k]!;
      if (chunk.kind !== 'verb') continue;
      if (chunk.form === 'to') return true;
      if (chunk.form === 'finite' || chunk.form === 'ed') return false;
    }
    return false;
  }

  /**
   * 'formalise A and quantified B', 'sensitive to free A and bound B': a participle right before its noun, where the verb before it is no
   * past form that it could go on from.
   */
  protected narrowsNoun(at: number, k: number): boolean {
    const next = this.chunks[k] as VerbChunk;
    const noun = this.chunks[k + 1];
    if (next.form !== 'ed' || noun?.kind !== 'noun') return false;
    if (/^(?:the|an?|its|their|our|no|that)$/u.test(this.word(k + 1))) return false;
    for (let j = at - 1; j >= 0; j--) {
      const chunk = this.chunks[j]!;
      if (chunk.kind !== 'verb' || (chunk.form !== 'finite' && chunk.form !== 'ed')) continue;
      return chunk.passive || chunk.copula || verbForms(low(this.tokens, chunk.main))?.past !== true;
    }
    return true;
  }

  /** 'new migrants and two settled groups': a bare number before a participle and its noun is no subject. */
  protected countsNoun(k: number): boolean {
    const [chunk, next, last] = [this.chunks[k]!, this.chunks[k + 1], this.chunks[k + 2]];
    return (
      chunk.to - chunk.from === 1 &&
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)$/u.test(this.word(k)) &&
      next?.kind === 'verb' &&
      next.form === 'ed' &&
      last?.kind === 'noun' &&
      !/^(?:the|an?|its|their|no)$/u.test(this.word(k + 2))
    );
  }

  /** Whether a finite verb follows a noun with no more than its prepositions between. */
  protected clauseAhead(k: number): boolean {
    for (let j = k + 1; j < this.chunks.length; j++) {
      const chunk = this.chunks[j]!;
      if (chunk.kind === 'verb')
        return chunk.form === 'finite' || (chunk.form === 'ed' && this.chunks[j + 1]?.kind === 'noun');
      if (chunk.kind !== 'noun' && chunk.kind !== 'preposition' && chunk.kind !== 'adverb') return false;
    }
    return false;
  }

  /** Whether a relative clause is open before: 'structures that bind and cut'. */
  protected afterThat(at: number): boolean {
    for (let k = at - 1; k >= 0; k--) {
      const chunk = this.chunks[k]!;
      if (chunk.kind === 'comma' || chunk.kind === 'stop') return false;
      if (chunk.kind === 'subordinator') return /^(?:that|which|who|how|whether|what)$/u.test(this.word(k));
    }
    return false;
  }

  /** 'a method to measure', 'the ability to compensate': the noun asks for it. */
  protected belongsToNoun(at: number): boolean {
    const before = this.chunks[at - 1];
    return (
      before?.kind === 'noun' &&
      /^(?:abilit(?:y|ies)|need|needs|potential|way|ways|method|methods|opportunit(?:y|ies)|attempts?|efforts?|tendency|failure|capacity|approach|approaches|tools?|power|right|time|incentives?|willingness|intention|intentions|chance|aim|goal|order|technique|strateg(?:y|ies)|first|means|try|likelihood|decision|responses?|reactions?|exposure|sensitivity|resistance|adherence|aversion|attitudes?|adaptation|access|reasons?)$/u.test(
        low(this.tokens, (before as NounChunk).head),
      )
    );
  }
}
