import type { Tab } from '../browser/tab.ts';
import { dateOf } from './describe-deck.ts';
import type { FormatJob } from './format.ts';
import { paperAttachments } from './paper.ts';
import type { PrintOptions } from './print-model.ts';

/** What every printed format takes from the options of the export. */
export function printOptions({
  tab,
  budget,
  options,
  progress,
  deck,
}: FormatJob): PrintOptions & { tab: Tab } {
  const { pages, allowLoss, about, date } = options;
  return {
    tab,
    budget,
    pages,
    allowLoss,
    date: date ?? dateOf(deck),
    subject: about?.subject,
    keywords: about?.keywords,
    attachments: about ? paperAttachments(about) : [],
    progress,
  };
}
