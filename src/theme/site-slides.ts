import type { Problem } from '../problems/problem.ts';
import { modulesOf } from './site-files.ts';

const slidesModules = {
  kit: 'github.com/HugoBlox/kit/modules/slides',
  builder: 'github.com/HugoBlox/hugo-blox-builder/modules/blox-plugin-reveal',
} as const;

/**
 * Told of a site whose theme shows slides by a module of their own, which the site does not name: Hugo shows its decks as
 * articles. Older themes hold slides themselves, or cannot be told apart.
 */
export function absentSlidesModule(root: string): Problem[] {
  const modules = modulesOf(root);
  const main = modules.find((name) => /^(?:blox|blox-tailwind|blox-bootstrap)$/.test(name));
  if (main === undefined || modules.some((name) => name === 'slides' || name.includes('reveal'))) return [];
  return [
    {
      code: 'site-slides-absent',
      severity: 'warning',
      message:
        'The site does not name the module of its theme that shows slides, so a deck is no deck there.',
      at: { file: root },
      hint: `Add to the imports of its modules: - path: ${slidesModules[main === 'blox' ? 'kit' : 'builder']}`,
    },
  ];
}
