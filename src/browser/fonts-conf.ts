import { join } from 'node:path';
import { escapeText } from '../text/escape.ts';

/**
 * A fontconfig file for a machine that may have none: the system's settings and fonts where they exist,
 * then the fonts unpacked beside the browser. Without any font Chromium prints blank pages in silence.
 */
export function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${escapeText(join(folder, 'fonts'))}</dir>
  <cachedir>${escapeText(join(folder, 'fontconfig-cache'))}</cachedir>
</fontconfig>
`;
}
