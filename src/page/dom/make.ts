/** A new element with that text. */
export function make(name: string, text = '', page: Document = document): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
