import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Report } from '../../src/domain/report.ts';
import { sentence } from '../../src/messages/say.ts';
import { renderJson } from '../../src/report/json.ts';
import { readReport } from '../../src/report/read-report.ts';
import { countsAssessment, failedAssessment, reportOf, sampleAssessment } from '../support/sample-report.ts';

const sample = reportOf([sampleAssessment(), countsAssessment(), failedAssessment()]);
const read = (value: unknown) => readReport(JSON.stringify(value), 'laporan.json', sample.tool.version);

/** The one refusal of a value. */
function refusal(value: unknown): Diagnostic {
  const result = read(value);
  const [first] = result.diagnostics;
  if (result.ok || first === undefined || result.diagnostics.length > 1) throw new Error('not one refusal');
  return first;
}

/** Nothing in it is shared, as in a report that was read. */
function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

type Path = readonly (string | number)[];

/** What holds other values, by its path; what findings and steps leave open is left out. */
function holders(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => holders(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).filter(([key]) => key !== 'args' && key !== 'steps');
  return [path, ...below.flatMap(([key, inside]) => holders(inside, [...path, key]))];
}

function at(value: unknown, path: Path): Record<string, unknown> {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value) as Record<
    string,
    unknown
  >;
}

function pathText(path: Path): string {
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}

function changed(path: Path, value: unknown): unknown {
  const copy = copyOf(sample);
  at(copy, path.slice(0, -1))[String(path.at(-1))] = value;
  return copy;
}

describe('readReport', () => {
  it('gives a report as it was', () => {
    const result = readReport(renderJson(sample), 'laporan.json', sample.tool.version);
    expect(result).toEqual({ ok: true, value: sample, diagnostics: [] });
  });

  it('names the place of any key that is too many or missing', () => {
    const paths = holders(sample, []).filter((_, index) => index % 7 === 0);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const surplus = copyOf(sample);
      at(surplus, path).lebih = 1;
      expect(refusal(surplus)).toMatchObject({
        code: 'LKE860',
        args: { problem: 'KEY_SURPLUS', path: pathText(path), found: '"lebih"' },
      });
      const [key = ''] = Object.keys(at(sample, path));
      const missing = copyOf(sample);
      delete at(missing, path)[key];
      expect(refusal(missing).code).toBe('LKE860');
      // Without a key a place may be one of another kind.
      if (path.includes('place')) continue;
      expect(refusal(missing).args).toMatchObject({ problem: 'KEY_MISSING', path: pathText(path) });
    }
  });

  it.each([
    [['assessments', 0, 'index', 'value'], 12.5, 'OTHER_FIGURE'],
    [['assessments', 0, 'index', 'exact'], '1/0', 'OTHER_KIND'],
    [['assessments', 0, 'index', 'exact'], '2/4', 'OTHER_FIGURE'],
    [['assessments', 0, 'index', 'exact'], '84,9', 'OTHER_VALUE'],
    [['assessments', 0, 'outcome'], 'bagus', 'OTHER_VALUE'],
    [['assessments', 0, 'areas'], null, 'OTHER_KIND'],
    [['assessments', 0, 'tree', 'children', 0, 'tally', 'blank'], -1, 'OTHER_KIND'],
    [['assessments', 1, 'sheet'], 7, 'OTHER_KIND'],
    [['tool', 'name'], 'lain', 'OTHER_VALUE'],
    [['counts', 'errors'], 99, 'OTHER_COUNT'],
    [['assessments'], {}, 'OTHER_KIND'],
    [['schemaVersion'], '1', 'OTHER_VALUE'],
  ] as const)('refuses %j as %j', (path, value, problem) => {
    expect(refusal(changed(path, value))).toMatchObject({
      code: 'LKE860',
      args: { problem, path: pathText(path) },
    });
  });

  it('counts what is there: nobody takes an assessment out unnoticed', () => {
    const fewer: Report = { ...sample, assessments: sample.assessments.slice(1) };
    expect(refusal(fewer).args).toMatchObject({ problem: 'OTHER_COUNT', path: '$.counts.files' });
  });

  it('says what another form or version is', () => {
    expect(refusal({ ...sample, schemaVersion: 7 })).toMatchObject({ code: 'LKE861', args: { found: '7' } });
    const older = read({ ...sample, tool: { name: 'lke', version: '0.0.1' } });
    expect(older.ok).toBe(true);
    expect(older.diagnostics).toMatchObject([
      { code: 'LKE862', severity: 'warning', args: { found: '0.0.1' } },
    ]);
  });

  it.each([
    ['nothing', '', 'NOT_JSON'],
    ['half of one', '{"schemaVersion": 1', 'NOT_JSON'],
    ['a list', '[]', 'OTHER_KIND'],
    ['null', 'null', 'OTHER_KIND'],
    ['a text', '"x"', 'OTHER_KIND'],
    ['an empty object', '{}', 'KEY_MISSING'],
    ['a report cut off', renderJson(sample).slice(0, -20), 'NOT_JSON'],
  ])('refuses %s', (_, text, problem) => {
    const result = readReport(text, 'laporan.json', '0.1.0');
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toMatchObject([{ code: 'LKE860', args: { problem } }]);
  });

  it('is not led astray by a tree without an end', () => {
    const { tree, ...rest } = sample.assessments[0] ?? {};
    const node = JSON.stringify({ ...tree, children: [] });
    const [before = '', after = ''] = node.split('"children":[]');
    const levels = 5_000;
    const deep = `${`${before}"children":[`.repeat(levels)}${node}${`]${after}`.repeat(levels)}`;
    const assessment = JSON.stringify({ ...rest, tree: null }).replace('"tree":null', `"tree":${deep}`);
    const empty = JSON.stringify({ ...sample, assessments: [] });
    const text = empty.replace('"assessments":[]', `"assessments":[${assessment}]`);
    const result = readReport(text, 'laporan.json', '0.1.0');
    expect(result.diagnostics).toMatchObject([{ code: 'LKE860', args: { problem: 'TOO_DEEP' } }]);
  });

  it('takes a key named __proto__ for what it is', () => {
    const text = JSON.stringify(sample).replace('"schemaVersion"', '"__proto__":{},"schemaVersion"');
    const result = readReport(text, 'laporan.json', '0.1.0');
    expect(result.diagnostics).toMatchObject([
      { args: { problem: 'KEY_SURPLUS', path: '$', found: '"__proto__"' } },
    ]);
  });

  it('tells the place, what is there and what belongs there, in both languages', () => {
    const first = changed(['assessments', 0, 'outcome'], 'bagus');
    expect(sentence(refusal(first), 'en')).toBe(
      '"laporan.json" is no report that can be rendered: at $.assessments[0].outcome stands "bagus", where "scored", "nothing-answered", "undetermined" or "failed" belongs.',
    );
    expect(sentence(refusal(first), 'id')).toBe(
      '"laporan.json" bukan laporan yang dapat ditampilkan: di $.assessments[0].outcome ada "bagus", seharusnya "scored", "nothing-answered", "undetermined" atau "failed".',
    );
  });
});
