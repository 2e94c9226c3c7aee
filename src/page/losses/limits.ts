/** Letters of a line do not fill its box up and down: this share of it may be cut. */
export const upDown = 0.22;
/** CSS pixels that a line may stand out sideways. */
export const sideways = 2;
/** Opacity under which text is not seen. */
export const tooFaint = 0.15;
/** Contrast ratio under which text is not seen. */
export const tooAlike = 1.25;
/** Height in CSS pixels under which text is not read. */
export const tooSmall = 7;
export const visibleCharacter = /[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/;
/** Not text of the slide: code of the page, notes, phantoms of formulas, what another form of the same text stands for. */
export const skippedElements =
  'style,script,template,aside.notes,.katex-mathml,.katex [style*="color:transparent"],.visually-hidden,.running-line,.slide-number,rp,datalist,video,audio,iframe,object,canvas,noscript,svg title,svg desc,svg metadata,svg style,svg defs,svg symbol';
