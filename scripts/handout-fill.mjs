/**
 * How full the pages of handouts are: node scripts/handout-fill.mjs FILE.pdf… prints for each page the share of its height
 * between the margins that is used, down to the lowest mark above the footer. Needs pdftoppm (poppler).
 */
import { execFileSync } from 'node:child_process';

/** Points of an A4 page at 36 dpi: 298 × 421 pixels; margins of 15 mm above and 19 mm below. */
const dpi = 36;
const mm = (length) => (length / 25.4) * dpi;

function pagesOf(file) {
  const grey = execFileSync('pdftoppm', ['-r', String(dpi), '-gray', file], { maxBuffer: 1 << 28 });
  const pages = [];
  for (let at = 0; at < grey.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(grey.toString('latin1', at, at + 40));
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    pages.push({ width, height, data: grey.subarray(start, start + width * height) });
    at = start + width * height;
  }
  return pages;
}

function fillOf({ width, height, data }) {
  const [top, bottom] = [Math.round(mm(15)), Math.round(height - mm(19))];
  for (let row = bottom - 1; row > top; row--)
    if (data.subarray(row * width, (row + 1) * width).some((pixel) => pixel < 200))
      return (row - top) / (bottom - top);
  return 0;
}

const all = [];
for (const file of process.argv.slice(2)) {
  const fills = pagesOf(file).map(fillOf);
  all.push(...fills.slice(0, -1));
  console.log(fills.map((fill) => `${Math.round(fill * 100)}%`).join(' '), file);
}
const low = all.filter((fill) => fill < 0.75).length;
console.log(
  `${all.length} pages that are not the last: ${low} less than three quarters full, least ${Math.round(Math.min(...all) * 100)} %`,
);
