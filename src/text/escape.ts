const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML and XML content and for attribute values in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char]!);

/** Text made safe for HTML and XML content only; quotes stay as they are. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (char) => entities[char]!);

/** `{class: 'a', id: undefined}` → ` class="a"`. */
export const attributesHtml = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`)
    .join('');
