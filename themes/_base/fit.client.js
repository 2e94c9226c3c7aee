/*
 * Fits each slide into its box and says what still does not fit. Runs in the page, live and printed, in the
 * geometry that the audience sees. Reads everything, then writes everything; only slides that are too full
 * go round again. Never hides or cuts anything.
 */
(() => {
  const floor = 24;
  const tolerance = 1.5;
  const shrinking = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];
  const headings = [1, 0.92, 0.85, 0.78, 0.7, 0.62];
  /** `fit` of each layout, by name. */
  const layouts = /* layouts */ {};
  const headingShrinks = { property: '--fit-heading', percent: 95 };
  const fitOf = (section) => {
    const names = [...section.classList].map((word) => (word.startsWith('layout-') ? word.slice(7) : ''));
    return layouts[names.find((name) => Object.hasOwn(layouts, name))] ?? {};
  };

  const sectionsOf = (root) =>
    [...root.querySelectorAll('.reveal .slides section')].filter(
      (section) => !section.classList.contains('stack') && !section.querySelector(':scope > section'),
    );

  /** Elements of a slide that take part in its layout. */
  const flow = (section) =>
    [...section.children].filter(
      (child) =>
        !child.matches('aside, .furniture, .slide-number, .visually-hidden, script, style, .pd-background'),
    );

  const lengthOf = (element) =>
    [...(element.textContent ?? '').trim()].reduce(
      (sum, character) => sum + (character.codePointAt(0) >= 0x2e80 ? 1.8 : 1),
      0,
    );

  /** Display type grows when there is little of it: by length alone, so that it needs no measuring. */
  function display(section) {
    const { grows } = fitOf(section);
    const element = grows && section.querySelector(grows.element);
    if (!element) return;
    const length = lengthOf(element);
    const step = grows.steps.find(([most]) => length <= most);
    const factor = step ? step[1] : grows.least;
    if (factor !== 1) section.style.setProperty(grows.property, String(factor));
    // A whole sentence is read, not looked at: book weight, and the full measure.
    if (length > grows.sentenceOver) section.dataset.length = 'sentence';
  }

  /** Short listings are set larger. */
  function code(section) {
    for (const block of section.querySelectorAll(':scope > pre')) {
      const lines = (block.textContent ?? '').trimEnd().split('\n');
      const longest = Math.max(...lines.map((line) => line.length));
      const size = Math.min(40, 1050 / (longest * 0.61), 400 / (lines.length * 1.42));
      if (size > 29) block.style.setProperty('--code-size', `${Math.floor(size)}px`);
    }
  }

  function shape(section) {
    const image = section.querySelector('img');
    if (image && image.naturalHeight > 0 && image.naturalWidth / image.naturalHeight > 2) {
      section.dataset.shape = 'wide';
    }
  }

  const scaleOf = (section) => section.getBoundingClientRect().width / section.offsetWidth || 1;

  /** Height of the lines of a box that its row has squeezed; 0 where they are at home in it. */
  const squeezedOut = (element, height) => {
    const { scrollHeight, clientHeight } = element;
    if (clientHeight === 0 || scrollHeight < clientHeight + 16 || !element.matches(lines)) return 0;
    // A text for screen readers, or a formula's, reaches over the box and is not seen.
    if (element.querySelector('.visually-hidden, .katex')) return 0;
    // Large letters stand half a line over their line.
    const slack = Number.parseFloat(getComputedStyle(element).fontSize) / 2;
    return scrollHeight > clientHeight + slack ? (scrollHeight * height) / clientHeight : 0;
  };
  const lines = 'h1, h2, h3, h4, p, li, dd, dt, figcaption, blockquote';

  const blocksIn =
    'p, li, ul, ol, dd, dt, tr, img, svg, video, iframe, pre, h3, h4, div, figure, figcaption, blockquote, .katex-html';

  /**
   * Union of the boxes of an element and of the blocks in it, in px of the slide. Sideways the text itself
   * counts too; up and down only where a whole line stands over its box, for the boxes of letters are taller than their
   * lines.
   */
  function extent(element, origin, scale) {
    const box = element.getBoundingClientRect();
    let { left, right, top, bottom } = box;
    for (const inner of element.querySelectorAll(blocksIn)) {
      if (inner.closest('.visually-hidden, .katex-html *, .katex-mathml, svg > *')) continue;
      const each = inner.getBoundingClientRect();
      if (each.width === 0 || each.height === 0) continue;
      left = Math.min(left, each.left);
      right = Math.max(right, each.right);
      top = Math.min(top, each.top);
      bottom = Math.max(bottom, each.bottom, each.top + squeezedOut(inner, each.height));
    }
    bottom = Math.max(bottom, box.top + squeezedOut(element, box.height));
    // Text for screen readers lies beside the drawn formula or chart, and is as wide as it likes.
    if (!element.querySelector('.visually-hidden, .katex')) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      if (text.width > 0) {
        left = Math.min(left, text.left);
        right = Math.max(right, text.right);
      }
    }
    return {
      left: (left - origin.left) / scale,
      right: (right - origin.left) / scale,
      top: (top - origin.top) / scale,
      bottom: (bottom - origin.top) / scale,
    };
  }

  const linesOf = (heading, scale) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const leading = Number.parseFloat(getComputedStyle(heading).lineHeight) * scale;
    return leading > 0 ? Math.round(range.getBoundingClientRect().height / leading) : 1;
  };

  /** Where the parts of a slide lie, read once for all that is asked of them. */
  function boxesOf(section) {
    const origin = section.getBoundingClientRect();
    const scale = origin.width / section.offsetWidth || 1;
    return flow(section).map((element) => ({
      element,
      position: getComputedStyle(element).position,
      ...extent(element, origin, scale),
    }));
  }

  /** How far the content stands over the edges of its slide, and the furniture's line. */
  function read(section, boxes) {
    const style = getComputedStyle(section);
    const furniture = section.querySelector(':scope > .furniture');
    const shown = furniture && getComputedStyle(furniture).display !== 'none';
    const bottom = section.offsetHeight - (shown ? Number.parseFloat(style.paddingBottom) - 14 : 16);
    const right = section.offsetWidth;
    const over = [];
    for (const box of boxes) {
      const { element, position } = box;
      const limit = position === 'absolute' || position === 'fixed' ? section.offsetHeight : bottom;
      const pixels = Math.max(box.bottom - limit, box.right - right, -box.left, -box.top);
      if (pixels > tolerance) over.push({ element, pixels: Math.ceil(pixels) });
    }
    // Things that scroll or clip by themselves lose content inside a box that fits.
    for (const element of section.querySelectorAll('pre, table, td, th, li, .katex-display')) {
      if (element.closest('.visually-hidden, aside') || element.querySelector('.katex')) continue;
      const wide = element.scrollWidth - element.clientWidth;
      if (element.clientWidth > 0 && wide > tolerance && getComputedStyle(element).display !== 'inline') {
        over.push({ element, pixels: Math.ceil(wide) });
      }
    }
    // Boxes of a drawing grow with their words, inside a stage that does not.
    for (const element of section.querySelectorAll('.draw > .stage, .draw :is(.box, .disc, .ring, .below)')) {
      const tall = element.scrollHeight - element.clientHeight;
      const wide = element.scrollWidth - element.clientWidth;
      const pixels = element.matches('.stage') ? tall : Math.max(tall, wide);
      if (element.clientHeight > 0 && pixels > 4) over.push({ element, pixels });
    }
    return over;
  }

  /** Big numbers of a slide share one size, the largest at which each stays on its card and the cards side by side. */
  function numberScale(section) {
    const boxes = [...section.querySelectorAll(':scope > ul, :scope > ul > li > strong')];
    const ratios = boxes
      .filter((box) => box.scrollWidth > box.clientWidth + tolerance)
      .map((box) => box.clientWidth / box.scrollWidth);
    return Math.min(1, ...ratios);
  }

  /** A heading with a slide or column of its own may be long; over a wide picture it has none. */
  const maxLines = (heading, section) =>
    heading.tagName === 'H1' || (fitOf(section).longHeading && !section.dataset.shape) ? 8 : 2;

  function selectorOf(element, section) {
    const path = [];
    for (let each = element; each && each !== section; each = each.parentElement) {
      const twins = [...each.parentElement.children].filter((other) => other.tagName === each.tagName);
      path.unshift(
        each.tagName.toLowerCase() + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(each) + 1})` : ''),
      );
    }
    return `#${section.id} > ${path.join(' > ')}`;
  }

  const excerpt = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);

  const exempt =
    'sub, sup, aside, .katex, .furniture, .slide-number, .visually-hidden, title, desc, style, script';

  function smallText(section) {
    const found = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const seen = new Set();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (seen.has(parent) || !node.nodeValue.trim()) continue;
      seen.add(parent);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < floor - 0.25 && !parent.closest(exempt))
        found.push({ element: parent, pixels: Math.round(size * 10) / 10 });
    }
    return found;
  }

  /** Blocks of text or pictures that lie over one another. */
  function overlaps(all) {
    const boxes = all.filter(({ position }) => position !== 'absolute');
    const found = [];
    for (let one = 0; one < boxes.length; one += 1) {
      for (let two = one + 1; two < boxes.length; two += 1) {
        const [a, b] = [boxes[one], boxes[two]];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Line boxes of large type reach over their letters by a few pixels.
        if (wide > 2 && tall > 8) found.push({ element: b.element, pixels: Math.ceil(Math.min(wide, tall)) });
      }
    }
    return found;
  }

  function isFull(section) {
    const boxes = boxesOf(section);
    return read(section, boxes).length > 0 || overlaps(boxes).length > 0;
  }

  function findingsOf(section, index, clean) {
    const boxes = clean ? [] : boxesOf(section);
    const over = clean ? [] : read(section, boxes);
    const note =
      (code) =>
      ({ element, pixels }) => ({
        code,
        slide: index + 1,
        id: section.id,
        selector: selectorOf(element, section),
        pixels,
        text: excerpt(element),
      });
    const scale = scaleOf(section);
    const long = [...section.querySelectorAll(':scope > :is(h1, h2)')]
      .filter((heading) => linesOf(heading, scale) > maxLines(heading, section))
      .map((element) => ({ element, pixels: linesOf(element, scale) }));
    return [
      ...over.map(note('overflow')),
      ...overlaps(boxes).map(note('overlap')),
      ...smallText(section).map(note('small-text')),
      ...long.map(note('heading-lines')),
    ];
  }

  /** Hidden slides of a live deck are laid out, unseen, while they are measured. */
  function measuring(root, work) {
    const reveal = root.querySelector('.reveal');
    reveal?.classList.add('fit-measuring');
    try {
      return work();
    } finally {
      reveal?.classList.remove('fit-measuring');
    }
  }

  /** A slide that was fitted before, in other words or another font, begins again at full size. */
  function forget(section) {
    const { grows, shrinks } = fitOf(section);
    const own = [grows?.property, shrinks?.property].filter(Boolean);
    for (const name of ['--fit', '--fit-title', '--fit-heading', '--fit-number', ...own]) {
      section.style.removeProperty(name);
    }
    for (const name of ['fit', 'length', 'shape']) delete section.dataset[name];
  }

  /** What follows from the length of the words and the shape of pictures: it may ask for another weight of a font. */
  function prepare(sections) {
    for (const section of sections) {
      forget(section);
      display(section);
      code(section);
      if (fitOf(section).hasPicture) shape(section);
    }
  }

  function adjust(sections) {
    prepare(sections);
    // One read pass over everything …
    const facts = sections.map((section) => ({
      section,
      number: fitOf(section).hasNumbers ? numberScale(section) : 1,
      lines: [...section.querySelectorAll(':scope > h2')].some(
        (heading) => linesOf(heading, scaleOf(section)) > maxLines(heading, section),
      ),
      full: isFull(section),
    }));
    // … one write pass …
    for (const { section, number } of facts) {
      if (number < 1) section.style.setProperty('--fit-number', String(Math.floor(number * 98) / 100));
    }
    // … and rounds for those only that need them.
    let wide = facts.filter(({ number }) => number < 1).map(({ section }) => section);
    for (let round = 0; round < 10 && wide.length > 0; round += 1) {
      wide = wide.filter((section) => numberScale(section) < 1);
      for (const section of wide) {
        const number = Number.parseFloat(section.style.getPropertyValue('--fit-number')) || 1;
        section.style.setProperty('--fit-number', String(Math.round(number * 93) / 100));
      }
    }
    let long = facts.filter(({ lines }) => lines).map(({ section }) => section);
    for (const step of headings.slice(1)) {
      if (long.length === 0) break;
      for (const section of long) section.style.setProperty('--fit-heading', String(step));
      long = long.filter((section) =>
        [...section.querySelectorAll(':scope > h2')].some(
          (heading) => linesOf(heading, scaleOf(section)) > maxLines(heading, section),
        ),
      );
    }
    const clean = new Set();
    let full = [];
    for (const fact of facts) {
      if (fact.full || fact.number < 1 || fact.lines) full.push(fact.section);
      else clean.add(fact.section);
    }
    full = full.filter(isFull);
    for (const section of full) section.dataset.fit = 'tight';
    full = full.filter(isFull);
    for (const step of shrinking.slice(1)) {
      if (full.length === 0) break;
      for (const section of full) {
        section.dataset.fit = 'scaled';
        section.style.setProperty('--fit', String(step));
        const own = fitOf(section).shrinks ?? (step < 0.85 ? headingShrinks : undefined);
        if (own) {
          const size = Number.parseFloat(section.style.getPropertyValue(own.property)) || 1;
          section.style.setProperty(own.property, String(Math.round(size * own.percent) / 100));
        }
      }
      full = full.filter(isFull);
    }
    // Slides that were right at once need not be read again.
    return clean;
  }

  /** Fits every slide of the page and returns what does not fit; measures only, with `{ adjust: false }`. */
  function fit(root = document, options = {}) {
    const sections = sectionsOf(root);
    return measuring(root, () => {
      const clean = options.adjust === false ? new Set() : adjust(sections);
      const findings = sections.flatMap((section, index) => findingsOf(section, index, clean.has(section)));
      const scaled = sections
        .filter((section) => section.dataset.fit === 'scaled')
        .map((section) => section.id);
      return { slides: sections.length, findings, scaled };
    });
  }

  /**
   * Asks for every font that any slide uses, shown or not, and waits for it. A browser loads a font when text is first
   * laid out in it: without this a slide out of sight is measured in a stand-in, and while one font of a line is on
   * its way the browser paints none of the line.
   */
  async function fonts(root = document) {
    // Which font has a character shows only when it is there: the next one may be asked for then.
    for (let round = 0; round < 4; round += 1) {
      measuring(root, () => {
        // A long statement is set in another weight.
        if (round === 0) prepare(sectionsOf(root));
        document.body.getBoundingClientRect();
      });
      if (document.fonts.status === 'loaded') return;
      await document.fonts.ready;
    }
  }

  globalThis.pubdeckFit = { fit, fonts };
})();
