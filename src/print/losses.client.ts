/** One thing of a slide that nobody would see. Pixels are CSS pixels of the slide. */
export interface Finding {
  readonly kind:
    | 'hidden'
    | 'clipped'
    | 'off-page'
    | 'transparent'
    | 'same-colour'
    | 'covered'
    | 'picture-missing'
    | 'picture-off-page';
  /** A short CSS path of the element below its slide. */
  readonly element: string;
  readonly text: string;
  /** How far it sticks out, or its size. */
  readonly pixels: number;
}

export interface MeasuredSlide {
  readonly id: string;
  /** Text of each text node that is seen, in order of the document; what has a finding is left out. */
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly findings: readonly Finding[];
  /** Pictures and drawings without a text alternative, which no tag mentions. */
  readonly unnamed: number;
}

/**
 * Runs in the browser, in the print geometry: looks at each text node of each slide and says which of it would
 * not be seen. Self-contained: its source is sent to the page, so it uses nothing from outside itself.
 */
export function measureSlides(selector: string): MeasuredSlide[] {
  /** Not text of the slide: code of the page, notes, what another form of the same text stands for. */
  const skipped =
    'style,script,template,aside.notes,.katex-mathml,.visually-hidden,.furniture,.slide-number,rp,datalist,video,audio,iframe,object,canvas,noscript,svg title,svg desc,svg metadata,svg style';
  /** Letters of a line do not fill its box up and down. */
  const upDown = 0.22;
  const sideways = 2;
  const tooFaint = 0.15;
  const tooAlike = 1.25;

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
    const steps: string[] = [];
    for (let at: Element | null = element; at && at !== slide && steps.length < 4; at = at.parentElement) {
      const tag = at.localName;
      const named = at.classList[0];
      const same = at.parentElement
        ? [...at.parentElement.children].filter((other) => other.localName === tag)
        : [];
      const place = same.length > 1 ? `:nth-of-type(${same.indexOf(at) + 1})` : '';
      steps.unshift(`${tag}${named ? `.${named}` : ''}${place}`);
    }
    return steps.join(' > ') || 'section';
  };

  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
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
      const x = style.overflowX !== 'visible';
      const y = style.overflowY !== 'visible';
      if ((x || y) && style.display !== 'inline' && style.display !== 'contents') {
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

  const textColours = (element: Element, style: CSSStyleDeclaration): Colour => {
    if (element instanceof SVGElement) {
      if (style.fill.startsWith('url(')) return [0, 0, 0, 1];
      const fill = colourOf(style.fill);
      return [fill[0], fill[1], fill[2], fill[3] * Number(style.fillOpacity || 1)];
    }
    return colourOf(style.webkitTextFillColor || style.color);
  };

  const result: MeasuredSlide[] = [];
  for (const slide of document.querySelectorAll(selector)) {
    const findings: Finding[] = [];
    const words: string[] = [];
    const seen: { element: Element; text: string; rect: DOMRect }[] = [];
    const slideBox = slide.getBoundingClientRect();
    const skip = new Set(slide.querySelectorAll(skipped));
    const blocks = new Map<string, number>();
    const report = (kind: Finding['kind'], inner: Element, text: string, pixels: number): void => {
      // One finding a block: a listing that runs off the slide holds a hundred coloured words.
      const element =
        inner.closest('pre,li,td,th,p,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,svg') ??
        inner.closest('.katex-display,.katex') ??
        inner;
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
    const range = document.createRange();
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === 1 && skip.has(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const covers: Element[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 1) {
        const element = node as Element;
        const style = styleOf(element);
        const replaced = element.localName === 'img' || element.localName === 'svg';
        if (
          style.position !== 'static' ||
          replaced ||
          style.transform !== 'none' ||
          style.clipPath !== 'none' ||
          style.maskImage !== 'none' ||
          style.marginTop.startsWith('-') ||
          style.marginLeft.startsWith('-') ||
          style.translate !== 'none'
        ) {
          covers.push(element);
        }
        continue;
      }
      const text = (node as globalThis.Text).data;
      const element = node.parentElement;
      if (!element || !/[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/.test(text)) continue;
      const style = styleOf(element);
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
      const size = Number.parseFloat(style.fontSize);
      if (rects.length === 0 || style.visibility !== 'visible' || size < 1) {
        report('hidden', element, text, 0);
        continue;
      }
      const ink = textColours(element, style);
      const clipsText = style.getPropertyValue('-webkit-background-clip') === 'text';
      const opacity = opacityOf(element, slide);
      if (opacity < tooFaint || (ink[3] < tooFaint && !clipsText)) {
        report('transparent', element, text, 0);
        continue;
      }
      const under = clipsText ? undefined : groundsOf(element);
      if (under && under.length > 0 && !(element instanceof SVGElement)) {
        const faded: Colour = [ink[0], ink[1], ink[2], ink[3] * opacity];
        if (under.every((ground) => contrast(over(faded, ground), ground) < tooAlike)) {
          report('same-colour', element, text, 0);
          continue;
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
        report(outOf === slide ? 'off-page' : 'clipped', element, text, Math.max(1, out));
        continue;
      }
      words.push(text);
      for (const rect of rects) seen.push({ element, text, rect });
    }

    for (const picture of slide.querySelectorAll('img')) {
      const rect = picture.getBoundingClientRect();
      const name = picture.alt || picture.getAttribute('src') || '';
      if (picture.closest('.furniture,[aria-hidden="true"],aside.notes')) continue;
      const { box } = clipOf(picture, slide);
      const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
      const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
      if (picture.complete && picture.naturalWidth === 0) report('picture-missing', picture, name, 0);
      else if (width < 2 || height < 2)
        report('picture-off-page', picture, name, Math.max(rect.width, rect.height));
    }

    // Something painted over text: first by geometry, then, for the few that overlap, by asking what is on top.
    const overlaps = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    const suspects = covers
      .filter((element) => styleOf(element).visibility === 'visible')
      .map((element) => ({
        element,
        rect: element.getBoundingClientRect(),
        hides: styleOf(element).clipPath !== 'none',
      }));
    const doubtful = seen.filter(({ element, rect }) =>
      suspects.some(
        (cover) => (cover.hides || !cover.element.contains(element)) && overlaps(cover.rect, rect),
      ),
    );
    if (doubtful.length > 0) {
      const force = document.createElement('style');
      force.textContent = '*{pointer-events:auto!important}';
      document.head.append(force);
      slide.scrollIntoView();
      const moved = slide.getBoundingClientRect();
      const opaque = (element: Element): boolean => {
        if (opacityOf(element, slide) < 0.9) return false;
        if (element.localName === 'img' || element.localName === 'video' || element.localName === 'canvas')
          return true;
        const style = styleOf(element);
        if (element instanceof SVGElement)
          return element.localName !== 'svg' && colourOf(style.fill)[3] > 0.9;
        return colourOf(style.backgroundColor)[3] > 0.9 || style.backgroundImage.includes('url(');
      };
      const told = new Set<string>();
      for (const { element, text, rect } of doubtful) {
        let lost = 0;
        const points = [0.1, 0.3, 0.5, 0.7, 0.9];
        for (const share of points) {
          const x = rect.left - slideBox.left + moved.left + rect.width * share;
          const y = rect.top - slideBox.top + moved.top + rect.height / 2;
          const stack = document.elementsFromPoint(x, y);
          const place = stack.findIndex(
            (other) => other === element || element.contains(other) || other.contains(element),
          );
          const own = stack.indexOf(element);
          const clipped = own < 0 && !stack.some((other) => element.contains(other));
          const above = (own < 0 ? stack.slice(0, Math.max(0, place)) : stack.slice(0, own)).some(
            (other) =>
              !element.contains(other) && !other.contains(element) && slide.contains(other) && opaque(other),
          );
          const cut = clipped && suspects.some((cover) => cover.hides && cover.element.contains(element));
          if (above || cut) lost++;
        }
        if (lost === 0 || told.has(text)) continue;
        told.add(text);
        report('covered', element, text, (rect.width * lost) / points.length);
      }
      force.remove();
      window.scrollTo(0, 0);
    }
    const links = [...slide.querySelectorAll('a[href]')].map((link) => link.textContent ?? '');
    const unnamed = [
      ...slide.querySelectorAll('img:not([alt]):not([aria-label]):not([aria-hidden="true"])'),
      ...slide.querySelectorAll('svg[role="img"]:not([aria-label]):not([aria-labelledby])'),
    ].length;
    result.push({ id: slide.id, words, links, findings, unnamed });
  }
  return result;
}
