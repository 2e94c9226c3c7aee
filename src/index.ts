// The public API; docs/api.md shows it. Everything else is internal and may change in any release.

export { type CheckOptions, check } from './api/check.ts';
export { type Draft, type DraftOptions, draft } from './api/draft.ts';
export { type Exported, type ExportOptions, exportDeck } from './api/export-deck.ts';
export { type ReadDeckOptions, readDeck } from './api/read-deck.ts';
export { type Publication, readPublication } from './api/read-publication.ts';
export { type Rendering, type RenderOptions, render } from './api/render.ts';
export type { DraftStatus } from './deck/draft/status.ts';
export type { Block, Deck, Slide } from './deck/model.ts';
export type { FormatName } from './export/format-names.ts';
export type { ExportOutput } from './export/output.ts';
export type { RenderedSlide } from './html/model.ts';
export type { Talk } from './outline/talks.ts';
export type { ProblemCode } from './problems/codes.ts';
export { PubdeckError } from './problems/error.ts';
export type { Place, Problem, Severity } from './problems/problem.ts';
