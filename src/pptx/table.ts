import type { default as Library } from 'pptxgenjs';
import type { Cell, Item, Paragraph } from '../page/items.ts';
import type { Inches } from './inches.ts';

interface TableStyle extends Inches {
  /** Colour of the lines between rows. */
  readonly line: string;
  readonly text: (paragraphs: readonly Paragraph[]) => Library.default.TextProps[];
  readonly color: (hex: string) => string;
}

/** A table to edit, with the columns and rows of the slide. */
export function addTable(
  target: Library.default.Slide,
  item: Item & { kind: 'table' },
  name: string,
  { x, y, w, h, line, text, color }: TableStyle,
): void {
  const none: Library.default.BorderProps = { type: 'none' };
  const rows = item.rows.map((row) =>
    row.map(
      (cell: Cell): Library.default.TableCell => ({
        text: text(cell.paragraphs),
        options: {
          colspan: cell.columns,
          rowspan: cell.rows,
          align: cell.paragraphs[0]?.align ?? 'left',
          valign: 'middle',
          margin: [4, 8, 4, 0],
          border: [none, none, { type: 'solid', color: line, pt: 1 }, none],
          ...(cell.fill ? { fill: { color: color(cell.fill) } } : {}),
        },
      }),
    ),
  );
  const total = item.widths.reduce((sum, width) => sum + width, 0) || 1;
  target.addTable(rows, {
    x,
    y,
    w,
    ...(item.widths.length > 0 ? { colW: item.widths.map((width) => (w * width) / total) } : {}),
    rowH: item.rows.map(() => Math.round((h / item.rows.length) * 1000) / 1000),
    objectName: name,
  } as Library.default.TableProps);
}
