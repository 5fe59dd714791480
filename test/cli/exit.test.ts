import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/cli/command.ts';
import { exitCode } from '../../src/cli/exit.ts';
import { fraction, fromInteger, parseExactText } from '../../src/domain/fraction.ts';
import type { Assessment, Finding, Report, ReportedGate } from '../../src/domain/report.ts';

const finding = (severity: Finding['severity']): Finding => ({
  code: 'LKE301',
  severity,
  place: null,
  at: null,
  args: {},
  message: { id: '', en: '' },
  cure: { id: '', en: '' },
});

const gate = (id: string, outcome: ReportedGate['outcome']): ReportedGate => ({
  id,
  title: { id, en: id },
  outcome,
  checks: [],
});

const assessment = (given: Partial<Assessment>): Assessment => ({
  file: { name: 'a.xlsx', size: 0, sha256: '' },
  outcome: 'scored',
  rubric: null,
  rubricChoice: null,
  sheet: null,
  block: null,
  otherBlocks: [],
  beside: [],
  identity: null,
  index: { value: 70, exact: '70' },
  range: null,
  maximum: null,
  band: null,
  gates: [],
  areas: [],
  tally: null,
  comparison: null,
  tree: null,
  findings: [],
  ...given,
});

const report = (...assessments: readonly Partial<Assessment>[]): Report => ({
  schemaVersion: 1,
  tool: { name: 'lke', version: '0' },
  assessments: assessments.map(assessment),
  findings: [],
  counts: {
    files: 0,
    scored: 0,
    nothingAnswered: 0,
    undetermined: 0,
    failed: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
  },
});

const judge = (given: Report, judgement: Partial<Judgement> = {}) =>
  exitCode(given, { min: null, gate: { kind: 'first' }, failOn: 'error', allowPartial: false, ...judgement });

const failed: Partial<Assessment> = { outcome: 'failed', index: null, findings: [finding('error')] };

describe('exitCode', () => {
  it('is 0 when nothing is wrong, and when nothing is answered', () => {
    expect(judge(report({}))).toBe(0);
    expect(judge(report({ outcome: 'nothing-answered', index: null }))).toBe(0);
  });

  it('is 2 when no submission could be scored, whatever is allowed', () => {
    expect(judge(report(failed))).toBe(2);
    expect(judge(report(failed, failed), { allowPartial: true })).toBe(2);
  });

  it('is 3 when some could not, or 0 when that is allowed', () => {
    expect(judge(report({}, failed))).toBe(3);
    expect(judge(report({}, failed), { allowPartial: true })).toBe(0);
    expect(judge(report({ findings: [finding('error')] }, failed), { allowPartial: true })).toBe(1);
  });

  it.each([
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['info', 'warning', 0],
    ['info', 'info', 1],
    ['error', null, 0],
  ] as const)('with a finding of %s and --fail-on %s is %i', (severity, failOn, expected) => {
    expect(judge(report({ findings: [finding(severity)] }), { failOn })).toBe(expected);
    expect(judge({ ...report({}), findings: [finding(severity)] }, { failOn })).toBe(expected);
  });

  it('compares the index with the minimum exactly', () => {
    const third = report({ index: { value: 66.66666666666667, exact: '200/3' } });
    expect(judge(third, { min: parseExactText('200/3') })).toBe(0);
    expect(judge(third, { min: fraction(6_666_666_666_666_667n, 100_000_000_000_000n) })).toBe(1);
    expect(judge(report({}), { min: fromInteger(70) })).toBe(0);
    expect(judge(report({ index: null }), { min: fromInteger(0) })).toBe(1);
  });

  it('requires the least demanding gate of a rubric that has gates', () => {
    expect(judge(report({ gates: [gate('wbk', 'passed'), gate('wbbm', 'failed')] }))).toBe(0);
    expect(judge(report({ gates: [gate('wbk', 'failed'), gate('wbbm', 'failed')] }))).toBe(1);
    expect(judge(report({ gates: [gate('wbk', 'undetermined')] }))).toBe(1);
  });

  it('requires the gate that is named, or none', () => {
    const gates = [gate('wbk', 'passed'), gate('wbbm', 'failed')];
    expect(judge(report({ gates }), { gate: { kind: 'id', id: 'wbk' } })).toBe(0);
    expect(judge(report({ gates }), { gate: { kind: 'id', id: 'wbbm' } })).toBe(1);
    expect(judge(report({ gates }), { gate: { kind: 'id', id: 'other' } })).toBe(1);
    expect(judge(report({ gates: [gate('wbk', 'failed')] }), { gate: { kind: 'none' } })).toBe(0);
  });
});
