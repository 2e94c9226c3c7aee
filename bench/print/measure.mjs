// Runs one command and watches its whole process tree: wall and CPU seconds, highest sum of PSS in MB.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const ticks = 100;
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** pid → [parent, CPU ticks of its own] of every process. */
function processes() {
  const found = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.length > 12)
      found.set(Number(name), [Number(fields[1]), Number(fields[11]) + Number(fields[12])]);
  }
  return found;
}

export async function measure(command, args, { limit = 120_000, env = {}, cwd = undefined } = {}) {
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    cwd,
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const tree = new Set([child.pid]);
  const cpu = new Map();
  let megabytes = 0;
  let rounds = 0;
  const look = () => {
    const all = processes();
    // A child whose parent has gone still belongs to the tree it was seen in.
    for (let grown = true; grown; ) {
      grown = false;
      for (const [pid, [parent]] of all) {
        if (tree.has(parent) && !tree.has(pid)) {
          tree.add(pid);
          grown = true;
        }
      }
    }
    for (const pid of tree) {
      const entry = all.get(pid);
      if (entry) cpu.set(pid, entry[1]);
    }
    if (rounds++ % 4 === 0) {
      let sum = 0;
      for (const pid of tree)
        sum += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
      megabytes = Math.max(megabytes, sum / 1024);
    }
  };
  const timer = setInterval(look, 15);
  const stop = setTimeout(() => child.kill('SIGKILL'), limit);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const wall = (performance.now() - started) / 1000;
  clearInterval(timer);
  clearTimeout(stop);
  return {
    wall,
    cpu: [...cpu.values()].reduce((sum, value) => sum + value, 0) / ticks,
    megabytes,
    code,
    errors,
  };
}
