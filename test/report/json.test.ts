import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportSchemaText } from '../../scripts/report-schema.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { REPORT_SCHEMA } from '../../src/report/schema/report.ts';
import { expectGolden } from '../support/golden.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import {
  countsAssessment,
  FULL_ANSWERS,
  failedAssessment,
  reportOf,
  sampleAssessment,
  sampleReport,
} from '../support/sample-report.ts';

const validate = new Ajv({ strict: true, allErrors: true }).compile(REPORT_SCHEMA);

function problems(value: unknown): readonly string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['a scored and a failed file', sampleReport()],
  ['a file without blanks', reportOf([sampleAssessment(FULL_ANSWERS)])],
  ['a blank file', reportOf([sampleAssessment([])])],
  ['an undetermined file', reportOf([sampleAssessment(['A'])])],
  ['a file with a ratio', reportOf([countsAssessment()])],
  ['no file', reportOf([])],
];

describe('renderJson', () => {
  it.each(REPORTS)('is valid by its schema: %s', (_, report) => {
    expect(problems(JSON.parse(renderJson(report)))).toEqual([]);
  });

  it.each(REPORTS)('says what the report holds: %s', (_, report) => {
    expect(JSON.parse(renderJson(report))).toEqual(report);
  });

  it('is a known text, byte for byte', () => {
    expectGolden(renderJson(sampleReport()), new URL('./golden/report-json.txt', import.meta.url));
  });

  it.each(REPORTS)('has the same bytes whatever the order of keys in the report: %s', (_, report) => {
    expect(renderJson(reversedKeys(report))).toBe(renderJson(report));
  });

  it.each(FIELDS)('carries every payload unharmed and unseen in the %s', (field) => {
    for (const { text } of PAYLOADS) {
      const report = hostileReport(field, text);
      const json = renderJson(report);
      expect(JSON.parse(json)).toEqual(report);
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(problems(JSON.parse(json))).toEqual([]);
    }
  });
});

/** What keeps its own order: the arguments of a finding, and the operands of a step. */
const OPEN = new Set(['args', 'steps']);

function reversedKeys<T>(value: T): T;
function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => reversedKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, below]) => [
    key,
    OPEN.has(key) ? below : reversedKeys(below),
  ]);
  return Object.fromEntries(entries.reverse());
}

describe('the schema of reports', () => {
  it('is what docs/report.schema.json says (`node scripts/run.mjs generate-report-schema`)', () => {
    const file = new URL('../../docs/report.schema.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(reportSchemaText());
  });

  /** Paths to every object of the sample, as lists of keys. */
  function objects(
    value: unknown,
    path: readonly (string | number)[],
  ): readonly (readonly (string | number)[])[] {
    if (Array.isArray(value)) return value.flatMap((item, index) => objects(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return [path, ...Object.entries(value).flatMap(([key, below]) => objects(below, [...path, key]))];
  }

  function at(value: unknown, path: readonly (string | number)[]): Record<string, unknown> {
    return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value) as Record<
      string,
      unknown
    >;
  }

  const sample = reportOf([sampleAssessment(), failedAssessment()]);
  const closed = objects(sample, []).filter((path) => !path.some((key) => OPEN.has(String(key))));

  it('takes no key more, in any object', () => {
    for (const path of closed) {
      const copy = structuredClone(sample);
      at(copy, path).surplus = 1;
      expect(problems(copy), path.join('/')).not.toEqual([]);
    }
  });

  it('takes no key less, in any object', () => {
    for (const path of closed.slice(0, 150)) {
      for (const key of Object.keys(at(sample, path))) {
        const copy = structuredClone(sample);
        delete at(copy, path)[key];
        expect(problems(copy), `${path.join('/')}/${key}`).not.toEqual([]);
      }
    }
  });

  it.each([
    [['schemaVersion'], 2],
    [['tool', 'name'], 'other'],
    [['counts', 'files'], -1],
    [['assessments', 0, 'outcome'], 'fine'],
    [['assessments', 0, 'index', 'exact'], '84,08'],
    [['assessments', 0, 'index', 'value'], null],
    [['assessments', 0, 'file', 'sha256'], 'x'],
    [['assessments', 0, 'findings', 0, 'place', 'row'], 0],
  ])('refuses %j = %j', (path, value) => {
    const copy = structuredClone(sample);
    at(copy, path.slice(0, -1))[String(path.at(-1))] = value;
    expect(problems(copy)).not.toEqual([]);
  });
});
