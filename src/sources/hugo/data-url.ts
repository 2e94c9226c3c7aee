/** A file written out as an address: `data:image/png;base64,iVBOR…`. */
const dataUrl = /data:[\w.+-]+\/[\w.+-]+(?:;[\w=.+-]+)*,[\w+/=%.-]{32,}/gi;

/** Blanks in the place of files written out as addresses: they are no text, and all other places stay what they were. */
export const withoutData = (text: string): string =>
  text.includes('data:') ? text.replace(dataUrl, (url) => ' '.repeat(url.length)) : text;
