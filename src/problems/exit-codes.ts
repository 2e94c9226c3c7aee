/** Exit codes of every command; documented in docs/commands.md. */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  input: 3,
  browser: 4,
  timeout: 5,
  loss: 6,
  stopped: 130,
  terminated: 143,
} as const;

export type ExitName = keyof typeof exitCodes;
