import type { Deck } from '../deck/model.ts';
import { cached } from '../io/cache.ts';
import { readBytes } from '../io/text-file.ts';
import { PubdeckError } from '../problems/error.ts';
import type { MediaFolder } from './media.ts';

/** Pixels of the long side: sharp on a large screen. */
const pixels = 2000;

/** Pictures of a deck that are PDF files: `![](fig.pdf)`, `![](fig.pdf#page=2)`, `src="fig.pdf"`, `background-image`. */
const shown =
  /(?:!\[[^\]]*\]\(\s*<?|(?:src|image|href)\s*=\s*["']?|background-image=["']?|image:\s*["']?)(?<address>[^)"'<>\s]+\.pdf(?:#page=\d+)?)/giu;

/** Draws the PDF files that a deck shows as pictures: browsers show none. One that cannot be drawn is told as any other file. */
export async function drawPdfFigures({ text }: Pick<Deck, 'text'>, media: MediaFolder): Promise<void> {
  const addresses = new Set([...text.matchAll(shown)].map(({ groups }) => groups?.address ?? ''));
  for (const address of addresses) {
    const file = media.pdfAt(address);
    if (file === undefined) continue;
    const page = Number(/#page=(\d+)$/i.exec(address)?.[1] ?? 1);
    try {
      const picture = await cached(
        'pdf-figures',
        [readBytes(file), String(page), String(pixels)],
        async () => {
          const { cutPaper } = await import('../paper/reader.ts');
          const [drawn] = await cutPaper(file, [{ page, pixels }]);
          return drawn ?? new Uint8Array();
        },
      );
      media.draw(address, `data:image/png;base64,${Buffer.from(picture).toString('base64')}`);
    } catch (error) {
      if (!(error instanceof PubdeckError)) throw error;
    }
  }
}
