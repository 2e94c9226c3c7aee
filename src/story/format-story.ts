import { presentClaim } from './claims/headline.ts';
import type { Role, Story } from './model.ts';
import { sureRole } from './story-problems.ts';

export { storyJson } from './json.ts';

const colours: Readonly<Record<Role, number>> = {
  background: 36,
  gap: 35,
  objective: 32,
  method: 34,
  result: 33,
  conclusion: 31,
  other: 90,
};

/** The story for people: one block a sentence, then what was found in all. Ends with a newline. */
export function formatStory(story: Story, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const dim = (text: string): string => paint(2, text);
  const lines: string[] = [];
  const section = (name: string): void => void lines.push('', paint(1, name));
  if (story.message) {
    lines.push(paint(1, 'Message'), `  ${story.message.text}`, dim(`  from the ${where(story)}`));
  }
  section('Sentences');
  for (const sentence of story.sentences) {
    const role = sentence.role.padEnd(10);
    const sure = `${Math.round(sentence.confidence * 100)}%`.padStart(4);
    const mark = sentence.confidence < sureRole ? '?' : ' ';
    lines.push(
      `${String(sentence.index + 1).padStart(3)} ${paint(colours[sentence.role], role)}${sure}${mark} ${flat(sentence.text)}`,
    );
    if (sentence.reasons.length > 0)
      lines.push(dim(`                    because ${sentence.reasons.slice(0, 4).join('; ')}`));
    for (const claim of story.claims) {
      if (claim.sentence !== sentence.index || (claim.rules.length === 0 && !claim.headline)) continue;
      const kind = claim.headline ? 'headline' : claim.form === 'part' ? 'part' : 'shortened';
      const rules = claim.rules.length > 0 ? dim(` (${claim.rules.join(', ')})`) : '';
      lines.push(`                    ${kind}: ${presentClaim(claim.text)}${rules}`);
    }
  }
  if (story.quantities.length > 0) {
    section('Figures');
    for (const one of story.quantities) {
      const about = [one.counts, one.label && `(${one.label})`, one.change].filter(Boolean).join(' ');
      lines.push(
        `  ${one.key ? '*' : ' '} ${one.text.padEnd(14)} ${about}${dim(`  sentence ${one.sentence + 1}`)}`,
      );
    }
  }
  if (story.comparisons.length > 0) {
    section('Comparisons');
    for (const one of story.comparisons) {
      const marks = one.marks.map((mark) => `${mark.label} ${mark.valueText}`).join(' · ');
      const doubt = one.confidence < 0.5 ? ', doubtful: not drawn' : '';
      lines.push(
        `  ${one.measure ? `${one.measure.text}: ` : ''}${marks}${dim(`  ${one.kind}, ${one.confidence}${doubt}`)}`,
      );
    }
  }
  if (story.acronyms.length > 0) {
    section('Acronyms');
    for (const one of story.acronyms) lines.push(`  ${one.short.padEnd(10)} ${flat(one.long)}`);
  }
  if (story.problems.length > 0) {
    section('To look at');
    for (const one of story.problems) lines.push(`  ${one.message} ${dim(`[${one.code}]`)}`);
  }
  return `${lines.join('\n').replace(/^\n+/u, '')}\n`;
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

function where({ message }: Story): string {
  if (message?.from === 'summary') return 'summary of the page';
  const sentence = `sentence ${(message?.sentence ?? 0) + 1}`;
  return message?.from === 'objective'
    ? `abstract, ${sentence}: what the paper sets out to do`
    : `abstract, ${sentence}`;
}
