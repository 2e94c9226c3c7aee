// Ways in which text of a slide can get lost, and others that look alike and lose nothing. Each gives HTML to add to a
// slide; `p` makes the planted paragraph. What carries the class `planted` is what the judge looks at.

/** Styles that an author can write, and some that only a theme can. */
export function plants({ pick, between, ground, text }) {
  const p = (style, words = text) => `<p class="planted" style="${style}">${words}</p>`;
  const box = (style, inner, name = '') => `<div class="${name}" style="${style}">${inner}</div>`;
  const rows = (count) =>
    Array.from({ length: count }, (_, row) => `<li>${text} in row ${row + 1}</li>`).join('');
  const cells = (columns, lines) =>
    Array.from({ length: lines }, () => `<tr>${`<td>${text}</td>`.repeat(columns)}</tr>`).join('');
  const long = `${text} in the narrow strait `;
  const cover = (style) =>
    box('position:relative;width:640px', `${p('')}<div style="position:absolute;inset:-4px;${style}"></div>`);
  const absent = String.fromCodePoint(
    pick([0xe123, 0xf8f0, 0x12000, 0x1b150, 0x10fffd, 0x1e900, 0x16f00, 0x13000]),
  );
  const svg = (inner, more = '') =>
    `<svg style="direction:ltr" viewBox="0 0 640 80" width="640" height="80" role="img" aria-label="${text}" ${more}>${inner}</svg>`;
  return {
    overflow: {
      // In a box of its own, which cannot be parted: a list on the slide itself goes on on the next page.
      'a long list in a box': () =>
        `<div class="planted"><ul style="font-size:24px">${rows(between(30, 60))}</ul></div>`,
      // Code wraps, but for the author's own style.
      'a long line of code': () =>
        `<pre class="planted" style="white-space:pre"><code style="white-space:pre;overflow-wrap:normal">${long.repeat(20)}</code></pre>`,
      'many lines of code': () => `<pre class="planted"><code>${`${text}\n`.repeat(50)}</code></pre>`,
      // Of one piece, as far as pages go.
      'a long table in one piece': () =>
        `<table class="planted" style="font-size:24px"><tbody>${cells(2, 40).replace('<td>', '<td rowspan="40">')}</tbody></table>`,
      'a wide table': () =>
        `<table class="planted" style="white-space:nowrap"><tbody>${cells(12, 2)}</tbody></table>`,
      'a line that must not break': () => p('white-space:nowrap', long.repeat(12)),
      'enormous letters': () => p('font-size:240px;line-height:1.1', `${text} cannot fit`),
      'a word without end': () =>
        p('overflow-wrap:normal;white-space:nowrap', `${text}${'abcdefghij'.repeat(30)}`),
      'a scrolling box': () => box('height:120px;overflow-y:scroll', `<ul>${rows(12)}</ul>`, 'planted'),
      'columns of a fixed height': () => box('columns:3;height:90px', p('', long.repeat(30))),
    },
    'same colour': {
      'the slide\u2019s colour': () => p(`color:${ground}`),
      'white on white': () => p('color:#fff;background:#fff'),
      'pale on a gradient': () => p('color:#fefefe;background:linear-gradient(#fff,#fdfdfd)'),
      'the colour of its box': () => box('background:#123456', p('color:#123457')),
      'filled with the slide\u2019s colour': () => p(`-webkit-text-fill-color:${ground}`),
      'the colour of a card behind it': () =>
        box(
          'position:relative;height:70px',
          `<div style="position:absolute;inset:0;background:#345678"></div>${p('position:relative;color:#345678')}`,
        ),
      'the colour of a picture behind it': () =>
        box(
          "background:url('data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Crect width=%22999%22 height=%22999%22 fill=%22%23456789%22/%3E%3C/svg%3E')",
          p('color:#456789'),
        ),
      'a drawing\u2019s own words': () =>
        svg(
          `<rect width="640" height="80" fill="#246"/><text class="planted" x="10" y="50" font-size="34" fill="#246">${text}</text>`,
        ),
      'a band too low for its lines': () =>
        box('height:150px', p(`height:52px;background:#123;color:${ground};line-height:1.3`, long.repeat(3))),
      'almost the slide\u2019s colour': () => p(`color:color-mix(in srgb, ${ground} 96%, gray)`),
      'blended away': () => box('background:#000;isolation:isolate', p('color:#222;mix-blend-mode:multiply')),
    },
    'off the page': {
      'to the right': () => p(`position:absolute;left:${between(1290, 3000)}px;top:300px`),
      above: () => p('position:absolute;left:200px;top:-900px'),
      'moved by a transform': () => p('transform:translateX(1600px)'),
      'moved by translate': () => p('translate:0 -900px'),
      'indented away': () => p('text-indent:-9999px'),
      'pulled out by a margin': () => p('margin-left:-3000px'),
      'pushed down': () => p('position:relative;top:900px'),
      'half beyond the edge': () =>
        p('position:absolute;left:1180px;top:400px;white-space:nowrap', `${text} half of it`),
      'its top beyond the edge': () =>
        p('position:absolute;left:100px;top:-30px;font-size:40px;line-height:1'),
      'turned out of the slide': () =>
        p(
          'position:absolute;left:900px;top:80px;transform:rotate(90deg);transform-origin:0 0;white-space:nowrap',
          long.repeat(3),
        ),
    },
    hidden: {
      'display none': () => p('display:none'),
      'visibility hidden': () => p('visibility:hidden'),
      'a fragment that is not seen': () =>
        `<p class="planted fragment" style="visibility:hidden">${text}</p>`,
      'the attribute': () => `<p class="planted" hidden>${text}</p>`,
      'size nought': () => p('font-size:0'),
      'in closed details': () => `<details><summary>More</summary><p class="planted">${text}</p></details>`,
      'scaled to nothing': () => p('transform:scale(0)'),
      'turned on its edge': () => p('transform:rotateY(90deg)'),
      'in a hidden list': () => box('display:none', `<ul class="planted"><li>${text}</li></ul>`),
      'content that is not shown': () => p('content-visibility:hidden'),
      'a row that is collapsed': () =>
        `<table class="planted"><tbody><tr><td>Seen</td></tr><tr style="visibility:collapse"><td>${text}</td></tr></tbody></table>`,
      'turned away': () => p('transform:rotateY(180deg);backface-visibility:hidden'),
      'words of a drawing': () =>
        svg(
          `<g display="none"><text class="planted" x="10" y="50" font-size="34" fill="#777">${text}</text></g>`,
        ),
    },
    tiny: {
      'two pixels high': () => p('font-size:2px'),
      'scaled down': () => p('transform:scale(0.08);transform-origin:0 0'),
      'zoomed out': () => p('zoom:0.08'),
      'letters on top of one another': () => p('letter-spacing:-0.6em'),
      'a drawing\u2019s small words': () =>
        svg(`<text class="planted" x="10" y="50" font-size="3" fill="#777">${text}</text>`),
    },
    'missing glyph': {
      'in a paragraph': () => `<p class="planted">Planted ${absent} sign</p>`,
      'in a heading': () => `<h3 class="planted">Planted ${absent} sign</h3>`,
      'in a list': () => `<ul class="planted"><li>Planted ${absent} sign</li></ul>`,
      'in a table': () =>
        `<table class="planted"><tbody><tr><td>Planted ${absent} sign</td></tr></tbody></table>`,
      'in code': () => `<pre class="planted"><code>Planted ${absent} sign</code></pre>`,
      'in a drawing': () =>
        svg(`<text class="planted" x="10" y="50" font-size="34" fill="#777">Planted ${absent} sign</text>`),
    },
    clipped: {
      'in a low box': () => box('height:14px;overflow:hidden', p('')),
      'in a narrow box': () => p('width:60px;overflow:hidden;white-space:nowrap'),
      'lines under the edge': () => box('max-height:60px;overflow:hidden', p('').repeat(4), 'planted'),
      'three dots': () => p('width:90px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'),
      'a clamped line': () =>
        p(
          'display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;width:160px',
          long.repeat(2),
        ),
      clip: () => p('position:absolute;clip:rect(0 0 0 0);top:200px;left:200px'),
      'clip-path, all of it': () => p('clip-path:inset(100%)'),
      'clip-path, half of it': () => p('clip-path:inset(0 60% 0 0);width:fit-content'),
      'clip-path, a circle': () => p('clip-path:circle(12px at 10px 10px);width:fit-content'),
      'by containment': () => box('height:14px;contain:paint', p('')),
      'by the edge of a drawing': () =>
        svg(
          `<text class="planted" x="560" y="50" font-size="34" fill="#777">${long}</text>`,
          'class="planted" overflow="hidden"',
        ),
      'in a cell': () =>
        `<table class="planted" style="table-layout:fixed;width:120px"><tbody><tr><td style="overflow:hidden;white-space:nowrap">${long}</td></tr></tbody></table>`,
      'by a mask': () => p('-webkit-mask-image:linear-gradient(transparent,transparent)'),
    },
    transparent: {
      'opacity nought': () => p('opacity:0'),
      'a transparent colour': () => p('color:transparent'),
      'hardly any colour': () => p('color:rgba(0,0,0,0.01)'),
      'opacity of two ancestors': () => box('opacity:.2', box('opacity:.3', p(''))),
      'opacity of a fragment': () => `<div class="fragment" style="opacity:.04">${p('')}</div>`,
      'a filter': () => p('filter:opacity(0)'),
      'a filter of an ancestor': () => box('filter:opacity(4%)', p('')),
      'words of a drawing': () =>
        svg(
          `<g opacity="0.03"><text class="planted" x="10" y="50" font-size="34" fill="#777">${text}</text></g>`,
        ),
    },
    covered: {
      'by a dark card': () => cover('background:#225'),
      'by a white card': () => cover('background:#fff'),
      'by a turned card': () => cover('background:#a00;transform:rotate(1deg)'),
      'by an almost opaque card': () => cover(`background:color-mix(in srgb, ${ground} 97%, transparent)`),
      'by half a card': () => cover('background:#225;right:45%'),
      'by the next item of a grid': () =>
        box(
          'display:grid',
          `${p('grid-area:1/1')}<div style="grid-area:1/1;background:#225;color:#fff;padding:12px">On top of the other</div>`,
        ),
      'by a block that is pulled up': () =>
        box(
          '',
          `${p('margin:0;font-size:30px;line-height:40px')}<div style="margin-top:-${between(22, 36)}px;height:60px;background:#225;position:relative"></div>`,
        ),
      'by a drawing': () =>
        box(
          'position:relative;width:640px',
          `${p('')}<svg viewBox="0 0 10 10" preserveAspectRatio="none" style="position:absolute;inset:0;width:100%;height:100%"><rect width="10" height="10" fill="#226"/></svg>`,
        ),
      'by a picture': () =>
        box(
          'position:relative;width:640px',
          `${p('')}<img alt="cover" style="position:absolute;left:0;top:-10px;width:640px;height:90px;max-height:none" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22640%22 height=%2290%22%3E%3Crect width=%22640%22 height=%2290%22 fill=%22%23228%22/%3E%3C/svg%3E">`,
        ),
      'behind its own box': () => box('background:#fff', p('position:relative;z-index:-1')),
      'by other words': () =>
        box(
          'position:relative;width:640px',
          `${p('margin:0;white-space:nowrap')}<p style="position:absolute;left:0;top:0;margin:0;white-space:nowrap">Other words at the same place</p>`,
        ),
      'by its own lines': () => p('width:300px;line-height:4px', long.repeat(3)),
    },
    picture: {
      'that is not there': () => `<p><img class="planted" src="no-such-picture.png" alt="${text}"></p>`,
      'that is broken': () => `<p><img class="planted" src="data:image/png;base64,AAAA" alt="${text}"></p>`,
      'off the page': () =>
        `<img class="planted" style="position:absolute;left:1500px;top:200px;width:200px" src="${square}" alt="${text}">`,
      'half off the page': () =>
        `<img class="planted" style="position:absolute;left:1180px;top:200px;width:200px;max-width:none" src="${square}" alt="${text}">`,
      transparent: () => `<img class="planted" style="opacity:0;width:90px" src="${square}" alt="${text}">`,
      'not shown': () => `<p style="display:none"><img class="planted" src="${square}" alt="${text}"></p>`,
      'in a low box': () =>
        box(
          'height:20px;overflow:hidden',
          `<img class="planted" style="height:200px;max-height:none" src="${square}" alt="${text}">`,
        ),
    },
  };
}

