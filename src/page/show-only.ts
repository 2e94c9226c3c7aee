/** Shows one slide and hides the others; `css` is added to the page the first time. */
export function showOnly(index: number, css: string): boolean {
  if (!document.getElementById('pd-pictures')) {
    const style = document.createElement('style');
    style.id = 'pd-pictures';
    style.textContent = css;
    document.head.append(style);
  }
  const sections = [...document.querySelectorAll('.slides > section')];
  for (const [place, section] of sections.entries()) section.classList.toggle('pd-shown', place === index);
  window.scrollTo(0, 0);
  return true;
}
