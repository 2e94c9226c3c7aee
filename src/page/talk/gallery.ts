/** The search box of the gallery: every word must occur in title, authors or date. */
export function searchOnInput(): void {
  const box = document.querySelector<HTMLInputElement>('#search');
  const count = document.querySelector('#count');
  const cards = [...document.querySelectorAll<HTMLElement>('.cards > li')];
  box?.addEventListener('input', () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const card of cards) card.hidden = !words.every((word) => card.dataset.words?.includes(word));
    const shown = cards.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = `${shown} ${shown === 1 ? 'talk' : 'talks'}`;
  });
}
