// The search box of the gallery: every word must occur in title, authors or date.
const box = document.querySelector('#search');
const count = document.querySelector('#count');
const cards = [...document.querySelectorAll('.cards > li')];

box?.addEventListener('input', () => {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const card of cards) {
    card.hidden = !words.every((word) => card.dataset.words.includes(word));
    if (!card.hidden) shown += 1;
  }
  count.textContent = `${shown} ${shown === 1 ? 'talk' : 'talks'}`;
});
