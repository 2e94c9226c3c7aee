import type { MarkdownIt, Token } from 'markdown-it';

/** `- [ ] to do` and `- [x] done`: a box that is read aloud, no form control that could be taken for one. */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'tasks', (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type !== 'inline' || state.tokens[index - 2]?.type !== 'list_item_open') return;
      const first = token.children?.[0];
      const found = first?.type === 'text' ? /^\[([ xX])\](?=\s)/.exec(first.content) : null;
      if (!found || !first) return;
      const done = found[1] !== ' ';
      first.content = first.content.slice(3);
      const box = new state.Token('safe_html', '', 0);
      box.content = `<span class="task" role="img" aria-label="${done ? 'done' : 'to do'}">${done ? '☑' : '☐'}</span>`;
      token.children!.unshift(box);
      (state.tokens[index - 2] as Token).attrJoin('class', 'task-list-item');
    });
  });
}
