import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/domain/diagnostic.ts';
import type { Place } from '../../src/domain/place.ts';
import { findingsOf } from '../../src/engine/finding.ts';

const cell = (sheet: string, row: number, column: number): Place => ({ kind: 'cell', sheet, row, column });
const blank = (place: Place | null) => diagnose('LKE312', { indicator: 'a', title: 'A' }, place);
const unknown = (place: Place | null) =>
  diagnose('LKE301', { indicator: 'a', raw: 'x', options: ['A'] }, place);
const recognised = diagnose('LKE210', { rubric: 'r', found: 1, questions: 2 });

const SORTED: readonly Diagnostic[] = [
  diagnose('LKE104', {}),
  diagnose('LKE901', { problem: 'BAD_INDENT' }, { kind: 'text', file: 'a.yaml', line: 2, column: 1 }),
  diagnose('LKE901', { problem: 'BAD_INDENT' }, { kind: 'text', file: 'a.yaml', line: 10, column: 1 }),
  unknown({ kind: 'sheet', sheet: 'LKE' }),
  unknown(cell('LKE', 9, 11)),
  unknown(cell('LKE', 10, 2)),
  unknown(cell('LKE', 10, 11)),
  unknown(cell('lke', 1, 1)),
  blank(cell('LKE', 1, 1)),
  diagnose('LKE309', { indicator: 'a', raw: 'Y/T' }, cell('LKE', 2, 1)),
  blank(cell('LKE', 2, 1)),
  recognised,
];

describe('findings', () => {
  it('come by severity, then place, then code, however they were found', () => {
    const wanted = findingsOf(SORTED);
    expect(wanted.map(({ code, at }) => [code, at])).toEqual(
      findingsOf(SORTED.toReversed()).map(({ code, at }) => [code, at]),
    );
    expect(wanted.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 8 }, () => 'error'),
      ...Array.from({ length: 3 }, () => 'warning'),
      'info',
    ]);
    expect(wanted.map(({ at }) => at)).toEqual([
      null,
      'a.yaml:2:1',
      'a.yaml:10:1',
      'LKE',
      'LKE!K9',
      'LKE!B10',
      'LKE!K10',
      'lke!A1',
      'LKE!A1',
      'LKE!A2',
      'LKE!A2',
      null,
    ]);
  });

  it('come in one order out of any', () => {
    const inOrder = findingsOf(SORTED);
    fc.assert(
      fc.property(fc.shuffledSubarray([...SORTED], { minLength: SORTED.length }), (shuffled) => {
        expect(findingsOf(shuffled)).toEqual(inOrder);
      }),
    );
  });

  it('keep the order they were found in where nothing else tells them apart', () => {
    const same = ['b', 'a', 'c'].map((indicator) => diagnose('LKE312', { indicator, title: indicator }));
    expect(findingsOf(same).map(({ args }) => args)).toEqual(same.map(({ args }) => args));
  });

  it('speak both languages, name the cell apart from the sentence, and are JSON as they stand', () => {
    const [finding] = findingsOf([blank(cell('LKE ', 12, 10))]);
    expect(finding).toMatchObject({ code: 'LKE312', severity: 'warning', at: "'LKE '!J12" });
    expect(finding?.message.id).not.toBe('');
    expect(finding?.message.en).not.toBe(finding?.message.id);
    expect(finding?.cure.en).not.toBe('');
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});
