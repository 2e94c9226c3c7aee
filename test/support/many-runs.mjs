// The other side of one-process.ts: each message is a command line, each answer what it printed and its exit code.
import { main } from '../../dist/bundle/cli.js';

// Whatever a run has left open, the tests of the file are over.
process.on('disconnect', () => process.exit());

process.on('message', async ({ args, cwd, env, input }) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  const run = { code: null, stdout: '', stderr: '' };
  try {
    run.code = await main(args, {
      cwd,
      stdout: (text) => {
        run.stdout += text;
      },
      stderr: (text) => {
        run.stderr += text;
      },
      stdin: async function* () {
        yield input;
      },
      color: false,
      interactive: false,
      signal: new AbortController().signal,
      env: process.env,
    });
  } catch (error) {
    run.stderr += error.stack;
  }
  process.send(run);
});
