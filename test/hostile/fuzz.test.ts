/**
 * Workbooks that are wrong by chance, in their archive, their XML or their cells: each is scored or refused with a
 * code that is listed, and nothing is ever thrown. `LKE_RUNS` says how many of each kind a run makes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/domain/codes/index.ts';
import type { Assessment } from '../../src/domain/report.ts';
import { anyArchive } from './fuzz/archives.ts';
import { anyCells } from './fuzz/cells.ts';
import { anyXml } from './fuzz/xml.ts';
import { assessSmall } from './seeds.ts';

const RUNS = Number(process.env.LKE_RUNS ?? 400);
const SEED = Number(process.env.LKE_SEED ?? 20_260_101);
const FOUND = new URL('./counterexamples/', import.meta.url);

const LISTED: ReadonlySet<string> = new Set(CODES);

/** What is wrong with an answer, in words; null when it is one of those that are owed. */
function faultIn(assessment: Assessment): string | null {
  const unlisted = assessment.findings.find(({ code }) => !LISTED.has(code));
  if (unlisted !== undefined) return `unlisted code ${unlisted.code}`;
  if (assessment.outcome === 'failed') {
    return assessment.findings.some(({ severity }) => severity === 'error')
      ? null
      : 'failed without a reason';
  }
  const { tally, index, range } = assessment;
  if (tally === null || range === null) return 'scored without a tally or a range';
  const { questions, ...parts } = tally;
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  if (sum !== questions) return `${questions} questions and ${sum} readings`;
  if (index !== null && !(range.low.value <= index.value && index.value <= range.high.value)) {
    return 'the index lies outside its range';
  }
  return Object.values(index ?? {}).some((figure) => Number.isNaN(figure)) ? 'a figure that is none' : null;
}

/** Keeps what went wrong, so that it can be made a fixture, and fails. */
function answer(bytes: Uint8Array): void {
  let fault: string | null;
  try {
    fault = faultIn(assessSmall(bytes));
  } catch (error) {
    fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  if (fault === null) return;
  if (process.env.LKE_KEEP !== undefined) writeFileSync(process.env.LKE_KEEP, bytes);
  expect.fail(fault);
}

describe('a workbook that is wrong by chance is scored or refused', () => {
  it.each([
    ['in its archive', anyArchive],
    ['in its XML', anyXml],
    ['in its cells', anyCells],
  ] as const)('%s', (_, any) => {
    fc.assert(fc.property(any, answer), { numRuns: RUNS, seed: SEED });
  });
});

describe('what once went wrong stays right', () => {
  const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(new URL('expected.json', FOUND), 'utf8'),
  );

  it('has its answer written beside it', () => {
    const names = readdirSync(FOUND).filter((name) => name.endsWith('.xlsx'));
    expect(names.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', (name, codes) => {
    const bytes = readFileSync(new URL(name, FOUND));
    answer(bytes);
    const { findings } = assessSmall(bytes);
    const serious = findings.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ code }) => code)).toEqual(codes);
  });
});
