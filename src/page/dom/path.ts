/** A short CSS path of an element below its slide: at most four steps, with class and place among its like. */
export function pathOf(element: Element, slide: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== slide && path.length < 4; at = at.parentElement) {
    path.unshift(stepOf(at));
  }
  return path.join(' > ') || 'section';
}

function stepOf(element: Element): string {
  const tag = element.localName;
  const [named] = element.classList;
  const same = [...(element.parentElement?.children ?? [])].filter((other) => other.localName === tag);
  const place = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
  return `${tag}${named ? `.${named}` : ''}${place}`;
}
