import type { Finding, MeasuredSlide } from './model.ts';

/** Text that may lie under, in or on something: kept in the page for `lookAtDoubts`. */
export interface Doubt {
  readonly node: Text | HTMLImageElement;
  readonly element: Element;
  readonly path: string;
  /** Place in `words`; -1 for a picture. */
  readonly word: number;
  readonly kind: Finding['kind'];
}

/**
 * Runs in the browser, in the print geometry: looks at each text node of each slide and says which of it would
 * not be seen. Where styles alone do not tell (something lies over or under the text, a filter, a blend), the text is
 * put down as doubtful. Self-contained: its source is sent to the page, so it uses nothing from outside itself.
 *
 * With `steps`, what a later step covers was seen on an earlier page.
 */
export function measureSlides(selector: string, steps: boolean): MeasuredSlide[] {
  /** Not text of the slide: code of the page, notes, what another form of the same text stands for. */
  const skipped =
    'style,script,template,aside.notes,.katex-mathml,.visually-hidden,.furniture,.slide-number,rp,datalist,video,audio,iframe,object,canvas,noscript,svg title,svg desc,svg metadata,svg style,svg defs,svg symbol';
  /** Letters of a line do not fill its box up and down. */
  const upDown = 0.22;
  const sideways = 2;
  const tooFaint = 0.15;
  const tooAlike = 1.25;
  const tooSmall = 7;
  const visibleCharacter = /[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/;

  type Colour = [number, number, number, number];
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = new Map<string, Colour>();
  const colourOf = (css: string): Colour => {
    let found = colours.get(css);
    if (found) return found;
    const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
    if (plain) found = [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
    else if (probe && css !== 'none') {
      probe.canvas.width = 1;
      probe.canvas.height = 1;
      probe.fillStyle = '#000';
      probe.fillStyle = css;
      probe.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
      found = [r, g, b, a / 255];
    } else found = [0, 0, 0, 0];
    colours.set(css, found);
    return found;
  };
  const over = (top: Colour, under: Colour): Colour => {
    const a = top[3];
    return [0, 1, 2].map((i) => (top[i] as number) * a + (under[i] as number) * (1 - a)).concat(1) as Colour;
  };
  const light = (colour: Colour): number => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Colour, two: Colour): number => {
    const [a, b] = [light(one), light(two)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let found = styles.get(element);
    if (!found) {
      found = getComputedStyle(element);
      styles.set(element, found);
    }
    return found;
  };

  const pathOf = (element: Element, slide: Element): string => {
    const path: string[] = [];
    for (let at: Element | null = element; at && at !== slide && path.length < 4; at = at.parentElement) {
      const tag = at.localName;
      const named = at.classList[0];
      const same = at.parentElement
        ? [...at.parentElement.children].filter((other) => other.localName === tag)
        : [];
      const place = same.length > 1 ? `:nth-of-type(${same.indexOf(at) + 1})` : '';
      path.unshift(`${tag}${named ? `.${named}` : ''}${place}`);
    }
    return path.join(' > ') || 'section';
  };

  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const overlap = (a: Box, b: Box): boolean =>
    a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  const clips = new Map<Element, { box: Box; by: Element }>();
  /** What is left to see of the content of `element`, and who takes the rest. */
  const clipOf = (element: Element, slide: Element): { box: Box; by: Element } => {
    const known = clips.get(element);
    if (known) return known;
    let found: { box: Box; by: Element };
    if (element === slide) found = { box: element.getBoundingClientRect(), by: slide };
    else {
      // An absolutely placed element is clipped by its containing block and what is above, not by all parents.
      let holder: Element | null = element.parentElement;
      if (styleOf(element).position === 'absolute') {
        while (
          holder &&
          holder !== slide &&
          styleOf(holder).position === 'static' &&
          styleOf(holder).transform === 'none'
        ) {
          holder = holder.parentElement;
        }
      }
      found = clipOf(holder && slide.contains(holder) ? holder : slide, slide);
      const style = styleOf(element);
      const inline =
        (style.display === 'inline' && !(element instanceof SVGSVGElement)) || style.display === 'contents';
      const contained = /paint|strict|content/.test(style.contain) || style.contentVisibility === 'auto';
      const x = contained || style.overflowX !== 'visible';
      const y = contained || style.overflowY !== 'visible';
      if (!inline && (x || y)) {
        const rect = element.getBoundingClientRect();
        const { box } = found;
        const smaller = {
          left: x ? Math.max(box.left, rect.left) : box.left,
          right: x ? Math.min(box.right, rect.right) : box.right,
          top: y ? Math.max(box.top, rect.top) : box.top,
          bottom: y ? Math.min(box.bottom, rect.bottom) : box.bottom,
        };
        const tighter =
          smaller.left > box.left ||
          smaller.right < box.right ||
          smaller.top > box.top ||
          smaller.bottom < box.bottom;
        found = tighter ? { box: smaller, by: element } : found;
      }
    }
    clips.set(element, found);
    return found;
  };

  /** A drawing gives boxes for what it does not draw. */
  const isRendered = (element: Element): boolean => {
    for (let at: Element | null = element; at instanceof SVGElement; at = at.parentElement) {
      if (styleOf(at).display === 'none') return false;
    }
    return element.checkVisibility({ contentVisibilityAuto: true });
  };

  const faintness = new Map<Element, number>();
  const opacityOf = (element: Element, slide: Element): number => {
    const known = faintness.get(element);
    if (known !== undefined) return known;
    const style = styleOf(element);
    const filter = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
    const own = Number(style.opacity) * (filter ? Number(filter[1]) / (filter[2] ? 100 : 1) : 1);
    const found =
      element === slide || !element.parentElement ? own : own * opacityOf(element.parentElement, slide);
    faintness.set(element, found);
    return found;
  };

  /** Effects that change what is painted in a way that no colour tells. */
  const effects = new Map<Element, boolean>();
  const hasEffect = (element: Element, slide: Element): boolean => {
    const known = effects.get(element);
    if (known !== undefined) return known;
    const style = styleOf(element);
    const own =
      style.mixBlendMode !== 'normal' ||
      style.clipPath !== 'none' ||
      style.maskImage !== 'none' ||
      style.clip !== 'auto' ||
      (style.filter !== 'none' && !/^opacity\([^)]*\)$/.test(style.filter)) ||
      style.backfaceVisibility === 'hidden' ||
      Number(style.zIndex) < 0;
    const found =
      own || (element !== slide && element.parentElement !== null && hasEffect(element.parentElement, slide));
    effects.set(element, found);
    return found;
  };

  /** The colours that may lie under an element's text; undefined where a picture does. */
  const grounds = new Map<Element, Colour[] | undefined>();
  const groundsOf = (element: Element): Colour[] | undefined => {
    if (grounds.has(element)) return grounds.get(element);
    const style = styleOf(element);
    const own = colourOf(style.backgroundColor);
    let found: Colour[] | undefined;
    if (style.backgroundImage.includes('url(')) found = undefined;
    else if (style.backgroundImage.includes('gradient(')) {
      const stops = style.backgroundImage.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g) ?? [];
      const below = element.parentElement ? groundsOf(element.parentElement) : undefined;
      found = below && stops.flatMap((stop) => below.map((under) => over(colourOf(stop), over(own, under))));
    } else if (own[3] >= 0.999) found = [own];
    else if (!element.parentElement) found = [over(own, [255, 255, 255, 1])];
    else found = groundsOf(element.parentElement)?.map((under) => over(own, under));
    grounds.set(element, found);
    return found;
  };

  /** The nearest box around that paints a ground, and where it is. */
  const givers = new Map<Element, { element: Element; box: DOMRect } | undefined>();
  const giverOf = (element: Element): { element: Element; box: DOMRect } | undefined => {
    if (givers.has(element)) return givers.get(element);
    const style = styleOf(element);
    const bare = style.backgroundImage === 'none' && colourOf(style.backgroundColor)[3] < 0.1;
    const found = !bare
      ? { element, box: element.getBoundingClientRect() }
      : element.parentElement
        ? giverOf(element.parentElement)
        : undefined;
    givers.set(element, found);
    return found;
  };
  /** Grounds of a text that stands over the edge of the box that has the ground lie also beyond that box. */
  const groundsUnder = (element: Element, rects: readonly DOMRect[]): Colour[] | undefined => {
    let found = groundsOf(element);
    for (let giver = giverOf(element); giver?.element.parentElement && found; ) {
      const { box } = giver;
      const inside = rects.every(
        (rect) =>
          rect.left > box.left - sideways &&
          rect.right < box.right + sideways &&
          rect.top + rect.height * upDown > box.top &&
          rect.bottom - rect.height * upDown < box.bottom,
      );
      if (inside) break;
      const beyond = groundsOf(giver.element.parentElement);
      found = beyond && [...found, ...beyond];
      giver = giverOf(giver.element.parentElement);
    }
    return found;
  };

  const inkOf = (element: Element, style: CSSStyleDeclaration): Colour => {
    if (element instanceof SVGElement) {
      if (style.fill.startsWith('url(')) return [0, 0, 0, 1];
      const fill = colourOf(style.fill);
      return [fill[0], fill[1], fill[2], fill[3] * Number(style.fillOpacity || 1)];
    }
    return colourOf(style.webkitTextFillColor || style.color);
  };

  /** True for words of a drawing over a shape of about their colour, or under a later one. */
  const isOnShape = (node: Node, element: Element, ink: Colour, rects: readonly DOMRect[]): boolean => {
    const drawing = element instanceof SVGElement ? element.ownerSVGElement : null;
    if (!drawing) return false;
    for (const shape of drawing.querySelectorAll('rect,path,circle,ellipse,polygon')) {
      const style = styleOf(shape);
      const box = shape.getBoundingClientRect();
      if (style.fill === 'none' || !rects.some((rect) => overlap(box, rect))) continue;
      if (node.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) return true;
      if (style.fill.startsWith('url(') || contrast(ink, colourOf(style.fill)) < tooAlike) return true;
    }
    return false;
  };

  /** Where something could be painted over or under text: boxes with a ground, drawings, what `::before` draws. */
  const coversOf = (element: Element): { element: Element; rect: Box; own: boolean }[] => {
    const style = styleOf(element);
    if (style.visibility !== 'visible') return [];
    const found: { element: Element; rect: Box; own: boolean }[] = [];
    const rect = element.getBoundingClientRect();
    const painted = (one: CSSStyleDeclaration): boolean =>
      colourOf(one.backgroundColor)[3] > 0.1 || one.backgroundImage !== 'none';
    if (/^(?:img|svg|video|canvas)$/.test(element.localName) || painted(style)) {
      found.push({ element, rect, own: false });
    }
    if (style.position === 'static') return found;
    for (const name of ['::before', '::after']) {
      const pseudo = getComputedStyle(element, name);
      if (pseudo.content === 'none' || pseudo.position !== 'absolute' || !painted(pseudo)) continue;
      const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((side) =>
        Number.parseFloat(pseudo.getPropertyValue(side)),
      ) as [number, number, number, number];
      if ([left, top, width, height].some(Number.isNaN)) continue;
      const at = { left: rect.left + left, top: rect.top + top };
      found.push({ element, own: true, rect: { ...at, right: at.left + width, bottom: at.top + height } });
    }
    return found;
  };

  const result: MeasuredSlide[] = [];
  const doubtsOf: Doubt[][] = [];
  for (const slide of document.querySelectorAll(selector)) {
    const findings: Finding[] = [];
    const words: string[] = [];
    const seen: { node: Text; element: Element; rects: DOMRect[]; word: number }[] = [];
    const doubts: Doubt[] = [];
    const doubted = new Set<Node>();
    const skip = new Set(slide.querySelectorAll(skipped));
    const blocks = new Map<string, number>();
    const blockOf = (inner: Element): Element =>
      inner.closest('pre,li,td,th,p,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,svg') ??
      inner.closest('.katex-display,.katex') ??
      inner;
    const report = (kind: Finding['kind'], inner: Element, text: string, pixels: number): void => {
      // One finding a block: a listing that runs off the slide holds a hundred coloured words.
      const element = blockOf(inner);
      const shown = text.replace(/\s+/g, ' ').trim();
      const key = `${kind} ${pathOf(element, slide)}`;
      const known = blocks.get(key);
      const before = known === undefined ? undefined : findings[known];
      if (known !== undefined && before && slide.contains(element)) {
        const joined = before.text.endsWith('…') ? before.text : `${before.text} ${shown}`;
        findings[known] = {
          ...before,
          text: joined.length > 80 ? `${joined.slice(0, 79)}…` : joined,
          pixels: Math.max(before.pixels, Math.round(pixels)),
        };
        return;
      }
      blocks.set(key, findings.length);
      findings.push({
        kind,
        element: pathOf(element, slide),
        text: shown.length > 80 ? `${shown.slice(0, 79)}…` : shown,
        pixels: Math.round(pixels),
      });
    };
    const doubt = (node: Doubt['node'], element: Element, kind: Finding['kind'], word: number): void => {
      if (doubted.has(node)) return;
      doubted.add(node);
      doubts.push({ node, element, path: pathOf(blockOf(element), slide), kind, word });
    };
    const range = document.createRange();
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === 1 && skip.has(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const covers: ReturnType<typeof coversOf> = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 1) {
        covers.push(...coversOf(node as Element));
        continue;
      }
      const text = node as Text;
      const element = node.parentElement;
      if (!element || !visibleCharacter.test(text.data)) continue;
      const style = styleOf(element);
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
      const size = Number.parseFloat(style.fontSize);
      if (
        rects.length === 0 ||
        style.visibility !== 'visible' ||
        size < 1 ||
        style.contentVisibility === 'hidden' ||
        !isRendered(element)
      ) {
        report('hidden', element, text.data, 0);
        continue;
      }
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      const height = Math.max(...rects.map((rect) => rect.height));
      const turned = rects.some((rect) => rect.height > rect.width * 3);
      if (height < tooSmall || (turned && Math.max(...rects.map((rect) => rect.width)) < tooSmall / 2)) {
        report('tiny', element, text.data, height);
        continue;
      }
      if (Number.parseFloat(style.letterSpacing) < -0.3 * size) {
        report('crowded', element, text.data, width);
        continue;
      }
      const place = words.length;
      const ink = inkOf(element, style);
      const clipsText = style.getPropertyValue('-webkit-background-clip') === 'text';
      const opacity = opacityOf(element, slide);
      if (opacity < tooFaint) {
        report('transparent', element, text.data, width);
        continue;
      }
      if (hasEffect(element, slide) || isOnShape(text, element, ink, rects))
        doubt(text, element, 'unseen', place);
      else if (
        clipsText ||
        (ink[3] < tooFaint && (style.textShadow !== 'none' || element instanceof SVGElement))
      )
        doubt(text, element, 'transparent', place);
      else if (ink[3] < tooFaint) {
        report('transparent', element, text.data, width);
        continue;
      } else {
        const under = groundsUnder(element, rects);
        const faded: Colour = [ink[0], ink[1], ink[2], ink[3] * opacity];
        if (!under || under.some((ground) => contrast(over(faded, ground), ground) < tooAlike)) {
          // Something else may lie between the text and what is known to lie under it.
          doubt(text, element, 'same-colour', place);
        }
      }
      const { box, by } = clipOf(element, slide);
      let out = 0;
      let outOf: Element = by;
      for (const rect of rects) {
        const slack = rect.height * upDown;
        const lost = Math.max(
          box.left - rect.left - sideways,
          rect.right - box.right - sideways,
          box.top - rect.top - slack,
          rect.bottom - box.bottom - slack,
        );
        if (lost > out) {
          out = lost;
          outOf = by;
        }
      }
      if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1) {
        out = Math.max(out, element.scrollWidth - element.clientWidth);
        outOf = element;
      }
      if (out > 0) {
        // What stands over the edge of the slide is told as that, whatever else cuts it.
        const page = slide.getBoundingClientRect();
        const beyond = Math.max(
          ...rects.map((rect) =>
            Math.max(
              page.left - rect.left,
              rect.right - page.right,
              page.top - rect.top,
              rect.bottom - page.bottom,
            ),
          ),
        );
        if (beyond >= out - sideways) outOf = slide;
        if (doubted.delete(text)) doubts.pop();
        report(outOf === slide ? 'off-page' : 'clipped', element, text.data, Math.max(1, out));
        continue;
      }
      words.push(text.data);
      seen.push({ node: text, element, rects, word: place });
    }

    for (const picture of slide.querySelectorAll('img')) {
      const rect = picture.getBoundingClientRect();
      const name = picture.alt || picture.getAttribute('src') || '';
      if (picture.closest('.furniture,.branding,[aria-hidden="true"],aside.notes')) continue;
      const { box } = clipOf(picture, slide);
      const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
      const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
      const shown = styleOf(picture).visibility === 'visible' && opacityOf(picture, slide) >= tooFaint;
      if (picture.complete && picture.naturalWidth === 0) report('picture-missing', picture, name, 0);
      else if (!shown || rect.width < 2 || rect.height < 2 || width < 2 || height < 2)
        report('picture-hidden', picture, name, Math.max(rect.width, rect.height));
      else if (rect.width - width > 4 || rect.height - height > 4)
        report('picture-cut', picture, name, Math.max(rect.width - width, rect.height - height));
      else if (hasEffect(picture, slide)) doubt(picture, picture, 'picture-hidden', -1);
    }

    /** A cover that comes with a later step leaves what it covers to the pages before. */
    const later = (cover: Element, element: Element): boolean => {
      const step = steps ? cover.closest('.fragment') : null;
      return step !== null && !step.contains(element);
    };
    for (const { node, element, rects, word } of seen) {
      if (
        covers.some(
          (cover) =>
            (cover.own
              ? cover.element === element || cover.element.contains(element)
              : !cover.element.contains(element)) &&
            !later(cover.element, element) &&
            rects.some((rect) => overlap(cover.rect, rect)),
        )
      )
        doubt(node, element, 'covered', word);
    }

    // Words on words: neither can be read. Boxes of letters are taller than the letters.
    const lines = seen
      .filter(({ element }) => !element.closest('ruby,sub,sup'))
      .flatMap(({ element, node, rects }) =>
        rects.map((rect) => ({
          element,
          node,
          /** What sets its words itself: a formula, a drawing. */
          set: element.closest('.katex,svg'),
          left: rect.left + 1,
          right: rect.right - 1,
          top: rect.top + rect.height * 0.28,
          bottom: rect.bottom - rect.height * 0.22,
        })),
      )
      .sort((a, b) => a.top - b.top);
    for (const [index, a] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next++) {
        const b = lines[next] as (typeof lines)[number];
        if (b.top >= a.bottom) break;
        if (a.set !== null && a.set === b.set) continue;
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const tall = Math.min(a.bottom, b.bottom) - b.top;
        if (wide < 4 || tall < 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top)) continue;
        if (later(b.element, a.element) || later(a.element, b.element)) continue;
        report('overlapping', a.element, a.node.data, wide);
        if (a.element !== b.element) report('overlapping', b.element, b.node.data, wide);
      }
    }
    const links = [...slide.querySelectorAll('a[href]')].map((link) => link.textContent ?? '');
    const unnamed = [
      ...slide.querySelectorAll('img:not([alt]):not([aria-label]):not([aria-hidden="true"])'),
      ...slide.querySelectorAll('svg[role="img"]:not([aria-label]):not([aria-labelledby])'),
    ].length;
    doubtsOf.push(doubts);
    result.push({ id: slide.id, words, links, findings, unnamed, doubtful: doubts.length > 0 });
  }
  (globalThis as unknown as { pubdeckDoubts: Doubt[][] }).pubdeckDoubts = doubtsOf;
  return result;
}
