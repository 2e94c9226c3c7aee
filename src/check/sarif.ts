import { relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings as SARIF 2.1.0, the form that code hosts show beside the lines of a pull request. */
export function toSarif(problems: readonly Problem[], root: string, version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'pubdeck', version, rules: codes.map((id) => ({ id })) } },
          results: problems.map(({ code, severity, message, at, hint, slide }) => ({
            ruleId: code,
            level: levels[severity],
            message: {
              text: [slide === undefined ? message : `Slide ${slide}: ${message}`, hint]
                .filter(Boolean)
                .join(' '),
            },
            locations:
              at.file === undefined
                ? []
                : [
                    {
                      physicalLocation: {
                        artifactLocation: { uri: relative(root, at.file).split('\\').join('/') },
                        ...(at.line === undefined
                          ? {}
                          : {
                              region: {
                                startLine: at.line,
                                ...(at.column === undefined ? {} : { startColumn: at.column }),
                              },
                            }),
                      },
                    },
                  ],
          })),
        },
      ],
    },
    undefined,
    1,
  );
}
