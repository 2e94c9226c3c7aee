// Prints "<passed> <failed>" from vitest's JSON report and its exit status.
// A file that could not be loaded counts as one failure: it has no tests to count.

import { readFileSync } from 'node:fs';

const [file, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed = report.numPassedTests;
  failed = report.numFailedTests;
  failed += report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
} catch {
  // No report: the run itself broke down.
}
if (status !== '0' && failed === 0) failed = 1;
console.log(`${passed} ${failed}`);
