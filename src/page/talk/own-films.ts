/**
 * Runs before Reveal does: Reveal takes the comma in the address of a film behind a slide for the end of a file name, so
 * that each film in the page gets an address without one.
 */
export function giveFilmsOwnAddresses(): void {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-background-video^="data:"]')) {
    const [, type = '', text] =
      /^data:([^;,]+);base64,(.*)$/s.exec(slide.dataset.backgroundVideo ?? '') ?? [];
    if (text === undefined) continue;
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    slide.dataset.backgroundVideo = URL.createObjectURL(new Blob([bytes], { type }));
  }
}
