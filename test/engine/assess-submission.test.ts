import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactText, sum, toExactText, toNumber, ZERO } from '../../src/domain/fraction.ts';
import type { Figure, ReportedNode } from '../../src/domain/report.ts';
import type { Rubric } from '../../src/domain/rubric.ts';
import { assessSubmission, refuseFile } from '../../src/engine/index.ts';
import { BLANK, choice, counts, number, share, UNREADABLE } from '../scoring/answers.ts';
import { answersOf, draws, rubrics } from '../scoring/random-rubric.ts';
import { both, SURE, smallRubric } from '../support/small-rubric.ts';
import { assessWith, cell, codesOf, FILE, load, submissionOf, WHOLE } from './small-submission.ts';

function find(node: ReportedNode | null, id: string): ReportedNode {
  const search = (candidate: ReportedNode): ReportedNode | undefined =>
    candidate.id === id ? candidate : candidate.children.map(search).find((found) => found !== undefined);
  const found = node === null ? undefined : search(node);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

const figure = (exact: string): Figure => ({ value: toNumber(parseExactText(exact) ?? ZERO), exact });

describe('an assessment', () => {
  const assessment = assessWith(WHOLE);

  it('carries the index as the nearest double and exactly', () => {
    expect(assessment).toMatchObject({
      file: FILE,
      outcome: 'scored',
      rubricChoice: 'given',
      index: { value: 221 / 30, exact: '221/30' },
      range: { low: figure('221/30'), high: figure('221/30') },
      maximum: figure('10'),
      comparison: { outcome: 'none' },
      band: null,
      findings: [],
    });
    expect(assessment.rubric).toMatchObject({ id: 'small', sha256: 'cd'.repeat(32), status: 'official' });
  });

  it('shows each node with its steps, figures as exact texts', () => {
    const node = find(assessment.tree, 'mp.1');
    expect(node).toMatchObject({
      level: 'sub-area',
      points: figure('5/3'),
      share: figure('5/6'),
      answer: null,
    });
    expect(node.range).toEqual({ low: figure('5/3'), high: figure('5/3') });
    expect(node.steps).toEqual([
      { rule: 'mean', sum: '5/2', count: 3, result: '5/6' },
      { rule: 'weigh', share: '5/6', weight: '2', result: '5/3' },
    ]);
  });

  it('shows each answer with its cell and value', () => {
    expect(find(assessment.tree, 'mp.1.b').answer).toMatchObject({
      kind: 'choice',
      value: 'B',
      at: 'LKE!G11',
    });
    expect(find(assessment.tree, 'h.1').answer).toMatchObject({
      kind: 'number',
      value: '16/5',
      absence: null,
    });
    expect(find(assessment.tree, 'pw.1.a').answer?.value).toMatchObject([
      { count: 'due', value: '8' },
      { count: 'done', value: '6' },
    ]);
    expect(find(assessment.tree, 'mp.1.b').range).toBeNull();
  });

  it('adds up: the areas and the tree are the index', () => {
    const exact = (value: Figure | null | undefined) => parseExactText(value?.exact ?? '') ?? ZERO;
    const { tree, areas } = assessment;
    expect(toExactText(sum((tree?.children ?? []).map(({ points }) => exact(points))))).toBe('221/30');
    expect(toExactText(sum(areas.map(({ points }) => exact(points))))).toBe('25/6');
  });

  it('is JSON as it stands, whatever the rubric and the answers', () => {
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) => {
        const submission = { ...submissionOf(rubric, {}), answers: answersOf(rubric, drawn) };
        const made = assessSubmission(FILE, load(rubric), 'given', submission);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        expect(made.tally).toEqual(made.tree?.tally);
        expect(made.outcome === 'scored').toBe(made.index !== null);
      }),
    );
  });
});

describe('what only the score shows', () => {
  it('is that nothing is answered', () => {
    const assessment = assessWith({});
    expect(assessment).toMatchObject({ outcome: 'nothing-answered', index: null, band: null });
    expect(assessment.range).toEqual({ low: figure('0'), high: figure('10') });
    expect(assessment.findings.map(({ code, args }) => [code, args])).toEqual([['LKE560', { questions: 7 }]]);
  });

  it('is which nodes keep the index unknown, and how many questions', () => {
    const { 'mp.2.a': _a, 'mp.2.b': _b, ...some } = WHOLE;
    const assessment = assessWith({ ...some, 'h.1': UNREADABLE });
    expect(assessment.outcome).toBe('undetermined');
    expect(assessment.findings[0]).toMatchObject({
      code: 'LKE561',
      args: { nodes: ['mp.2', 'h.1'], missing: 3 },
    });
  });

  it('is a formula that cannot be computed, at its cell', () => {
    const assessment = assessWith({ ...WHOLE, 'pw.1.a': counts({ due: 0, done: 2 }) });
    const finding = assessment.findings.find(({ code }) => code === 'LKE551');
    expect(finding).toMatchObject({ at: 'LKE!G15', args: { formula: 'ratio', dividend: '2' } });
  });

  it('is a typed share above 1', () => {
    expect(codesOf(assessWith({ ...WHOLE, 'pw.1.a': share('1.2') }))).toEqual(['LKE552 LKE!G15']);
  });

  it('is what a blank number that counts as 0 leaves open', () => {
    const assessment = assessWith({ ...WHOLE, 'h.1': BLANK });
    expect(assessment).toMatchObject({ outcome: 'scored', index: figure('25/6') });
    expect(assessment.range).toEqual({ low: figure('25/6'), high: figure('49/6') });
    expect(find(assessment.tree, 'hasil')).toMatchObject({ state: 'nothing-answered', points: null });
    expect(assessment.tree?.steps).toContainEqual({ rule: 'counted-zero', nodes: ['hasil'] });
  });
});

