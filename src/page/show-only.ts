import { addStyle } from './add-style.ts';

/** Shows one slide and hides the others; `css` is added to the page the first time. */
export function showOnly(index: number, css: string): boolean {
  addStyle('pd-pictures', css);
  const sections = [...document.querySelectorAll('.slides > section')];
  for (const [place, section] of sections.entries()) section.classList.toggle('pd-shown', place === index);
  window.scrollTo(0, 0);
  return true;
}
