import type { PublicationType } from '../../work/model.ts';
import { publicationType } from '../../work/types.ts';
import type { Page } from './page.ts';

/** `publication_types`: only the first counts; a CSL name, an old number or words of the page's own. */
export function readType(page: Page): PublicationType | undefined {
  const items = page.takeList('publication_types', 'type');
  const first = items[0] ?? page.takeList('publication_type', 'type')[0];
  if (!first) return undefined;
  if (items.length > 1)
    page.info(
      'several-types',
      `Of ${items.length} publication types only the first counts, as in Hugo Blox.`,
      first.at,
    );
  return publicationType(first.value, first.at);
}
