const html =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd keygen label legend li link main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp';
const svg =
  'g path rect circle ellipse line polyline polygon text tspan textpath defs use symbol marker lineargradient radialgradient stop clippath mask pattern desc filter foreignobject image animate animatetransform animatemotion set switch view metadata mpath';
const mathml =
  'semantics annotation annotation-xml mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mpadded mphantom mstyle menclose mmultiscripts mprescripts none maction merror mglyph malignmark';

const known = new Set([html, svg, mathml].flatMap((names) => names.split(' ')));

/** Whether a browser knows an element. `<username>` in a sentence is none: its author means the words. */
export const isKnownTag = (name: string): boolean => known.has(name.toLowerCase()) || name.includes('-');
