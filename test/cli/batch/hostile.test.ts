/** Files of every hostile class among honest ones: each costs itself its score, and nothing else anything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import type { FileCase } from '../../hostile/cases/case.ts';
import { CORPUS } from '../../hostile/corpus.ts';
import { agencyBook, lke, SCORE, Workplace } from '../../support/agencies.ts';

/** The first so many refused files of each class; all of them are read in test/hostile. */
const EACH = 2;
const isRefused = ({ exit, words = [] }: FileCase) => exit === 2 && words.length === 0;
const hostile = Object.entries(CORPUS).flatMap(([kind, files]) =>
  files
    .filter(isRefused)
    .slice(0, EACH)
    .map((file) => ({ kind, file })),
);

let place: Workplace;
let alone: Report;
beforeAll(async () => {
  place = new Workplace();
  const honest = Array.from({ length: 12 }, (_, index) => index + 1);
  for (const seed of honest) place.put(`masuk/${String(seed * 10).padStart(3, '0')}.xlsx`, agencyBook(seed));
  alone = await report(0);
  for (const [index, { file }] of hostile.entries()) {
    const name = `${String((index % 11) * 10 + 15).padStart(3, '0')}-${index}.xlsx`;
    place.put(`masuk/${name}`, file.make());
  }
});
afterAll(() => place.remove());

async function report(code: number, words: readonly string[] = []): Promise<Report> {
  const ended = await lke([...SCORE, place.path('masuk'), '-f', 'json', '-q', '--fail-on', 'none', ...words]);
  expect(ended.exit).toBe(code);
  return JSON.parse(ended.out) as Report;
}

describe('hostile files in the midst of a batch', () => {
  it('are of every class that holds files which are refused', () => {
    const classes = Object.entries(CORPUS).filter(([, files]) => files.some(isRefused));
    expect(new Set(hostile.map(({ kind }) => kind)).size).toBe(classes.length);
    expect(hostile.length).toBeGreaterThan(20);
  });

  it('cost no other file anything; code 3, or 0 where that is allowed', async () => {
    const { assessments, counts } = await report(3);
    const honest = assessments.filter(({ outcome }) => outcome !== 'failed');
    expect(honest).toEqual(alone.assessments);
    expect(counts).toMatchObject({ files: 12 + hostile.length, failed: hostile.length });
    const codes = assessments
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ findings }) => findings[0]?.code);
    expect(codes.toSorted()).toEqual(hostile.map(({ file }) => file.codes[0]).toSorted());
    await report(0, ['--allow-partial']);
  });

  it('are listed with their reasons', async () => {
    const { err } = await lke([...SCORE, place.path('masuk'), '-f', 'csv', '-v']);
    expect(err.match(/-\d+\.xlsx: .*/g)?.length).toBeGreaterThanOrEqual(hostile.length);
  });
});