/** A picture that is there. */
export const square =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22200%22 height=%22200%22%3E%3Crect width=%22200%22 height=%22200%22 fill=%22%23284%22/%3E%3Ccircle cx=%22100%22 cy=%22100%22 r=%2260%22 fill=%22%23fc0%22/%3E%3C/svg%3E';

/** Nothing of these is lost: an alarm about one is false. */
export function decoys({ ground, text }) {
  const p = (style, words = text) => `<p class="planted" style="${style}">${words}</p>`;
  const box = (style, inner) => `<div style="${style}">${inner}</div>`;
  return {
    'a little faint': () => p('opacity:.7'),
    'a box with room': () => box('overflow:hidden;padding:8px', p('')),
    'clip-path with room': () => p('clip-path:inset(-4px -4px);width:fit-content;padding:6px'),
    'a card behind the words': () =>
      box(
        'position:relative;height:70px',
        `<div style="position:absolute;inset:0;background:#234"></div>${p('position:relative;color:#fff;margin:0')}`,
      ),
    'the slide\u2019s colour on a card behind': () =>
      box(
        'position:relative;height:70px',
        `<div style="position:absolute;inset:0;background:color-mix(in srgb, ${ground} 0%, #888)"></div>${p(`position:relative;color:${ground};margin:0`)}`,
      ),
    'a card beside': () =>
      box(
        'position:relative;width:1000px',
        `${p('width:560px')}<div style="position:absolute;right:0;top:0;width:200px;height:40px;background:#225"></div>`,
      ),
    'a frame without ground over it': () =>
      box(
        'position:relative;width:640px',
        `${p('')}<div style="position:absolute;inset:-2px;border:2px solid #a33"></div>`,
      ),
    'words with a shadow for their colour': () => p('color:transparent;text-shadow:0 0 0 #777'),
    'words cut out of a gradient': () =>
      p(
        'color:transparent;background:linear-gradient(#a33,#a55);-webkit-background-clip:text;background-clip:text',
      ),
    'a small shift': () => p('position:relative;left:6px;top:-2px'),
    'a turned word': () => p('display:inline-block;transform:rotate(-2deg)'),
    'tight lines': () => p('line-height:1;width:420px', `${text} ${text}`),
    'tight letters': () => p('letter-spacing:-0.03em'),
    'a hanging indent': () => p('padding-left:40px;text-indent:-40px'),
    'invisible signs': () => p('', `${text}\u200b\u00ad\ufeff and\u00a0so\u2009on\u202f\u2060.`),
    'accents and signs': () =>
      p('', `${text}: e\u0301, n\u0303, \u2212 8.3 %, 10\u207b\u00b3, \u03b1, \u2264, \u201cquoted\u201d`),
    'a symbol that is used': () =>
      `<svg style="direction:ltr" viewBox="0 0 640 60" width="640" height="60" role="img" aria-label="${text}"><defs><g id="mark"><rect width="20" height="20"/></g></defs><use href="#mark"/><text class="planted" x="40" y="40" font-size="30" fill="#777">${text}</text></svg>`,
    'white words on a dark bar of a drawing': () =>
      `<svg style="direction:ltr" viewBox="0 0 640 60" width="640" height="60" role="img" aria-label="${text}"><rect width="640" height="60" fill="#223"/><text class="planted" x="10" y="40" font-size="30" fill="#fff">${text}</text></svg>`,
    'an open detail': () =>
      `<details open><summary>More</summary><p class="planted" style="margin:0">${text}</p></details>`,
    'words for screen readers only': () => `<span class="visually-hidden">Not for the eye</span>${p('')}`,
    'a picture as background': () =>
      box(
        "background:url('data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Crect width=%22999%22 height=%22999%22 fill=%22%23223344%22/%3E%3C/svg%3E');padding:8px",
        p('color:#fff;margin:0'),
      ),
    'a ruby': () => `<p class="planted"><ruby>${text}<rp>(</rp><rt>above</rt><rp>)</rp></ruby></p>`,
  };
}
