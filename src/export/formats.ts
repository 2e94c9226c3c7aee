export const exportFormats = [
  'pdf',
  'handout',
  'png',
  'jpeg',
  'webp',
  'html',
  'pptx',
  'card',
  'text',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is made of the deck alone. */
const withoutBrowser: readonly string[] = ['html', 'text'];

export const needsBrowser = (format: string): boolean => !withoutBrowser.includes(format);
