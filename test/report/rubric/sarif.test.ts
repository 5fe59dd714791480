import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../../src/report/rubric/sarif.ts';
import type { TextOptions } from '../../../src/report/text/pen.ts';
import { inFile, small } from '../../engine/rubric-check/small.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { type SampleRubricReport, sampleLint } from '../../support/sample-rubric-report.ts';
import { CLEAN, LINT, MUTATION, TEST } from './samples.ts';

const OPTIONS: TextOptions = {
  language: 'en',
  width: 80,
  colour: false,
  plain: false,
  show: 'error',
  perCode: 5,
};
const render = ({ report, texts }: SampleRubricReport, language: 'id' | 'en' = 'en') =>
  JSON.parse(renderSarif(report, texts, { ...OPTIONS, language }));

/** The published schema is draft-04, of which it uses nothing that draft-07 writes otherwise but these two keys. */
const published = JSON.parse(
  readFileSync(new URL('../../../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
);
const { id: $id, $schema: _, ...rest } = published;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  // One of its patterns is no regular expression in the strict sense.
  unicodeRegExp: false,
}).compile({
  $id,
  ...rest,
});

describe('SARIF', () => {
  it.each<[string, SampleRubricReport]>([
    ['a lint', LINT],
    ['a clean lint', CLEAN],
    ['a test', TEST],
    ['a mutation', MUTATION],
  ])('of %s is valid by the published schema of 2.1.0', (_, sample) => {
    for (const language of ['id', 'en'] as const) {
      validate(render(sample, language));
      expect(validate.errors).toBeNull();
    }
  });

  it('is held by a schema that refuses what is not SARIF', () => {
    const log = render(LINT);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] })).toBe(false);
    const [result] = log.runs[0].results;
    const withResult = (changes: object) => ({
      ...log,
      runs: [{ ...log.runs[0], results: [{ ...result, ...changes }] }],
    });
    expect(validate(withResult({}))).toBe(true);
    expect(validate(withResult({ level: 'info' }))).toBe(false);
    expect(validate(withResult({ severity: 'error' }))).toBe(false);
    expect(validate(withResult({ message: 'text' }))).toBe(false);
  });

  it('holds a rule for each code and a result for each finding', () => {
    const [run] = render(LINT).runs;
    expect(run.tool.driver).toMatchObject({ name: 'lke', semanticVersion: '9.9.9', language: 'en' });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['LKE920', 'LKE968']);
    expect(run.results).toMatchObject([
      { ruleId: 'LKE968', ruleIndex: 1, level: 'warning' },
      {
        ruleId: 'LKE920',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'rubrics/salah/rubric.yaml' },
              region: { startLine: 48, startColumn: 19 },
            },
          },
        ],
      },
    ]);
    expect(render(CLEAN).runs[0].results).toEqual([]);
  });

  it.each([
    ['a b/ü.yaml', 'a%20b/%C3%BC.yaml'],
    ['/tmp/a.yaml', 'file:///tmp/a.yaml'],
    ['C:\\a\\b.yaml', 'file:///C:/a/b.yaml'],
    ['a\ud800.yaml', 'a%EF%BF%BD.yaml'],
  ])('names %j as %s', (file, uri) => {
    const [run] = render(sampleLint(inFile(small('weight: 10', 'weight: 11'), file))).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
  });

  it.each(PAYLOADS)('is valid whatever is in: $name', ({ text: payload }) => {
    const source = inFile({ ...small(), text: `rubric: ${payload}\n${payload}: [` }, `${payload}.yaml`);
    const { report, texts } = sampleLint(source);
    const text = renderSarif(report, texts, OPTIONS);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });
});
