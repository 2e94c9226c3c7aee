/** Least size of an abstract on the cover, as a factor. */
const least = 0.8;

/** Sets the abstract smaller until the cover has one page, then ends it after an earlier sentence. `pageHeight` in millimetres. */
export function fitCover(pageHeight: number): void {
  const cover = document.querySelector('.pd-cover');
  const abstract = cover?.querySelector<HTMLElement>('.pd-cover-abstract');
  if (!cover || !abstract) return;
  const isOver = (): boolean => cover.getBoundingClientRect().height > (pageHeight * 96) / 25.4 + 1;
  const size = Number.parseFloat(getComputedStyle(abstract).fontSize);
  for (let factor = 0.95; factor >= least && isOver(); factor -= 0.05)
    abstract.style.fontSize = `${size * factor}px`;
  while (isOver() && dropSentence(abstract));
  if (isOver()) abstract.remove();
}

/** Takes the last sentence away; false when nothing is left. */
function dropSentence(abstract: HTMLElement): boolean {
  const last = abstract.lastElementChild;
  if (last === null) return false;
  const text = (last.textContent ?? '').replace(/ …$/, '');
  const end = Math.max(
    ...['. ', '? ', '! '].map((stop) => text.lastIndexOf(stop)),
    text.slice(0, -1).lastIndexOf('。'),
  );
  if (end > 0) last.textContent = `${text.slice(0, end + 1)} …`;
  else last.remove();
  return true;
}
