const kinds: Readonly<Record<string, string>> = {
  graph: 'Diagram',
  flowchart: 'Flow chart',
  sequencediagram: 'Sequence diagram',
  classdiagram: 'Class diagram',
  statediagram: 'State diagram',
  erdiagram: 'Entity diagram',
  gantt: 'Gantt chart',
  pie: 'Pie chart',
  journey: 'User journey',
  mindmap: 'Mind map',
  timeline: 'Timeline',
  gitgraph: 'Git graph',
  quadrantchart: 'Quadrant chart',
  xychart: 'Chart',
  requirementdiagram: 'Requirement diagram',
  c4context: 'C4 diagram',
};

const clean = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/^["'`]+|["'`]+$/g, '')
    .replace(/#(\w+);/g, '&$1;')
    .replace(/\s+/g, ' ')
    .trim();

/** What a Mermaid source says, in words: the kind of diagram, and its nodes and messages one a line. */
export function diagramWords(source: string): { kind: string; lines: string[] } {
  const all = source
    .replace(/^---[\s\S]*?\n---\s*\n/, '')
    .split('\n')
    .map((line) => line.replace(/%%.*$/, '').trim())
    .filter(Boolean);
  const head = /^(\w+)/.exec(all[0] ?? '')?.[1]?.toLowerCase() ?? '';
  const base = head.replace(/-?v?\d+$/, '').replace(/-beta$/, '');
  const kind = kinds[base] ?? 'Diagram';
  // A first line that names no kind of diagram is the author's words.
  const body = base in kinds ? all.slice(1) : all;
  if (base === 'graph' || base === 'flowchart')
    return {
      kind,
      lines: flow([(all[0] ?? '').replace(/^\w+\s*(TB|TD|BT|RL|LR)?\s*;?/, ''), ...body]).filter(Boolean),
    };
  if (base === 'sequencediagram') return { kind, lines: sequence(body) };
  const lines = body.filter(
    (line) =>
      !/^(classDef|class|style|linkStyle|click|direction|end|dateFormat|axisFormat|accTitle|accDescr)\b/.test(
        line,
      ) && !/^[{}]+$/.test(line),
  );
  return {
    kind,
    lines: lines
      .map((line) => clean(line.replace(/^(title|section|participant|actor)\s+/, '')))
      .filter(Boolean),
  };
}

/** A node's name (no arrow, though names may hold dashes) and its label: in quotation marks, or up to its bracket. */
const shape =
  /([\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.>]))*)\s*(?:[[({>]+[\\/]?\s*"([^"]*)"\s*[\\/]?[\])}]+|\[\[?\(?\/?\\?(.+?)\\?\/?\)?\]?\]|\(\(?\(?\[?(.+?)\]?\)?\)?\)|\{\{?(.+?)\}?\}|>(.+?)\])/gu;

const arrow =
  /\s*(?:<?-\.\s*([^.|>]+?)\s*\.->|<?==\s+([^=|>]+?)\s+==>|<?--\s+([^->|]+?)\s+-->|<?[-=.~]{2,}[>xo]?\s*(?:\|([^|]*)\|)?)\s*/gu;

function flow(lines: readonly string[]): string[] {
  const labels = new Map<string, string>();
  const statements: { text: string; title: boolean }[] = [];
  for (const line of lines.flatMap((text) => text.split(';')).map((text) => text.trim())) {
    if (line === '' || /^(classDef|class|style|linkStyle|click|direction|end)\b/.test(line)) continue;
    const group = /^subgraph\s+(?:[\w-]+\s*\[(.+)\]|(.+))$/.exec(line);
    if (group) {
      statements.push({ text: clean(group[1] ?? group[2] ?? ''), title: true });
      continue;
    }
    for (const found of line.matchAll(shape))
      labels.set(found[1]!, clean(found.slice(2).find((label) => label !== undefined) ?? found[1]!));
    statements.push({ text: line, title: false });
  }
  const name = (id: string): string => labels.get(id) ?? clean(id);
  const said = new Set<string>();
  const result: string[] = [];
  for (const { text, title } of statements) {
    if (title) {
      result.push(text);
      continue;
    }
    const bare = text.replace(shape, '$1').replace(/:::\w+/g, '');
    const parts = bare
      .replace(arrow, (_, ...labels: (string | undefined)[]) => `⟨${labels.slice(0, 4).find(Boolean) ?? ''}⟩`)
      .split(/⟨([^⟩]*)⟩/u);
    const words: string[] = [];
    parts.forEach((part, index) => {
      if (part.trim() === '') return;
      // Every second part is a node (or `A & B`), those between are labels of the arrow.
      words.push(
        index % 2 === 0
          ? part
              .split(/\s*&\s*/)
              .map((id) => name(id.trim()))
              .join(', ')
          : `(${clean(part)})`,
      );
    });
    const line = words.join(' → ').replace(/ → (\([^)]*\)) → /g, ' → $1 ');
    if (line === '' || (words.length === 1 && [...said].some((known) => known.includes(line)))) continue;
    said.add(line);
    result.push(line);
  }
  return result;
}

function sequence(lines: readonly string[]): string[] {
  const names = new Map<string, string>();
  const result: string[] = [];
  for (const line of lines) {
    const actor = /^(?:create\s+)?(?:participant|actor)\s+(\S+)(?:\s+as\s+(.+))?$/.exec(line);
    if (actor) {
      names.set(actor[1]!, clean(actor[2] ?? actor[1]!));
      if (actor[2]) result.push(clean(actor[2]));
      continue;
    }
    const message = /^(.+?)\s*(?:<<)?--?(?:>>?|x|\)|\+|>)+[+-]?\s*([^:]+?)\s*:\s*(.+)$/.exec(line);
    const note = /^note\s+(?:over|left of|right of)\s+([^:]+):\s*(.+)$/i.exec(line);
    if (note) result.push(`${note[1]!.trim()}: ${clean(note[2]!)}`);
    else if (message)
      result.push(
        `${names.get(message[1]!.trim()) ?? message[1]!.trim()} → ${names.get(message[2]!.trim()) ?? message[2]!.trim()}: ${clean(message[3]!)}`,
      );
    else if (!/^(end|autonumber|activate|deactivate|rect)\b/.test(line))
      result.push(clean(line.replace(/^(loop|alt|else|opt|par|and|critical|break|box)\s*/, '')));
  }
  return result.filter(Boolean);
}
