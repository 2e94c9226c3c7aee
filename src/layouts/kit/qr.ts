import { encode } from 'uqr';
import { escapeHtml } from '../../text/escape.ts';

/** Modules of white on each side; the standard asks for four. */
const quiet = 4;

/**
 * A QR code as SVG: black on white in every theme (readers want it so), one path, with its quiet zone.
 * `label` is its text alternative; the address must stand in text beside it.
 */
export function drawQr(url: string, { label = `QR code: ${url}` }: { label?: string } = {}): string {
  const { data } = encode(url, { ecc: 'M', border: 0 });
  const size = data.length + 2 * quiet;
  // Runs of dark modules of one row become one rectangle: a smaller file, and no seams between modules.
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end += 1;
      runs.push(`M${x + quiet} ${y + quiet}h${end - x}v1h${x - end}z`);
      x = end;
    }
  });
  return (
    `<svg class="qr-code" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" ` +
    `aria-label="${escapeHtml(label)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`
  );
}
