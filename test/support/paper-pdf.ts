/** A paper to test with, written object by object, so that every place in it is known. Points from the top left corner. */
export class PaperPage {
  readonly width: number;
  readonly height: number;
  private readonly parts: string[] = [];

  constructor(width = 612, height = 792) {
    this.width = width;
    this.height = height;
  }

  /** A line of text; letters of the fixed font are 0.6 of its size wide. `top` is the top of its letters. */
  text(x: number, top: number, words: string, { size = 10, font = 'F1' } = {}): this {
    const bytes = [...words].map((sign) => {
      const code = sign.codePointAt(0) ?? 63;
      return `\\${(code < 256 ? code : 63).toString(8).padStart(3, '0')}`;
    });
    this.parts.push(
      `BT /${font} ${size} Tf ${x} ${this.height - top - 0.75 * size} Td (${bytes.join('')}) Tj ET`,
    );
    return this;
  }

  /** A line that runs up the page; `foot` is where it begins. */
  upright(x: number, foot: number, words: string, { size = 10, font = 'F1' } = {}): this {
    this.parts.push(`BT /${font} ${size} Tf 0 1 -1 0 ${x} ${this.height - foot} Tm (${words}) Tj ET`);
    return this;
  }

  /** Lines of a paragraph, as wide as the column; gives back where it ends. */
  prose(x: number, top: number, lines: number, width: number, { size = 10, font = 'F1' } = {}): number {
    const signs = Math.floor(width / (0.6 * size));
    for (let line = 0; line < lines; line++)
      this.text(x, top + line * 1.2 * size, wordsOf(line, signs), { size, font });
    return top + lines * 1.2 * size;
  }

  /** A drawn frame, or a filled one. */
  box(x0: number, y0: number, x1: number, y1: number, { fill = '' } = {}): this {
    const shape = `${x0} ${this.height - y1} ${x1 - x0} ${y1 - y0} re`;
    this.parts.push(fill === '' ? `0 0 0 RG 1 w ${shape} S` : `${fill} rg ${shape} f 0 0 0 rg`);
    return this;
  }

  /** Frames drawn as one object. */
  outline(...boxes: readonly (readonly [number, number, number, number])[]): this {
    const shapes = boxes.map(([x0, y0, x1, y1]) => `${x0} ${this.height - y1} ${x1 - x0} ${y1 - y0} re`);
    this.parts.push(`0 0 0 RG 1 w ${shapes.join(' ')} S`);
    return this;
  }

  rule(x0: number, x1: number, y: number): this {
    this.parts.push(`0 0 0 RG 0.6 w ${x0} ${this.height - y} m ${x1} ${this.height - y} l S`);
    return this;
  }

  /** A plot: axes, a curve, labels at the axes, a title over it. Its ink fills the box. */
  plot(x0: number, y0: number, x1: number, y1: number): this {
    const [left, bottom] = [x0 + 24, y1 - 20];
    this.text(left + 10, y0 + 1, 'Panel title', { size: 7 });
    this.box(left, y0 + 14, x1 - 0.5, bottom);
    for (let at = 0; at < 5; at++) {
      const x = left + 4 + (at * (x1 - left - 24)) / 4;
      this.text(x, bottom + 2, `${at * 10}`, { size: 6 });
      this.rule(x, x + 14, y0 + 20 + ((at * 37) % Math.max(12, bottom - y0 - 40)));
      this.text(x0, y0 + 16 + at * 9, `${at}.5`, { size: 6 });
    }
    this.text((left + x1) / 2 - 10, y1 - 8, 'time', { size: 7 });
    return this;
  }

  /** A photograph of shades that change from pixel to pixel; its ink fills the box. */
  photo(x0: number, y0: number, x1: number, y1: number): this {
    const [across, down] = [240, 160];
    let seed = 7;
    const shades = Array.from({ length: across * down }, (_, at) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const grey = 70 + Math.round(60 * Math.sin(at / 90)) + ((seed >> 16) % 24);
      return grey.toString(16).padStart(2, '0');
    });
    const place = `${x1 - x0} 0 0 ${y1 - y0} ${x0} ${this.height - y1} cm`;
    this.parts.push(
      `q ${place} BI /W ${across} /H ${down} /CS /G /BPC 8 /F /AHx ID ${shades.join('')}> EI Q`,
    );
    return this;
  }

  get content(): string {
    return this.parts.join('\n');
  }
}

const vocabulary =
  'the moored chain of sensors kept its place through winter while tides drew water over the sill and back so that each layer mixed'.split(
    ' ',
  );

function wordsOf(seed: number, signs: number): string {
  let line = '';
  for (let at = seed * 7; line.length < signs; at++) line += `${vocabulary[at % vocabulary.length]} `;
  return line.slice(0, signs).replace(/\s$/, 'e');
}

export interface PdfExtra {
  /** Of each page: `/Rotate 90`, `/CropBox [20 20 600 780]`. */
  readonly page?: string;
  /** An encryption that no empty password opens. */
  readonly locked?: boolean;
}

const fonts = { F1: 'Courier', F2: 'Courier-Bold', F3: 'Helvetica' };

/** The pages as a PDF file. */
export function paperPdf(pages: readonly PaperPage[], { page = '', locked = false }: PdfExtra = {}): Buffer {
  const fontList = Object.entries(fonts)
    .map(
      ([name, base]) =>
        `/${name} << /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`,
    )
    .join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ')}] >>`,
    ...pages.flatMap(({ width, height, content }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${page} /Resources << /Font << ${fontList} >> >> /Contents ${4 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  if (locked)
    objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'3b'.repeat(32)}> /U <${'5c'.repeat(32)}> >>`);
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`;
  const id = `/ID [<${'aa'.repeat(16)}> <${'aa'.repeat(16)}>]`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? `/Encrypt ${objects.length} 0 R ${id}` : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
