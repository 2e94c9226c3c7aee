import type { Token } from 'markdown-it';
import type { SlideEnv } from './env.ts';
import { literalSource } from './shortcodes/source.ts';

/** The words of inline tokens, formulas as their source. */
export function plainText(tokens: readonly Token[], env: SlideEnv): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'text':
        case 'code_inline':
        case 'math_inline':
          return literalSource(token.content, env, true);
        case 'softbreak':
        case 'hardbreak':
          return ' ';
        case 'image':
          return plainText(token.children ?? [], env);
        case 'html_inline':
          return /^<br\b/i.test(token.content) ? ' ' : '';
        default:
          return token.children ? plainText(token.children, env) : '';
      }
    })
    .join('');
}
