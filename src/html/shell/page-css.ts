import { type SlideSize, usualSize } from '../../deck/slide-size.ts';

/** No custom property can stand here. */
export const pageSizeCss = ({ width, height }: SlideSize): string =>
  `@page{size:${width}px ${height}px;margin:0}`;

const allShown = (selector: string): string => `
${selector} .slides>section.stack{display:contents!important}
${selector} .slides section:not(.stack){display:grid!important;position:relative!important;inset:auto!important;box-sizing:border-box!important;width:var(--slide-width)!important;height:var(--slide-height)!important;min-height:0!important;margin:0!important;transform:none!important;opacity:1!important;visibility:visible!important;overflow:hidden!important;isolation:isolate;pointer-events:auto}
${selector} .slides .fragment{opacity:1!important;visibility:inherit!important}
${selector} .slides aside.notes,${selector}>:is(.backgrounds,.controls,.progress,.playback,.speaker-notes,.pause-overlay,.aria-status){display:none!important}
`;

/** The overview: all slides in a grid that scrolls. */
const overview = `${allShown('.reveal.overview')}
.reveal.overview .slides{position:absolute!important;inset:0!important;display:grid!important;grid-template-columns:repeat(auto-fill,calc(var(--slide-width)/4));gap:28px;align-content:start;justify-content:center;box-sizing:border-box;width:100%!important;height:100%!important;margin:0!important;padding:36px;overflow:auto!important;transform:none!important;zoom:1!important;perspective:none!important;pointer-events:auto;background:#26292e}
.reveal.overview .slides section:not(.stack){zoom:.25;cursor:pointer}
:where(.reveal.overview .slides section:not(.stack)){background:var(--background)}
.reveal.overview .slides>section.present:not(.stack),.reveal.overview .slides>section.stack.present>section.present{outline:20px solid var(--accent,currentColor);outline-offset:8px}
`;

/** Printed from the browser: one page a slide, with the colours of the screen and all steps shown. */
const paper = `${pageSizeCss(usualSize)}
@media print{${allShown('.reveal')}
html,body,.reveal-viewport{width:var(--slide-width)!important;height:auto!important;overflow:visible!important;background:none!important}
*{transition:none!important;animation:none!important;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.reveal{position:static!important;width:var(--slide-width)!important;height:auto!important;overflow:visible!important}
.reveal .slides{position:static!important;display:block!important;width:var(--slide-width)!important;height:auto!important;margin:0!important;padding:0!important;overflow:visible!important;transform:none!important;zoom:1!important;perspective:none!important}
.reveal .slides section:not(.stack){break-after:page;break-inside:avoid;contain:size layout paint;zoom:1!important;outline:0!important}
:where(.reveal .slides section:not(.stack)){background-color:var(--background)}
.reveal .slides section[data-visibility=hidden]{display:none!important}
.reveal .slides>section:last-of-type:not(.stack),.reveal .slides>section.stack:last-of-type>section:last-of-type{break-after:auto}
.reveal pre.stepped .line{opacity:1!important}
body>:not(.reveal){display:none!important}
}
`;

/**
 * What every theme needs on the live page and no theme should have to say. Reveal's announcement for screen readers holds
 * the symbols of formulas: in the theme's font it would fetch a mathematical one, and the browser paints no text of
 * that size until it is there.
 */
export const pageCss = `html,body{margin:0;height:100%;overflow:hidden}
.reveal :focus-visible{outline:3px solid currentColor;outline-offset:3px}
.reveal .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.katex .katex-mathml{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.reveal .aria-status{font-family:sans-serif}
.reveal .slides .slide-background{box-sizing:border-box!important;padding:0!important;border:0!important}
.reveal .slides .slide-ground,.reveal .slides .slide-ground>div{position:absolute;inset:0;z-index:-1}
.reveal-viewport.reveal-scroll .reveal .scroll-page section:not(.stack){display:grid!important}
.reveal .controls{font-size:6px;right:10px;bottom:6px}
@media (prefers-reduced-motion:reduce){.reveal *,.reveal *::before,.reveal *::after{transition-duration:.01ms!important;animation-duration:.01ms!important}}
${overview}${paper}`;
