import type { PaperContent } from '../job.ts';
import type { Paper } from '../reader.ts';

/** A form in which authors have their paper. */
export interface PaperSource {
  readonly name: string;
  /** Whether this path is one. */
  readonly reads: (path: string) => boolean;
  readonly read: (path: string) => Promise<Paper>;
}

/** What a source without pages says. */
export const content = (
  found: Pick<PaperContent, 'figures' | 'paragraphs' | 'opening'> & { readonly licence?: string },
): PaperContent => ({ pages: 0, unread: [], landscape: false, scanned: false, ...found });
