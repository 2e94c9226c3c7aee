/** Boxes in CSS pixels of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly shift: 'sub' | 'super' | undefined;
  /** CSS pixels. */
  readonly size: number;
  readonly color: string;
  readonly font: string;
  readonly link: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
  readonly bullet: 'none' | 'disc' | 'number';
  readonly level: number;
  readonly rtl: boolean;
  /** Line height as a share of the size of the font. */
  readonly leading: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly header: boolean;
  readonly fill: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

export type Item = Box &
  (
    | {
        readonly kind: 'text';
        readonly title: boolean;
        readonly paragraphs: readonly Paragraph[];
        readonly fill: string | undefined;
        readonly middle: boolean;
        readonly code: boolean;
        /** The whole place of the element; the box is as narrow as its lines, so that they break where they do here. */
        readonly frame: Box;
      }
    | {
        readonly kind: 'table';
        readonly rows: readonly (readonly Cell[])[];
        readonly widths: readonly number[];
      }
    | {
        readonly kind: 'chart';
        readonly shape: string;
        readonly name: string;
        readonly table: readonly (readonly string[])[];
        /** Sizes of the smallest and the largest words in it, CSS pixels. */
        readonly sizes: readonly [number, number];
        /** The drawing itself, for what no chart of PowerPoint shows. */
        readonly svg: string;
      }
    | {
        readonly kind: 'picture';
        readonly source: string;
        readonly alt: string;
        readonly cover: boolean;
        readonly link: string | undefined;
      }
    | { readonly kind: 'drawing'; readonly svg: string; readonly alt: string }
  );

export interface SlideItems {
  readonly id: string;
  readonly background: string | undefined;
  readonly picture: string | undefined;
  readonly items: readonly Item[];
}

