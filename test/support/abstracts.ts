import { readFileSync } from 'node:fs';
import type { StoryInput } from '../../src/story/model.ts';

/** The sample page's abstract, as the site has it. */
export const medalign: StoryInput = {
  language: 'en',
  title: 'MedAlign: A Clinician-Generated Dataset for Instruction Following with Electronic Medical Records',
  text: /^abstract: (.*)$/mu.exec(
    readFileSync(new URL('../../content/publication/medalign/index.md', import.meta.url), 'utf8'),
  )![1]!,
};

/** Its eleven numbers, as written. */
export const medalignNumbers = ['983', '15', '7', '303', '276', '6', '35%', '68%', '8.3%', '32k', '2k'];

/** Made up for these tests: many fields, each with something that a careless shortener would break. */
export const made: Readonly<Record<string, string>> = {
  ecology:
    'Urban ponds may harbour more species than farmland ponds. However, few surveys have lasted longer than one season. We sampled 48 ponds over three years and recorded 212 invertebrate species. The ponds were not dredged, except where flooding threatened roads. Richness rose from 14 species (year one) to 31 species (year three). These results suggest that small ponds should not be neglected.',
  economics:
    'In this paper, we study how a minimum wage affects small shops. We show that employment did not fall in most regions, and prices rose by about 2.4%. Results on 3 of 5 samples show that hours fell. The policy reduces turnover, raises wages, and leaves prices unchanged.',
  computing:
    'We introduce Plumb, a tool that (1) finds dead code in large programs, (2) explains each finding to its users, and (3) proposes a safe removal. Plumb outperforms the best baseline (e.g., in recall), reaching 81% and 77% on Java and Kotlin, respectively. Graph neural networks (GNNs) are widely used. Moreover, we show that GNNs fail when graphs are sparse.',
  history:
    'Letters of travelling printers (Albers, 1998; Kim and Ode, 2004) have rarely been read as sources. Thus, this article asks what they tell about wages. It argues that printers earned less than tailors; their contracts, however, offered board and lodging.',
  physics:
    'We measure the lifetime of the 3p state in Q-ions with a precision of 0.3%. Our value is 6.42(2) ns and agrees with theory, which predicts 6.40 ns. The apparatus is described, including the laser and the trap. To avoid systematic shifts, we kept the field below 2 mT.',
  medicine:
    'Sleep loss is common after surgery. To test whether ear plugs help, we randomised 120 patients to ear plugs (n = 60) or usual care (n = 60). Falls were reported by 5% of the training group and 11% of the home group. Sleep improved by 42 min (95% CI 30 to 54; p < 0.001), whereas pain did not change. Ear plugs can be recommended if they are tolerated.',
  arts: 'This essay reads four late quartets as acts of farewell. None of them ends quietly. Such an ending would have surprised listeners. They are discussed in the order of their printing, the first performances being lost.',
};

export const all: readonly StoryInput[] = [
  medalign,
  ...Object.values(made).map((text) => ({ text, language: 'en' })),
];
