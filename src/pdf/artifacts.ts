import { Operators, op, paintsPath } from './operators.ts';

/**
 * Marks what is painted outside of any tag (backgrounds, rules, running lines hidden from assistive technology) as
 * artifact: PDF/UA wants every mark on the page to be one or the other. It watches the operators of one stream go by.
 *
 * Marked content may start neither inside a path nor cross a text object, so a mark opens before the first
 * operator of a path, before `BT`, or before `Do` and `sh`, and closes right after the painting operator.
 */
export class ArtifactMarks {
  private result = '';
  private copied = 0;
  private depth = 0;
  private pathStart = -1;
  /** -2 for a text object with a tag inside, which must not be wrapped. */
  private textStart = -1;

  see(operators: Operators): void {
    const { operator } = operators;
    if (operator === op.beginMarkWithProperties || operator === op.beginMark) {
      this.depth++;
      if (this.textStart >= 0) this.textStart = -2;
    } else if (operator === op.endMark) this.depth--;
    else if (this.depth > 0) return;
    else if (operator === op.beginText) this.textStart = operators.start;
    else if (operator === op.endText) {
      if (this.textStart >= 0) this.wrap(operators, this.textStart);
      this.textStart = -1;
    } else if (operator === op.draw || operator === op.shade) this.wrap(operators, operators.first);
    else if (operator === op.rectangle || operator === op.moveTo) {
      if (this.pathStart < 0) this.pathStart = operators.first;
    } else if (operator === op.endPath) this.pathStart = -1;
    else if (paintsPath(operator)) {
      if (this.pathStart >= 0) this.wrap(operators, this.pathStart);
      this.pathStart = -1;
    }
  }

  /** The whole stream with its marks; undefined where nothing is to do. */
  marked(source: string): string | undefined {
    return this.copied === 0 ? undefined : this.result + source.slice(this.copied);
  }

  private wrap({ source, end }: Operators, from: number): void {
    this.result += `${source.slice(this.copied, from)}/Artifact BMC\n${source.slice(from, end)}\nEMC`;
    this.copied = end;
  }
}

/** Marks of a page that turned out to be decoration, as artifacts. */
export const asArtifacts = (source: string, marks: ReadonlySet<number>): string =>
  marks.size === 0
    ? source
    : source.replace(/\/\w+ ?<<\/MCID (\d+) ?>> ?BDC/g, (whole, mcid: string) =>
        marks.has(Number(mcid)) ? '/Artifact BMC' : whole,
      );

/** A stream with its artifacts marked; the same text where nothing is to do. */
export function markArtifacts(source: string): string {
  const operators = new Operators(source);
  const marks = new ArtifactMarks();
  while (operators.next()) marks.see(operators);
  return marks.marked(source) ?? source;
}
