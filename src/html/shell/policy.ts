/**
 * Content-Security-Policy of a deck's page, as a header or meta element. Everything comes from the page's own address;
 * inline styles are allowed because formulas are set with them, inline scripts are not.
 */
export function contentPolicy({ trust = false, frameAncestors = true } = {}): string {
  if (trust) return "object-src 'none'; base-uri 'none'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    // Only a header can say this.
    ...(frameAncestors ? ["frame-ancestors 'self'"] : []),
  ].join('; ');
}
