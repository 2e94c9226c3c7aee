import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readBytes } from '../io/text-file.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { readFacts } from './facts.ts';
import { judgeDeck } from './faithful/deck.ts';
import type { DeckFacts } from './model.ts';

/** Where every text of a deck comes from; anyone can verify it later from the two files alone. */
export interface Receipt {
  readonly pubdeck: 'receipt 1';
  readonly deck: { readonly file: string; readonly sha256: string };
  readonly page: { readonly file: string; readonly sha256: string };
  /** The paper whose figures the deck shows. */
  readonly paper?: {
    readonly file: string;
    readonly sha256: string;
    readonly figures: readonly ReceiptFigure[];
  };
  readonly texts: readonly ReceiptText[];
}

interface ReceiptFigure {
  readonly label: string;
  /** Page and place in the paper; a picture of its own has a file. */
  readonly page: number;
  readonly box: readonly number[];
  readonly picture?: string;
  /** The picture beside the deck. */
  readonly shown: string;
  readonly sha256: string;
}

interface ReceiptText {
  readonly slide: number;
  readonly line: number;
  readonly text: string;
  readonly support: 'field' | 'deletion' | 'edited' | 'own words';
  readonly field?: string;
  /** Character ranges in the field's text. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  /** The source sentence, and its hash. */
  readonly source?: string;
  readonly sha256?: string;
  /** Page of the paper that the sentence stands on. */
  readonly paperPage?: number;
  readonly contradictions: readonly string[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** @throws PubdeckError (exit 3) for a deck that no page links to. */
export function makeReceipt(facts: DeckFacts): Receipt {
  const { publication, story, deck, units, site, file } = facts;
  if (!publication || !story) {
    throw new PubdeckError(
      'no-page',
      'A receipt needs the publication page of the deck, and none links to it.',
      { at: { file }, hint: 'Write `slides: <name of the deck>` into the page.' },
    );
  }
  const { judged } = judgeDeck(units, publication, story, deck);
  return {
    pubdeck: 'receipt 1',
    deck: { file: relative(site.root, file), sha256: sha256(deck.text) },
    page: {
      file: relative(site.root, publication.file),
      sha256: sha256(readBytes(publication.file).toString()),
    },
    ...paperOf(facts),
    texts: judged.flatMap(({ unit, judgements }) =>
      judgements.map(({ text, support, contradictions }) => ({
        slide: unit.slide,
        line: unit.line,
        text,
        support: support.by,
        ...(support.by === 'field' ? { field: support.field } : {}),
        ...(support.by === 'deletion' || support.by === 'edited'
          ? {
              field: support.source.field,
              source: support.source.text,
              sha256: sha256(support.source.text),
              ...(support.source.page === undefined ? {} : { paperPage: support.source.page }),
            }
          : {}),
        ...(support.by === 'deletion' ? { spans: support.spans } : {}),
        contradictions: contradictions.map(({ kind }) => kind),
      })),
    ),
  };
}

/** The figures on the slides: where in the paper they come from, and the pictures as they are. */
function paperOf({ publication, deck, file }: DeckFacts): Pick<Receipt, 'paper'> {
  const { figures = [] } = publication ?? {};
  const shown = figures.flatMap(({ label, file: picture, panels, paper }) =>
    [{ file: picture, box: paper.box }, ...panels].flatMap((part): ReceiptFigure[] => {
      const name = basename(part.file);
      const path = join(dirname(file), name);
      if (!deck.text.includes(`(${name})`) || !existsSync(path)) return [];
      const { page, picture: own } = paper;
      const hash = createHash('sha256').update(readBytes(path)).digest('hex');
      return [{ label, page, box: part.box, ...(own && { picture: own }), shown: name, sha256: hash }];
    }),
  );
  const [first] = figures;
  return first === undefined || shown.length === 0
    ? {}
    : { paper: { file: first.paper.file, sha256: first.paper.hash, figures: shown } };
}

/** Derives a receipt's content again and names every difference. */
export async function verifyReceipt(text: string, deckFile: string, receiptFile: string): Promise<Problem[]> {
  let old: Receipt;
  try {
    old = JSON.parse(text) as Receipt;
  } catch {
    throw new PubdeckError('receipt-unreadable', 'This is no receipt: it is not JSON.', {
      at: { file: receiptFile },
    });
  }
  if (old.pubdeck !== 'receipt 1' || !Array.isArray(old.texts))
    throw new PubdeckError('receipt-unreadable', 'This is no receipt of pubdeck.', {
      at: { file: receiptFile },
    });
  const now = makeReceipt(await readFacts(deckFile));
  const problems: Problem[] = [];
  const differs = (message: string, at: Problem['at'], slide?: number) =>
    problems.push({
      code: 'receipt/differs',
      severity: 'error',
      message,
      at,
      ...(slide === undefined ? {} : { slide }),
      hint: 'pubdeck check --receipt FILE writes a new receipt when the file is absent.',
    });
  if (old.page.sha256 !== now.page.sha256)
    differs('The page has changed since the receipt was written.', { file: now.page.file });
  if (old.deck.sha256 !== now.deck.sha256)
    differs('The deck has changed since the receipt was written.', { file: deckFile });
  if (old.paper !== undefined && old.paper.sha256 !== now.paper?.sha256)
    differs('The paper has changed since the receipt was written.', { file: old.paper.file });
  for (const figure of old.paper?.figures ?? [])
    if (now.paper?.figures.find(({ shown }) => shown === figure.shown)?.sha256 !== figure.sha256)
      differs(`The picture of ${figure.label} has changed: ${figure.shown}`, { file: deckFile });
  const before = new Map(old.texts.map((entry) => [entry.text, entry]));
  for (const entry of now.texts) {
    const was = before.get(entry.text);
    if (!was)
      differs(`Not in the receipt: “${entry.text}”`, { file: deckFile, line: entry.line }, entry.slide);
    else if (was.support !== entry.support || was.sha256 !== entry.sha256)
      differs(`Its source has changed: “${entry.text}”`, { file: deckFile, line: entry.line }, entry.slide);
  }
  const after = new Set(now.texts.map((entry) => entry.text));
  for (const entry of old.texts)
    if (!after.has(entry.text))
      differs(`No longer on the slides: “${entry.text}”`, { file: deckFile }, entry.slide);
  return problems;
}
