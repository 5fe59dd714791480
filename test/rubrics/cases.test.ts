/** The worked cases beside the bundled rubrics: they pass, touch every part, and would notice nearly every slip. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutateSource, type RubricSource, testSource } from '../../src/engine/rubric-check/index.ts';
import { atLeast, plainYaml, type Ratio, ratioOf, scoreAgain } from './second-scorer.ts';

const top = new URL('../../', import.meta.url);
const IDS = readdirSync(new URL('rubrics/', top)).sort();
/** Drafts of a frame alone: without the questions there is little to compute, and little to mistake. */
const FRAMES: readonly string[] = ['rb-2023', 'zi-2014'];
/** Of a hundred changes of an official rubric, its cases notice at least so many. */
const NOTICED = 95;

function sourceOf(id: string): RubricSource {
  const file = `rubrics/${id}/rubric.yaml`;
  return { file, text: readFileSync(new URL(file, top), 'utf8'), sha256: '', base: null, name: id };
}

function casesOf(id: string) {
  const folder = `rubrics/${id}/cases`;
  return readdirSync(new URL(`${folder}/`, top))
    .sort()
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, top), 'utf8'),
    }));
}

describe.each(IDS)('the cases of %s', (id) => {
  const source = sourceOf(id);
  const cases = casesOf(id);

  it('pass, and leave no part of the rubric untouched', () => {
    const { checked } = testSource(source, cases, 'cases');
    expect(checked.findings).toEqual([]);
    expect(checked.test?.failed).toBe(0);
    expect(checked.test?.coverage.flatMap(({ untouched }) => untouched)).toEqual([]);
  });

  it('begin by naming their schema', () => {
    const first = '# yaml-language-server: $schema=../../../docs/rubric-cases.schema.json';
    for (const { text } of cases) expect(text.split('\n', 1)).toEqual([first]);
  });

  it(`notice at least ${NOTICED} of a hundred changes`, { timeout: 120_000 }, () => {
    const { mutation, findings } = mutateSource(source, cases, 'cases');
    const { made, noticed } = mutation ?? { made: 0, noticed: 0 };
    if (!FRAMES.includes(id)) {
      expect(made).toBeGreaterThan(300);
      expect((100 * noticed) / made).toBeGreaterThanOrEqual(NOTICED);
    }
    expect(findings).toHaveLength(made - noticed);
  });

  it('expect what the same rules give, written once more from the text alone', () => {
    const rubric = plainYaml(source.text);
    const all = cases.flatMap(({ text }) => list(plainYaml(text).cases));
    expect(all.length).toBeGreaterThan(FRAMES.includes(id) ? 2 : 20);
    const compared = all.flatMap((worked) => comparisons(rubric, worked));
    expect(compared.length).toBeGreaterThan(FRAMES.includes(id) ? 2 : 150);
    for (const { what, expected, found } of compared)
      expect(`${what}: ${found}`).toBe(`${what}: ${expected}`);
  });
});

type Plain = Readonly<Record<string, unknown>>;
const list = (value: unknown) => (Array.isArray(value) ? (value as readonly Plain[]) : []);
const entries = (value: unknown) => Object.entries((value ?? {}) as Readonly<Record<string, string>>);

function written(ratio: Ratio | null | undefined): string {
  return ratio === null || ratio === undefined ? 'unknown' : ratio.join('/');
}

function figure(text: string): string {
  return text === 'unknown' ? text : written(ratioOf(text));
}

function comparisons(rubric: Plain, worked: Plain) {
  const { points, shares, units } = scoreAgain(rubric, worked);
  const told = (worked.expect ?? {}) as Plain;
  const index = points.get(String((rubric.tree as Plain).id)) ?? null;
  const name = String(worked.case);
  return [
    ...(told.index === undefined
      ? []
      : [{ what: `${name}, index`, expected: figure(String(told.index)), found: written(index) }]),
    ...entries(told.points).map(([id, text]) => ({
      what: `${name}, points of ${id}`,
      expected: figure(text),
      found: written(points.get(id)),
    })),
    ...entries(told.shares).map(([id, text]) => ({
      what: `${name}, share of ${id}`,
      expected: figure(text),
      found: written(shares.get(id)),
    })),
    ...entries(told.units).map(([id, text]) => ({
      what: `${name}, points of unit ${id}`,
      expected: figure(text),
      found: written(units.get(id)),
    })),
    ...(told.band === undefined || index === null
      ? []
      : [{ what: `${name}, band`, expected: String(told.band), found: bandOf(rubric, index) }]),
  ];
}

function bandOf(rubric: Plain, index: Ratio): string {
  const bands = list((rubric.bands as Plain).list);
  const band = bands.find((candidate) => {
    if (candidate['at-least'] !== undefined) return atLeast(index, ratioOf(String(candidate['at-least'])));
    if (candidate['more-than'] === undefined) return true;
    return !atLeast(ratioOf(String(candidate['more-than'])), index);
  });
  return String(band?.id);
}
