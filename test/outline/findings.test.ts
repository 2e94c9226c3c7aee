import { expect, test } from 'vitest';
import { frameLength } from '../../src/outline/findings.ts';

const rest = (text: string): string => text.slice(frameLength(text));

test.each([
  ['We found that banks move in winter', 'banks move in winter'],
  ['Overall, our results clearly show that, in winter, banks move', 'in winter, banks move'],
  // A hedge is part of what is said.
  ['Our results suggest that banks move', 'Our results suggest that banks move'],
  // Two findings, and one that points back.
  ['We showed that banks move and that they come back', 'We showed that banks move and that they come back'],
  ['We showed that it moves in winter', 'We showed that it moves in winter'],
])('%s', (text, finding) => expect(rest(text)).toBe(finding));