describe('the rubric behind a score', () => {
  const unverified = { ...SURE, confidence: 'unverified' as const };

  it('is told to be a draft on every score', () => {
    const draft: Rubric = { ...smallRubric(), status: 'draft' };
    const [finding] = assessWith(WHOLE, {}, draft).findings;
    expect(finding).toMatchObject({ code: 'LKE970', severity: 'warning', args: { unverified: 0 } });
    expect(assessWith({}, {}, draft).findings.map(({ code }) => code)).toContain('LKE970');
  });

  it('is told to rest on no source where it does', () => {
    const base = smallRubric();
    const doubtful: Rubric = { ...base, policy: { ...base.policy, provenance: unverified } };
    expect(assessWith(WHOLE, {}, doubtful).findings).toMatchObject([
      { code: 'LKE971', severity: 'info', args: { rubric: 'small', unverified: 1 } },
    ]);
  });
});

describe('bands', () => {
  const band = (id: string, lower: number | null) => ({
    id,
    title: both(id),
    lower: lower === null ? null : (parseExactText(String(lower)) ?? ZERO),
    inclusive: false,
  });
  const rubric: Rubric = {
    ...smallRubric(),
    bands: { bands: [band('A', 9), band('B', 7), band('C', null)], provenance: SURE },
  };

  it('say how far it is to the next one up', () => {
    expect(assessWith(WHOLE, {}, rubric).band).toMatchObject({
      id: 'B',
      lower: figure('7'),
      low: 'B',
      next: { id: 'A', bound: figure('9'), inclusive: false, missing: figure('49/30') },
    });
  });

  it('have nothing above the highest and no bound below the lowest', () => {
    const best = Object.fromEntries(Object.keys(WHOLE).map((id) => [id, choice('A')]));
    const full = { ...best, 'mp.1.a': choice('Ya'), 'pw.1.a': share('1'), 'h.1': number('4') };
    expect(assessWith(full, {}, rubric).band).toMatchObject({ id: 'A', next: null });
    expect(assessWith({ ...WHOLE, 'h.1': number('0') }, {}, rubric).band).toMatchObject({
      id: 'C',
      lower: null,
    });
  });

  it('are not known while the index is not', () => {
    expect(assessWith({}, {}, rubric).band).toMatchObject({
      id: null,
      title: null,
      lower: null,
      low: 'C',
      high: 'A',
      next: null,
    });
  });
});

describe('alterations', () => {
  const altered = { node: 'mp.1.b', place: cell(9), found: 'K8', expected: 'K9' } as const;

  it('are told with what the value shown does to the index', () => {
    const { findings } = assessWith(WHOLE, {
      alterations: [{ ...altered, kind: 'formula', stated: parseExactText('1') }],
    });
    expect(findings.map(({ code, at, args }) => [code, at, args])).toEqual([
      ['LKE606', 'LKE!H9', { node: 'mp.1.b', found: 'K8', expected: 'K9', effect: '1/3' }],
    ]);
  });

  it('have no effect that can be told where the row shows no number', () => {
    const { findings } = assessWith(WHOLE, { alterations: [{ ...altered, kind: 'type', stated: null }] });
    expect(findings).toMatchObject([{ code: 'LKE603', args: { effect: null } }]);
  });

  it('count all error cells in one finding', () => {
    const { findings } = assessWith(WHOLE, { errorCells: 90 });
    expect(findings).toMatchObject([{ code: 'LKE608', severity: 'info', args: { cells: 90 } }]);
  });
});

it('a file that could not be scored says why, and nothing else', () => {
  const unreadable = { name: 'x.xlsx', size: null, sha256: null };
  const refused = refuseFile(unreadable, [{ code: 'LKE104', severity: 'error', args: {}, place: null }]);
  expect(refused).toMatchObject({ outcome: 'failed', index: null, tree: null, gates: [], areas: [] });
  expect(refused.findings.map(({ code }) => code)).toEqual(['LKE104']);
  expect(JSON.parse(JSON.stringify(refused))).toEqual(refused);
  expect(Object.keys(refused)).toEqual(Object.keys(assessWith(WHOLE)));
});
