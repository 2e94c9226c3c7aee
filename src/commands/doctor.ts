import type { Command } from './command.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  runsNothing: true,
  usage: 'doctor [site]',
  summary: 'Check browser, sandbox, fonts, write access and site layout, and say how to fix what is wrong.',
  options: ['browser', 'out'],
  examples: ['pubdeck doctor'],
  run: async ({ options, paths, io }) => {
    const { diagnose, formatDiagnosis } = await import('../doctor/diagnose.ts');
    const report = await diagnose({ folder: paths[0] ?? io.cwd, browser: options.browser, out: options.out });
    return {
      text: formatDiagnosis(report, io.color && options.color !== false),
      data: { report },
      exit: report.ok ? 'done' : 'findings',
    };
  },
};
