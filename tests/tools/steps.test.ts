import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReport } from '../../game/tools/steps';

const folder = mkdtempSync(join(tmpdir(), 'sam-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('the count of npm test', () => {
  it('takes every test of a report', () => {
    expect(readReport(report({ numPassedTests: 12, numFailedTests: 2, testResults: [] }), false)).toEqual({ passed: 12, failed: 2 });
  });
  it('counts a file that could not be loaded as a failure', () => {
    expect(readReport(report({ numPassedTests: 12, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }), false)).toEqual({ passed: 12, failed: 1 });
  });
  it('never passes a run that failed outside its tests', () => {
    expect(readReport(report({ numPassedTests: 12, numFailedTests: 0, testResults: [] }), false)).toEqual({ passed: 12, failed: 1 });
    expect(readReport(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  });
});
