import { type RevealClass, type RevealDeck, talkWindow } from './reveal.ts';
import { showAllSlides } from './show-all-slides.ts';

/** What the page hands to its script. */
interface StartSettings {
  readonly reveal: Readonly<Record<string, unknown>>;
}

const calm = { transition: 'none', backgroundTransition: 'none', autoAnimate: false };

/** Starts Reveal and puts right what it does to assistive technology. */
export async function startDeck(Reveal: RevealClass, plugins: readonly unknown[]): Promise<void> {
  const root = document.querySelector('.reveal');
  const data = document.querySelector('script#pubdeck-settings')?.textContent;
  if (!root || !data) return;
  const { reveal } = JSON.parse(data) as StartSettings;
  // The page prints as it is; Reveal's own layout for paper does not know our slides.
  if (/[?&]print-pdf\b/i.test(location.search))
    history.replaceState(null, '', location.pathname + location.hash);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  // A preview of the speaker view is small, yet shows one slide; on a narrow phone Reveal lets slides scroll.
  const single = new URLSearchParams(location.search).has('preview') ? { scrollActivationWidth: 0 } : {};
  const deck = new Reveal(root, {
    ...reveal,
    ...single,
    ...(still.matches ? calm : {}),
    plugins: [...plugins],
  });
  talkWindow.Reveal = deck;
  deck.on('ready', () => readAsDocument(root));
  deck.on('slidechanged', () => nameWindow(deck));
  await deck.initialize();
  showAllSlides(deck);
  readAsDocument(root);
  nameWindow(deck);
  still.addEventListener('change', () =>
    deck.configure(still.matches ? calm : { transition: reveal.transition ?? 'slide' }),
  );
  await talkWindow.pubdeckFit?.fonts(document);
  talkWindow.pubdeckFit?.fit(document);
  fitWhenTurned(root);
  document.documentElement.dataset.pubdeckReady = 'true';
  document.dispatchEvent(new CustomEvent('pubdeck-ready'));
}

/** `application` takes the reading keys away from screen readers; the slides are a document. */
function readAsDocument(root: Element): void {
  root.removeAttribute('role');
  root.querySelector('.slides')?.setAttribute('role', 'main');
  for (const section of document.querySelectorAll('.slides section')) section.removeAttribute('role');
}

function nameWindow(deck: RevealDeck): void {
  const slide = deck.getCurrentSlide();
  if (slide)
    document.title = [slide.dataset.title, document.documentElement.dataset.title]
      .filter(Boolean)
      .join(' · ');
}

/** When a phone is turned Reveal writes all slides anew, as they were before anything was fitted. */
function fitWhenTurned(root: Element): void {
  const viewport = document.querySelector('.reveal-viewport');
  if (!viewport) return;
  const scrolls = (): boolean => viewport.classList.contains('reveal-scroll');
  let scrolled = scrolls();
  new MutationObserver(() => {
    if (scrolls() === scrolled) return;
    scrolled = scrolls();
    readAsDocument(root);
    talkWindow.pubdeckFit?.fit(document);
  }).observe(viewport, { attributeFilter: ['class'] });
}
