import { styleOf } from '../dom/style.ts';
import { clipOf } from './clipping.ts';
import { hasEffect, opacityOf } from './effects.ts';
import { tooFaint } from './limits.ts';
import type { SlideReport } from './slide-report.ts';

/** Notes the pictures of a slide that are missing, hidden or cut. */
export function judgePictures(report: SlideReport): void {
  for (const picture of report.slide.querySelectorAll('img')) {
    if (!picture.closest('.running-line,.branding,[aria-hidden="true"],aside.notes'))
      judgePicture(picture, report);
  }
}

function judgePicture(picture: HTMLImageElement, report: SlideReport): void {
  const { slide } = report;
  const rect = picture.getBoundingClientRect();
  const name = picture.alt || picture.getAttribute('src') || '';
  const { box } = clipOf(picture, slide);
  const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
  const shown = styleOf(picture).visibility === 'visible' && opacityOf(picture, slide) >= tooFaint;
  if (picture.complete && picture.naturalWidth === 0) report.add('picture-missing', picture, name, 0);
  else if (!shown || rect.width < 2 || rect.height < 2 || width < 2 || height < 2)
    report.add('picture-hidden', picture, name, Math.max(rect.width, rect.height));
  else if (rect.width - width > 4 || rect.height - height > 4)
    report.add('picture-cut', picture, name, Math.max(rect.width - width, rect.height - height));
  else if (hasEffect(picture, slide)) report.doubt(picture, picture, 'picture-hidden', -1);
}
