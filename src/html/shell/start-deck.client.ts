/** What the page hands to its script. */
interface StartSettings {
  readonly reveal: Readonly<Record<string, unknown>>;
}

interface RevealDeck {
  initialize(): Promise<unknown>;
  on(type: string, listener: () => void): void;
  getRevealElement(): HTMLElement | null;
  getCurrentSlide(): HTMLElement | null;
  configure(options: Record<string, unknown>): void;
}

interface Fit {
  fonts(root: Document): Promise<void>;
  fit(root: Document): unknown;
}

/**
 * Runs in the browser: starts Reveal and puts right what it does to assistive technology. Printed into the page's
 * script by its text, so it may use nothing from outside itself.
 */
export async function startDeck(
  Reveal: new (root: Element, options: Record<string, unknown>) => RevealDeck,
  plugins: readonly unknown[],
  showAllSlides: (deck: never) => void,
): Promise<void> {
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
  const calm = { transition: 'none', backgroundTransition: 'none', autoAnimate: false };
  const deck = new Reveal(root, {
    ...reveal,
    ...single,
    ...(still.matches ? calm : {}),
    plugins: [...plugins],
  });
  const page = window as unknown as { Reveal: RevealDeck; pubdeckFit?: Fit };
  page.Reveal = deck;
  const open = (): void => {
    // `application` takes the reading keys away from screen readers; the slides are a document.
    root.removeAttribute('role');
    const slides = root.querySelector('.slides');
    slides?.setAttribute('role', 'main');
    for (const section of document.querySelectorAll('.slides section')) {
      section.removeAttribute('role');
    }
  };
  const settle = (): void => {
    const slide = deck.getCurrentSlide();
    if (slide)
      document.title = [slide.dataset.title, document.documentElement.dataset.title]
        .filter(Boolean)
        .join(' · ');
  };
  deck.on('ready', open);
  deck.on('slidechanged', settle);
  await deck.initialize();
  showAllSlides(deck as never);
  open();
  settle();
  still.addEventListener('change', () =>
    deck.configure(still.matches ? calm : { transition: reveal.transition ?? 'slide' }),
  );
  await page.pubdeckFit?.fonts(document);
  page.pubdeckFit?.fit(document);
  // When a phone is turned Reveal writes all slides anew, as they were before anything was fitted.
  const viewport = document.querySelector('.reveal-viewport');
  const scrolls = (): boolean => viewport?.classList.contains('reveal-scroll') === true;
  let scrolled = scrolls();
  if (viewport) {
    new MutationObserver(() => {
      if (scrolls() === scrolled) return;
      scrolled = scrolls();
      open();
      page.pubdeckFit?.fit(document);
    }).observe(viewport, { attributeFilter: ['class'] });
  }
  document.documentElement.dataset.pubdeckReady = 'true';
  document.dispatchEvent(new CustomEvent('pubdeck-ready'));
}
