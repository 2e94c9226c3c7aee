import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { doctorCommand } from './doctor.ts';
import { draftCommand } from './draft.ts';
import { exportCommand } from './export.ts';
import { figuresCommand } from './figures.ts';
import { infoCommand } from './info.ts';
import { initCommand } from './init.ts';
import { makeCommand } from './make.ts';
import { presentCommand } from './present.ts';

/** In the order of the help. Each file is light: the work is imported when the command runs. */
export const commands: readonly Command[] = [
  makeCommand,
  draftCommand,
  presentCommand,
  exportCommand,
  checkCommand,
  infoCommand,
  figuresCommand,
  doctorCommand,
  initCommand,
];
