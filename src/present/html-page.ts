import { attributesHtml, escapeHtml } from '../text/escape.ts';

/** A page of the server's own (gallery, talk, speaker view): scripts and styles from files only. */
export function htmlPage(page: {
  readonly title: string;
  readonly language?: string;
  readonly styles: readonly string[];
  readonly scripts?: readonly string[];
  readonly body: string;
  readonly bodyClass: string;
}): string {
  const { title, language = 'en', styles, scripts = [], body, bodyClass } = page;
  return `<!doctype html>
<html${attributesHtml({ lang: language })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
${scripts.map((src) => `<script type="module" src="${escapeHtml(src)}"></script>`).join('\n')}
</head>
<body class="${bodyClass}">
${body}
</body>
</html>
`;
}
