const tagAttribute = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Attributes of an HTML opening tag, names in lower case. */
export function htmlAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(tagAttribute)) {
    attributes[name!.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return attributes;
}
