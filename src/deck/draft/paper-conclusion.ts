import type { Paragraph } from '../../paper/model.ts';
import { countWords } from '../../text/words.ts';
import type { PaperQuote, Work } from '../../work/model.ts';
import { looksRead, sentencesOf } from './proven.ts';

/** A sentence of more words is read, not heard; one of fewer is a remark. */
const words = { least: 8, most: 28 };
/** What stands elsewhere: figures, tables, sources. */
const elsewhere =
  /(?<!\p{L})(?:fig(?:s|ure|ures|\.)?|tab(?:le|les|\.)?|eqs?\.?|equations?|sections?|sec\.|appendix|supplement\p{L}*|footnotes?)(?!\p{L})|\[\d|\((?:[^)]*\s)?(?:19|20)\d\d[a-z]?\)|et al|https?:/iu;

/** Whole sentences of the conclusion whose words and numbers are those of the page. */
export function conclusionIn(paragraphs: readonly Paragraph[], work: Work): PaperQuote[] {
  return paragraphs
    .filter(({ part }) => part === 'conclusion')
    .flatMap((paragraph) =>
      sentencesOf(paragraph, work).flatMap(({ text, proven, clear }, at) => {
        const count = countWords(text);
        const whole = (at > 0 || paragraph.whole) && /^\p{Lu}/u.test(text) && /[.!。]\s*$/u.test(text);
        const sure = whole && proven && clear && looksRead(text) && !elsewhere.test(text);
        if (!sure || count < words.least || count > words.most) return [];
        return [{ text: text.replace(/\s+/gu, ' ').trim(), page: paragraph.page }];
      }),
    );
}
