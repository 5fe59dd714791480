import { expect, it } from 'vitest';
import { diagnose } from '../../src/domain/diagnostic.ts';
import { buildReport, refuseFile } from '../../src/engine/index.ts';
import { assessWith, WHOLE } from './small-submission.ts';

it('a report counts every file and every finding once', () => {
  const { 'mp.2.a': _a, 'mp.2.b': _b, ...some } = WHOLE;
  const failed = refuseFile({ name: 'x', size: null, sha256: null }, [diagnose('LKE104', {})]);
  const assessments = [
    assessWith(WHOLE, { errorCells: 2 }),
    failed,
    assessWith({}),
    assessWith(some),
    failed,
  ];
  const report = buildReport(assessments, [diagnose('LKE996', { folder: 'rubrics' })], '1.2.3');
  expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'lke', version: '1.2.3' } });
  expect(report.assessments).toBe(assessments);
  expect(report.counts).toEqual({
    files: 5,
    scored: 1,
    nothingAnswered: 1,
    undetermined: 1,
    failed: 2,
    errors: 3,
    warnings: 2,
    infos: 1,
  });
  const { files, scored, nothingAnswered, undetermined, failed: refused } = report.counts;
  expect(scored + nothingAnswered + undetermined + refused).toBe(files);
});