/** Runs in the browser on the fitted print page: what each slide holds, and where. Self-contained. */
export function readItems(): SlideItems[] {
  const skipped =
    'style,script,template,aside,.visually-hidden,.katex-html,rp,annotation,svg,[data-pd-done],.slide-number';
  const probe = document.createElement('canvas').getContext('2d');
  const hexOf = (css: string): string | undefined => {
    const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
    if (match) {
      if (Number(match[4] ?? 1) < 0.05) return undefined;
      return [match[1], match[2], match[3]]
        .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase();
    }
    if (!probe) return undefined;
    probe.canvas.width = 1;
    probe.canvas.height = 1;
    probe.fillStyle = css;
    probe.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
    return a < 12
      ? undefined
      : [r, g, b]
          .map((part) => part.toString(16).padStart(2, '0'))
          .join('')
          .toUpperCase();
  };
  const isBlock = (element: Element): boolean => {
    // Clipped away on the page, a formula still stands within its line.
    if (element.matches('.katex, .katex-mathml, math')) return false;
    const { display } = getComputedStyle(element);
    return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
  };
  const shiftOf = (element: Element): Run['shift'] => {
    const near = element.closest('sub,sup');
    return near === null ? undefined : near.localName === 'sub' ? 'sub' : 'super';
  };

  /** A formula as a line of text, from its MathML: fractions with a slash, roots with their sign. */
  const formula = (
    node: Element,
    runs: { text: string; shift: Run['shift']; italic: boolean }[],
    shift: Run['shift'],
  ): void => {
    const kids = [...node.children];
    const each = (list: readonly Element[], way = shift): void => {
      for (const kid of list) formula(kid, runs, way);
    };
    const put = (text: string): number => runs.push({ text, shift, italic: false });
    switch (node.localName) {
      case 'semantics':
        each(kids.slice(0, 1));
        return;
      case 'annotation':
        return;
      case 'mi':
      case 'mn':
      case 'mo':
      case 'mtext':
      case 'ms': {
        const text = node.textContent ?? '';
        const before = runs.at(-1)?.text ?? '';
        const after = node.nextElementSibling?.textContent ?? '';
        // The sign that a function is applied is invisible: `log⁡x` is written with a space, `exp⁡(x)` without.
        if (text === '\u2061') {
          if (!/^[([{|]/.test(after)) put(' ');
          return;
        }
        const unary = /^[+−]$/.test(text) && /(?:^|[([{=,])\s*$/.test(before);
        const spaced =
          node.localName === 'mo' &&
          /^[=<>≤≥≈∝→×±∈+−∼≠⇒≪≫≡≅⊂⊆∪∩∧∨↦⊕⊗⟶⟹]$/u.test(text) &&
          shift === undefined &&
          !unary;
        const separates = node.localName === 'mo' && /^[,;]$/.test(text);
        runs.push({
          text: spaced ? ` ${text} ` : separates ? `${text} ` : text,
          shift,
          italic:
            node.localName === 'mi' &&
            [...text].length === 1 &&
            node.getAttribute('mathvariant') !== 'normal',
        });
        return;
      }
      case 'msup':
        each(kids.slice(0, 1));
        each(kids.slice(1), 'super');
        return;
      case 'msub':
      case 'munder':
        each(kids.slice(0, 1));
        each(kids.slice(1), 'sub');
        return;
      case 'msubsup':
      case 'munderover':
        each(kids.slice(0, 1));
        each(kids.slice(1, 2), 'sub');
        each(kids.slice(2), 'super');
        return;
      case 'mfrac': {
        const part = (kid: Element | undefined): void => {
          const several = kid !== undefined && (kid.textContent ?? '').length > 1 && kid.children.length > 1;
          if (several) put('(');
          each(kid ? [kid] : []);
          if (several) put(')');
        };
        part(kids[0]);
        put('/');
        part(kids[1]);
        return;
      }
      case 'msqrt':
        put('√(');
        each(kids);
        put(')');
        return;
      case 'mspace':
        put(' ');
        return;
      case 'mtr':
        each(kids);
        put('  ');
        return;
      default:
        each(kids);
    }
  };

  const paragraphsOf = (root: Element, code: boolean): Paragraph[] => {
    const found: { runs: Run[]; element: Element; bullet: Paragraph['bullet']; level: number }[] = [];
    let open: (typeof found)[number] | undefined;
    const start = (element: Element): (typeof found)[number] => {
      const item = element.closest('li');
      const inside =
        item !== null && root.contains(item) && (item !== root || root.localName === 'li') ? item : undefined;
      const list = inside?.parentElement;
      let level = 0;
      for (let at = list?.parentElement; at && at !== root.parentElement; at = at.parentElement) {
        if (at.matches('ul,ol')) level++;
      }
      const first = inside && !found.some(({ element: other }) => other.closest('li') === inside);
      const marked =
        inside &&
        first &&
        getComputedStyle(inside).listStyleType !== 'none' &&
        getComputedStyle(inside).display === 'list-item';
      open = {
        runs: [],
        element,
        bullet: !marked ? 'none' : list?.localName === 'ol' ? 'number' : 'disc',
        level,
      };
      found.push(open);
      return open;
    };
    const add = (text: string, element: Element, more: Partial<Run> = {}): void => {
      const style = getComputedStyle(element);
      const target = open ?? start(element);
      const transform = style.textTransform;
      const link = element.closest('a[href]')?.getAttribute('href') ?? undefined;
      target.runs.push({
        text: transform === 'uppercase' ? text.toUpperCase() : text,
        bold: Number(style.fontWeight) >= 600,
        italic: style.fontStyle === 'italic',
        underline: style.textDecorationLine.includes('underline'),
        strike: style.textDecorationLine.includes('line-through'),
        shift: shiftOf(element),
        size: Number.parseFloat(style.fontSize) / (shiftOf(element) ? 0.68 : 1),
        color: hexOf(style.color) ?? '000000',
        font: style.fontFamily,
        link,
        ...more,
      });
    };
    const walk = (node: Node): void => {
      if (node.nodeType === 3) {
        const raw = (node as globalThis.Text).data;
        const parent = node.parentElement as Element;
        const keeps = code || getComputedStyle(parent).whiteSpace.startsWith('pre');
        if (keeps) {
          raw.split('\n').forEach((line, index) => {
            if (index > 0) open = undefined;
            if (line !== '' || index < raw.split('\n').length - 1) add(line, parent);
          });
          return;
        }
        const text = raw.replace(/[\t\n\r ]+/g, ' ');
        if (text === '' || (text === ' ' && (!open || open.runs.length === 0))) return;
        add(open && open.runs.length > 0 ? text : text.trimStart(), parent);
        return;
      }
      if (node.nodeType !== 1) return;
      const element = node as Element;
      if (element.localName === 'br') {
        open = undefined;
        return;
      }
      if (element.localName === 'math') {
        const parts: { text: string; shift: Run['shift']; italic: boolean }[] = [];
        formula(element, parts, undefined);
        const parent = element.closest('.katex')?.parentElement ?? element;
        for (const part of parts)
          if (part.text) add(part.text, parent, { shift: part.shift, italic: part.italic });
        return;
      }
      if (element !== root && (element.matches(skipped) || getComputedStyle(element).display === 'none'))
        return;
      const block = element !== root && isBlock(element);
      if (block) open = undefined;
      for (const child of element.childNodes) walk(child);
      if (block) open = undefined;
    };
    walk(root);
    return found
      .filter(({ runs }) => runs.some(({ text }) => text.trim() !== '') || code)
      .map(({ runs, element, bullet, level }) => {
        const holder =
          element.closest('p,li,td,th,h1,h2,h3,h4,h5,h6,div,blockquote,pre,dt,dd,figcaption') ?? element;
        const style = getComputedStyle(holder);
        const rtl = style.direction === 'rtl';
        const align = style.textAlign;
        const last = runs.at(-1);
        if (last && !code) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
        return {
          runs: runs.filter(({ text }) => text !== ''),
          align:
            align === 'center'
              ? 'center'
              : align === 'right' || (align === 'end') !== (rtl && align !== 'left')
                ? 'right'
                : 'left',
          bullet,
          level,
          rtl,
          leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize) || 1.2,
        };
      });
  };

  const result: SlideItems[] = [];
  for (const slide of document.querySelectorAll('.slides > section')) {
    const origin = slide.getBoundingClientRect();
    const items: Item[] = [];
    let titled = false;
    const boxOf = (element: Element): Box => {
      const rect = element.getBoundingClientRect();
      return { x: rect.left - origin.left, y: rect.top - origin.top, w: rect.width, h: rect.height };
    };
    const text = (element: Element, more: { title?: boolean; code?: boolean } = {}): void => {
      const paragraphs = paragraphsOf(element, more.code === true);
      if (paragraphs.length === 0) return;
      const style = getComputedStyle(element);
      const box = boxOf(element);
      const top = Number.parseFloat(style.paddingTop) || 0;
      const left = Number.parseFloat(style.paddingLeft) || 0;
      const right = Number.parseFloat(style.paddingRight) || 0;
      const list = element.matches('ul,ol');
      const frame = {
        x: box.x + (list ? 0 : left),
        y: box.y + top,
        w: box.w - right - (list ? 0 : left),
        h: box.h - top,
      };
      // Words in the middle of a card have all of it, for the letters of another font.
      const card =
        element.localName === 'li' &&
        style.display === 'grid' &&
        style.alignContent.includes('center') &&
        !element.querySelector('[data-pd-done]');
      const bottom = Number.parseFloat(style.paddingBottom) || 0;
      items.push({
        kind: 'text',
        title: more.title === true,
        paragraphs,
        fill: undefined,
        middle: card,
        code: more.code === true,
        frame,
        ...(card
          ? { ...frame, h: frame.h - bottom }
          : list || more.code === true
            ? frame
            : asNarrow(element, frame)),
      });
    };
    /** Boxes of the words of an element, without what is taken from it piece by piece. */
    const lineRects = (element: Element): DOMRect[] => {
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('[data-pd-done],.visually-hidden,.katex-mathml,aside,style,script'))
          continue;
        range.selectNodeContents(node);
        found.push(...[...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1));
      }
      return found;
    };
    /**
     * The place that the words of an element take. Where they make several lines it is as narrow as these, so that balanced
     * lines break at the same words; beside a picture in the same box, it is theirs alone.
     */
    const asNarrow = (element: Element, whole: Box): Box => {
      let frame = whole;
      const rects = lineRects(element);
      if (rects.length === 0) return frame;
      const left = Math.min(...rects.map((rect) => rect.left)) - origin.left;
      const right = Math.max(...rects.map((rect) => rect.right)) - origin.left;
      const top = Math.min(...rects.map((rect) => rect.top)) - origin.top;
      const bottom = Math.max(...rects.map((rect) => rect.bottom)) - origin.top;
      if (element.querySelector('[data-pd-done]'))
        return { x: left, y: top, w: (right - left) * 1.08 + 12, h: bottom - top };
      // Semi-bold letters become bold ones there, which are wider.
      const slack = Math.max(14, (right - left) * 0.09);
      const several = new Set(rects.map((rect) => Math.round(rect.top / 12))).size > 1;
      const balances = /balance|pretty/.test(getComputedStyle(element).getPropertyValue('text-wrap'));
      const balanced =
        several && balances && !element.querySelector('.katex') && bottom - top > frame.h * 0.3;
      // Words in the middle of a card stand there.
      if (top - frame.y > 14) frame = { ...frame, y: top - 4, h: bottom - top + 8 };
      const { textAlign, direction } = getComputedStyle(element);
      const width = Math.max(balanced ? 0 : frame.w, right - left + slack);
      if (textAlign === 'center') return { ...frame, x: (left + right - width) / 2, w: width };
      const atEnd =
        textAlign === 'right' || (direction === 'rtl' && textAlign !== 'left') || textAlign === 'end';
      return atEnd ? { ...frame, x: frame.x + frame.w - width, w: width } : { ...frame, w: width };
    };
    /** A number that the theme draws before a step, where its `::before` stands. */
    const number = (item: Element, value: number): void => {
      const mark = getComputedStyle(item, '::before');
      const [left, top, w, h] = ['left', 'top', 'width', 'height'].map((side) =>
        Number.parseFloat(mark.getPropertyValue(side)),
      ) as [number, number, number, number];
      if (mark.position !== 'absolute' || [left, top, w, h].some(Number.isNaN)) return;
      const box = boxOf(item);
      const run: Run = {
        text: String(value),
        bold: Number(mark.fontWeight) >= 600,
        italic: false,
        underline: false,
        strike: false,
        shift: undefined,
        size: Number.parseFloat(mark.fontSize),
        color: hexOf(mark.color) ?? '000000',
        font: mark.fontFamily,
        link: undefined,
      };
      const frame = { x: box.x + left, y: box.y + top, w, h };
      items.push({
        kind: 'text',
        title: false,
        paragraphs: [
          {
            runs: [run],
            align: mark.textAlign === 'center' ? 'center' : 'left',
            bullet: 'none',
            level: 0,
            rtl: false,
            leading: 1.2,
          },
        ],
        fill: undefined,
        middle: true,
        code: false,
        frame,
        ...frame,
      });
    };
    const picture = (element: HTMLImageElement): void => {
      const style = getComputedStyle(element);
      items.push({
        kind: 'picture',
        source: element.currentSrc || element.src,
        alt: element.alt,
        cover: style.objectFit === 'cover',
        link: element.closest('a[href]')?.getAttribute('href') ?? undefined,
        ...boxOf(element),
      });
    };
    const sourceOf = (element: SVGSVGElement): string => {
      const copy = element.cloneNode(true) as SVGSVGElement;
      const from = [element, ...element.querySelectorAll('*')];
      const to = [copy, ...copy.querySelectorAll('*')];
      from.forEach((one, index) => {
        const style = getComputedStyle(one);
        const target = to[index] as SVGElement;
        for (const name of [
          'fill',
          'stroke',
          'stroke-width',
          'stroke-linecap',
          'stroke-linejoin',
          'stroke-dasharray',
          'font-family',
          'font-size',
          'font-weight',
          'opacity',
          'color',
        ]) {
          const value = style.getPropertyValue(name);
          // Mixed colours are written in a way that other programs do not know.
          const hex = /^color\(/.test(value) ? hexOf(value) : undefined;
          target.style.setProperty(name, hex === undefined ? value : `#${hex}`);
        }
      });
      const box = boxOf(element);
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.setAttribute('width', String(box.w));
      copy.setAttribute('height', String(box.h));
      return new XMLSerializer().serializeToString(copy);
    };
    const drawing = (element: SVGSVGElement): void => {
      const label =
        element.getAttribute('aria-label') ?? element.querySelector(':scope > title')?.textContent ?? '';
      items.push({ kind: 'drawing', svg: sourceOf(element), alt: label, ...boxOf(element) });
    };
    const table = (element: HTMLTableElement): void => {
      const rows = [...element.rows].map((row) =>
        [...row.cells].map(
          (cell): Cell => ({
            paragraphs: paragraphsOf(cell, false),
            header: cell.localName === 'th',
            fill: hexOf(getComputedStyle(cell).backgroundColor),
            columns: cell.colSpan,
            rows: cell.rowSpan,
          }),
        ),
      );
      const widest =
        [...element.rows].find((row) => [...row.cells].every((cell) => cell.colSpan === 1)) ??
        element.rows[0];
      const widths = widest ? [...widest.cells].map((cell) => cell.getBoundingClientRect().width) : [];
      items.push({ kind: 'table', rows, widths, ...boxOf(element) });
      if (element.caption) text(element.caption);
    };
    const sizesIn = (svg: SVGSVGElement): [number, number] => {
      const scale = svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1);
      const sizes = [...svg.querySelectorAll('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      return sizes.length > 0 ? [Math.min(...sizes), Math.max(...sizes)] : [26, 32];
    };
    const special = 'img,table,svg,figure,pre,ul,ol,h1,h2,h3,h4,h5,h6';
    const visit = (element: Element): void => {
      const style = getComputedStyle(element);
      if (element.matches('.furniture')) {
        for (const part of element.querySelectorAll('span,img')) {
          if (part instanceof HTMLImageElement) picture(part);
          else text(part);
        }
        return;
      }
      if (
        element.matches('aside,style,script,template,.visually-hidden,.pd-background') ||
        style.display === 'none'
      )
        return;
      if (element.matches('figure.chart')) {
        const data = element.querySelector('table');
        const svg = element.querySelector('svg');
        const shape = [...element.classList].find((name) => name.startsWith('chart-')) ?? 'chart-bars';
        if (data && svg) {
          items.push({
            kind: 'chart',
            shape: shape.slice(6),
            name: [...svg.querySelectorAll(':scope > title, :scope > desc')]
              .map((part) => part.textContent)
              .join(' '),
            sizes: sizesIn(svg),
            svg: sourceOf(svg),
            table: [...data.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim())),
            ...boxOf(svg),
          });
          for (const other of element.querySelectorAll(':scope > figcaption')) text(other);
          return;
        }
      }
      if (element instanceof HTMLImageElement) {
        picture(element);
        return;
      }
      // Connectors are shapes, see readDrawing.
      if (element.matches('.draw svg:is(.line,.head,.branches,.updown,.cross,.both,.tip,.way)')) return;
      if (element instanceof SVGSVGElement) {
        drawing(element);
        return;
      }
      if (element instanceof HTMLTableElement) {
        table(element);
        return;
      }
      if (element.matches('pre')) {
        text(element, { code: true });
        return;
      }
      if (element.matches('h1,h2,h3,h4,h5,h6') && !titled) {
        titled = true;
        text(element, { title: true });
        return;
      }
      if (element.matches('ul,ol')) {
        const laidOut =
          /grid|flex/.test(style.display) ||
          [...element.children].some(
            (item) =>
              getComputedStyle(item).display !== 'list-item' ||
              /grid|flex/.test(getComputedStyle(item).display),
          );
        if (laidOut || element.querySelector('img,table,svg,pre')) {
          [...element.children].forEach((item, index) => {
            const marker = getComputedStyle(item, '::before').content;
            if (element.localName === 'ol' && /counter/.test(marker)) number(item, index + 1);
            visit(item);
          });
          return;
        }
        text(element);
        return;
      }
      // In a drawing each block of words has a place of its own.
      if (element.closest('.draw') && !element.matches('.katex')) {
        const parts = [...element.childNodes].filter(
          (node) => node.nodeType === 1 || (node as globalThis.Text).data?.trim(),
        );
        if (parts.length > 0 && parts.every((node) => node.nodeType === 1 && isBlock(node as Element))) {
          for (const child of element.children) visit(child);
          return;
        }
      }
      const inner = element.querySelector(special);
      const onlyInlineMath = inner?.localName === 'svg' && inner.closest('.katex') !== null;
      if (inner === null || onlyInlineMath) {
        text(element);
        return;
      }
      const pieces = [...element.childNodes];
      // Words beside a block of their own keep their place among the boxes.
      const loose = pieces.filter(
        (node) => node.nodeType === 3 && (node as globalThis.Text).data.trim() !== '',
      );
      if (
        loose.length > 0 ||
        pieces.some(
          (node) => node.nodeType === 1 && !isBlock(node as Element) && !(node as Element).matches(special),
        )
      ) {
        for (const child of element.children) {
          if (!child.matches(special) && !child.querySelector(special)) continue;
          visit(child);
          child.setAttribute('data-pd-done', '');
        }
        text(element);
        return;
      }
      for (const child of element.children) visit(child);
    };
    for (const child of slide.children) visit(child);
    const style = getComputedStyle(slide);
    const url = /url\("([^"]+)"\)/.exec(style.backgroundImage)?.[1];
    result.push({
      id: slide.id,
      background: hexOf(style.backgroundColor) ?? hexOf(getComputedStyle(document.body).backgroundColor),
      picture: url,
      items,
    });
  }
  return result;
}
