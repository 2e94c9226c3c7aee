// The same slides in each tool's dialect: a heading, four bullets (one link, one bold), code every 5th, a formula
// every 5th, a table every 10th, and a token on each slide to find it again in the PDF.
export function slidesOf(count, seed = 0) {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const token = `MARK-${String(seed * 1000 + number).padStart(4, '0')}`;
    const parts = [
      `## Slide ${number}: mixing in the strait at spring tide`,
      `- The **first** point about moorings\n- A [link to the data](https://example.org/${number})\n- Ship surveys miss winter storms\n- ${token}`,
    ];
    if (number % 5 === 0)
      parts.push('```python\nrecord = load("strait.nc")\nprint(record.epsilon.mean())\n```');
    if (number % 5 === 3) parts.push('The spectra follow $E(k) \\propto k^{-5/3}$ in winter.');
    if (number % 10 === 7)
      parts.push(
        '| Season | Rate | Days |\n| --- | ---: | ---: |\n| Winter | 3.1 | 90 |\n| Summer | 1.2 | 92 |',
      );
    return parts.join('\n\n');
  });
}

const join = (slides) => slides.join('\n\n---\n\n');

export const dialects = {
  pubdeck: (slides) =>
    `---\ntitle: Bench\nslides:\n  theme: white\npubdeck:\n  theme: plain\n---\n\n${join(slides)}\n`,
  marp: (slides) => `---\nmarp: true\ntitle: Bench\n---\n\n${join(slides)}\n`,
  revealMd: (slides) => `---\ntitle: Bench\n---\n\n${join(slides)}\n`,
};
