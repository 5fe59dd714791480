/**
 * The consequences of a change of the rubric, on two hundred made-up submissions, held against a second computation
 * that shares nothing with the first: floating point over the rubric, and sums of hundredths for the two sub-areas.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fraction } from '../../src/domain/fraction.ts';
import type { Impact } from '../../src/domain/impact.ts';
import type { Indicator, LoadedRubric, Rubric, RubricNode, Scale } from '../../src/domain/rubric.ts';
import type { Answer, Value } from '../../src/domain/submission.ts';
import { measureImpact } from '../../src/engine/impact.ts';
import { type KeptSubmission, readReport } from '../../src/engine/impact-report.ts';
import { assessSubmission, buildReport } from '../../src/engine/index.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { indicatorsOf } from '../../src/rubric/walk.ts';
import { naiveIndex } from '../scoring/naive.ts';
import { bundledRubric } from '../support/bundled.ts';

const RB = bundledRubric('rb-2014');
const AGENCIES = 200;

function loaded(rubric: Rubric): LoadedRubric {
  return { rubric, sha256: 'a'.repeat(64) };
}

/** The rubric with the weight of some groups replaced, in quarters of a point. */
function reweighed(rubric: Rubric, quarters: Readonly<Record<string, number>>): Rubric {
  const visit = <Node extends RubricNode>(node: Node): Node => {
    const weight =
      quarters[node.id] === undefined ? node.weight : fraction(BigInt(quarters[node.id] ?? 0), 4n);
    if (node.kind === 'indicator') return { ...node, weight };
    return { ...node, weight, children: node.children.map(visit) };
  };
  return { ...rubric, version: '1.1.0', root: visit(rubric.root) };
}

/** A quarter of a point from the second sub-area of change management to the first. */
const NEW = reweighed(RB, { 'mp.1': 5, 'mp.2': 3 });

/** The same numbers in every run. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function drawValue(scale: Scale | undefined, quality: number, draw: (below: number) => number): Value {
  if (scale?.kind === 'choice') {
    const worst = scale.options.length - 1;
    const at = Math.min(worst, Math.max(0, Math.round(((10 - quality) / 10) * worst) + draw(3) - 1));
    return { kind: 'choice', option: scale.options[at]?.id ?? '' };
  }
  if (scale?.kind !== 'number') return { kind: 'blank' };
  const hundredths = Math.min(100, Math.max(0, quality * 10 + draw(21) - 10));
  const { numerator, denominator } = scale.maximum;
  return { kind: 'number', value: fraction(numerator * BigInt(hundredths), denominator * 100n) };
}

/** Every fifth agency answers both sub-areas without a fault, so that the change does not touch it. */
function submissionOf(index: number): readonly Answer[] {
  const draw = drawer(index + 1);
  const quality = 2 + draw(9);
  return indicatorsOf(RB.root).map((indicator) => {
    const scale = RB.scales.find(({ id }) => id === indicator.scale);
    const isPerfect = index % 5 === 0 && /^mp\.[12]\./.test(indicator.id);
    const value = drawValue(scale, isPerfect ? 20 : quality, isPerfect ? () => 1 : draw);
    return { indicator: indicator.id, match: 'found', value, place: null, raw: 'x', evidence: '' };
  });
}

/** With one result such that the index comes close to the bound of a predicate, as it does for some every year. */
function nearBound(answers: readonly Answer[], draw: (below: number) => number): readonly Answer[] {
  const index = naiveIndex(RB, answers) ?? 0;
  const bound = [80, 70, 60, 50].find((candidate) => index > candidate) ?? 50;
  return answers.map((answer) => {
    if (answer.indicator !== SAKIP || answer.value.kind !== 'number') return answer;
    const own = Number(answer.value.value.numerator) / Number(answer.value.value.denominator);
    const wanted = own + ((bound - index + (draw(9) - 4) / 100) / 14) * 100;
    const hundredths = BigInt(Math.round(Math.min(100, Math.max(0, wanted)) * 100));
    return { ...answer, value: { kind: 'number', value: fraction(hundredths, 100n) } };
  });
}

/** 14 points, a number to 100. */
const SAKIP = 'hasil.sakip';

const SUBMISSIONS: readonly KeptSubmission[] = Array.from({ length: AGENCIES }, (_, index) => ({
  file: `instansi-${String(index).padStart(3, '0')}.xlsx`,
  agency: `Instansi ${index}`,
  rubric: 'rb-2014',
  answers: index % 4 === 1 ? nearBound(submissionOf(index), drawer(index)) : submissionOf(index),
  units: [],
}));

/** What the change does to one agency by arithmetic on its own answers: a quarter x (mean of mp.1 - mean of mp.2). */
function expectedChange(answers: readonly Answer[]): number {
  const mean = (prefix: string): number => {
    const shares = answers
      .filter(({ indicator }) => indicator.startsWith(prefix))
      .map(({ value, indicator }) => (value.kind === 'choice' ? worth(indicator, value.option) : Number.NaN));
    // Thousandths of a hundredth: whole numbers, so that equal means are equal.
    return (shares.reduce((sum, share) => sum + share, 0) * 60) / shares.length;
  };
  return mean('mp.1.') - meanOfSecond(answers);
}

/** mp.2.d and mp.2.e are 0 when mp.2.a is answered Tidak. */
function meanOfSecond(answers: readonly Answer[]): number {
  const of = (id: string) => answers.find(({ indicator }) => indicator === id)?.value;
  const first = of('mp.2.a');
  const isNo = first?.kind === 'choice' && first.option === 'Tidak';
  const shares = ['a', 'b', 'c', 'd', 'e'].map((letter) => {
    const value = of(`mp.2.${letter}`);
    if (isNo && (letter === 'd' || letter === 'e')) return 0;
    return value?.kind === 'choice' ? worth(`mp.2.${letter}`, value.option) : Number.NaN;
  });
  return (shares.reduce((sum, share) => sum + share, 0) * 60) / shares.length;
}

/** Hundredths. */
const WORTH: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'ya-tidak': { Ya: 100, Tidak: 0 },
  abc: { A: 100, B: 50, C: 0 },
  abcd: { A: 100, B: 67, C: 33, D: 0 },
  abcde: { A: 100, B: 75, C: 50, D: 25, E: 0 },
};

function worth(indicator: string, option: string): number {
  const scale = indicatorsOf(RB.root).find((one: Indicator) => one.id === indicator)?.scale ?? '';
  return WORTH[scale]?.[option] ?? Number.NaN;
}

/** Bands of rb-2014 as the table prints them: above 90, 80, 70, 60, 50, 30. */
function bandOf(index: number): string {
  const bounds = [90, 80, 70, 60, 50, 30];
  return ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'][bounds.findIndex((bound) => index > bound + 1e-9)] ?? 'D';
}

function ranksOf(indexes: readonly number[]): readonly number[] {
  return indexes.map((own) => 1 + indexes.filter((other) => other > own + 1e-9).length);
}

const impact = measureImpact(loaded(RB), loaded(NEW), SUBMISSIONS, '0');

describe('a quarter of a point moved between two weights, on 200 submissions', () => {
  const before = SUBMISSIONS.map(({ answers }) => {
    return naiveIndex(RB, answers ?? []) ?? Number.NaN;
  });
  const changes = SUBMISSIONS.map(({ answers }) => expectedChange(answers ?? []) / 60 / 100 / 4);
  const after = SUBMISSIONS.map(({ answers }) => naiveIndex(NEW, answers ?? []) ?? Number.NaN);
  const isMoved = (agency: number) => Math.abs(changes[agency] ?? 0) > 1e-12;
  const [oldRanks, newRanks] = [ranksOf(before), ranksOf(after)];
  const rankMoves = oldRanks.map((rank, agency) => rank - (newRanks[agency] ?? 0));
  const flips = before.map((index, agency) => bandOf(index) !== bandOf(after[agency] ?? 0));

  it('is a test that could fail: some are touched, some are not, some predicates and ranks change', () => {
    expect(changes.filter((change) => Math.abs(change) > 1e-12).length).toBeGreaterThan(100);
    expect(changes.filter((change) => Math.abs(change) <= 1e-12).length).toBeGreaterThan(30);
    expect(flips.filter(Boolean).length).toBeGreaterThan(0);
    expect(rankMoves.filter((move) => move !== 0).length).toBeGreaterThan(10);
  });

  it('touches exactly the agencies whose figures change, by exactly so much', () => {
    const found = impact.touched
      .filter(({ consequences }) => consequences.includes('index'))
      .map(({ file }) => file);
    const expected = SUBMISSIONS.filter((_, agency) => isMoved(agency)).map(({ file }) => file);
    expect(found.toSorted()).toEqual(expected);
    for (const { file, change } of impact.touched) {
      const agency = SUBMISSIONS.findIndex((submission) => submission.file === file);
      expect(change?.value ?? 0).toBeCloseTo(changes[agency] ?? 0, 12);
    }
  });

  it('finds the predicates that change, and tells them first', () => {
    const found = impact.touched.filter(({ consequences }) => consequences.includes('flip'));
    expect(found.map(({ file }) => file).toSorted()).toEqual(
      SUBMISSIONS.filter((_, agency) => flips[agency]).map(({ file }) => file),
    );
    expect(impact.touched.slice(0, found.length)).toEqual(found);
    expect(impact.counts.flips).toBe(found.length);
    for (const { file, old, new: next } of found) {
      const agency = SUBMISSIONS.findIndex((submission) => submission.file === file);
      expect([old.band, next.band]).toEqual([bandOf(before[agency] ?? 0), bandOf(after[agency] ?? 0)]);
    }
  });

  it('moves the ranks that move, and those alone', () => {
    const found = new Map(impact.touched.map(({ file, rankMove }) => [file, rankMove]));
    SUBMISSIONS.forEach(({ file }, agency) => {
      expect([file, found.get(file) ?? 0]).toEqual([file, rankMoves[agency]]);
    });
    for (const { file, old, new: next } of impact.touched) {
      const agency = SUBMISSIONS.findIndex((submission) => submission.file === file);
      expect([file, old.rank, next.rank]).toEqual([file, oldRanks[agency], newRanks[agency]]);
    }
  });

  it('counts so that it adds up', () => {
    const { counts, bands } = impact;
    expect(counts).toMatchObject({ submissions: AGENCIES, compared: AGENCIES, ranked: AGENCIES });
    expect(counts.touched + counts.untouched).toBe(AGENCIES);
    for (const which of ['old', 'new'] as const) {
      expect(bands.reduce((sum, band) => sum + band[which], 0)).toBe(AGENCIES);
    }
    expect(impact.troubles).toEqual([]);
  });

  it('is the same from a kept report, byte for byte, and in any order', () => {
    const block = { id: 'self', assessor: null, year: null, hidden: false, answerColumn: 'K' };
    const assessments = SUBMISSIONS.slice(0, 20).map(({ file, agency, answers }) =>
      assessSubmission({ name: file, size: 1, sha256: 'b'.repeat(64) }, loaded(RB), 'given', {
        sheet: 'LKE',
        block,
        otherBlocks: [],
        identity: { agency, year: null },
        answers: answers ?? [],
        stated: [],
        alterations: [],
        errorCells: 0,
        diagnostics: [],
      }),
    );
    const kept = readReport(JSON.stringify(buildReport(assessments, [], '0')), 'r.json');
    if (!kept.ok) throw new Error(JSON.stringify(kept.diagnostics));
    const text = (submissions: readonly KeptSubmission[]) =>
      JSON.stringify(measureImpact(loaded(RB), loaded(NEW), submissions, '0'));
    expect(text(kept.value)).toBe(text(SUBMISSIONS.slice(0, 20)));
    expect(text(kept.value.toReversed())).toBe(text(kept.value));
  });
});

function edited(edit: (text: string) => string): Rubric {
  const read = readRubric(edit(SMALL), 'r.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value.rubric;
}

const SMALL = readFileSync(new URL('../support/kecil.yaml', import.meta.url), 'utf8');

function small(next: Rubric, answers: Readonly<Record<string, Value>>): Impact {
  const kept = Object.entries(answers).map(
    ([indicator, value]): Answer => ({
      indicator,
      match: 'found',
      value,
      place: null,
      raw: '',
      evidence: '',
    }),
  );
  const submission = { file: 'a.xlsx', agency: null, rubric: 'kecil', answers: kept, units: [] };
  return measureImpact(loaded(edited((text) => text)), loaded(next), [submission], '0');
}

const letter = (option: string): Value => ({ kind: 'choice', option });
const ANSWERS = {
  'mp.1.a': letter('Ya'),
  'mp.1.b': letter('A'),
  'mp.1.c': letter('B'),
  'mp.2.a': letter('C'),
  'mp.2.b': letter('A'),
  'pw.1.a': { kind: 'share', value: fraction(1n, 2n) },
  'hasil.survei': { kind: 'number', value: fraction(3n, 1n) },
} as const satisfies Record<string, Value>;

describe('answers carried over to another rubric', () => {
  it('follow a question to the id that the new rubric says it was', () => {
    const next = edited((text) =>
      text.replace('- id: mp.2.b\n', '- id: mp.2.z\n                  was: [mp.2.b]\n'),
    );
    const { touched, troubles, counts } = small(next, ANSWERS);
    expect({ touched, troubles, compared: counts.compared }).toEqual({
      touched: [],
      troubles: [],
      compared: 1,
    });
  });

  it('are not carried over by likeness, which is told', () => {
    const next = edited((text) => text.replace('- id: mp.2.b\n', '- id: mp.2.z\n'));
    const { touched, troubles } = small(next, ANSWERS);
    expect(troubles.map(({ trouble, question, was }) => [trouble, question, was])).toEqual([
      ['alike', 'mp.2.z', 'mp.2.b'],
    ]);
    expect(touched[0]?.change?.exact).toBe('-1');
  });

  it('are not given to another question that took over the id', () => {
    const shifted = edited((text) =>
      text
        .replace('- id: mp.2.b\n', '- id: mp.2.c\n                  was: [mp.2.b]\n')
        .replace(
          '                - id: mp.2.c\n',
          `                - id: mp.2.b\n                  title: Anggaran ada\n                  scale: abc\n                  keywords: [anggaran]\n                - id: mp.2.c\n`,
        ),
    );
    const { touched, troubles } = small(shifted, ANSWERS);
    expect(troubles.map(({ trouble, question }) => [trouble, question])).toEqual([['added', 'mp.2.b']]);
    expect(touched).toEqual([]);
  });

  it('are kept only where the new scale has them, and told where it is another scale', () => {
    const next = edited((text) =>
      text.replace(
        'title: { id: Rencana disusun, en: Plan made }\n                  scale: abc',
        'title: { id: Rencana disusun, en: Plan made }\n                  scale: ya-tidak',
      ),
    );
    expect(small(next, ANSWERS).troubles.map(({ trouble, question }) => [trouble, question])).toEqual([
      ['unfit', 'mp.2.a'],
    ]);
  });

  it('of several questions stand for one only when they are the same', () => {
    const merged = edited((text) => {
      const from = text.indexOf('                - id: mp.2.b');
      const to = text.indexOf('        - id: pw\n');
      return (text.slice(0, from) + text.slice(to)).replace(
        '- id: mp.2.a\n',
        '- id: mp.2.x\n                  was: [mp.2.a, mp.2.b]\n',
      );
    });
    expect(small(merged, ANSWERS).troubles.map(({ trouble }) => trouble)).toEqual(['merged']);
    const same = small(merged, { ...ANSWERS, 'mp.2.a': letter('A') });
    expect([same.troubles, same.touched]).toEqual([[], []]);
  });

  it('leave out submissions of another rubric, or with answers that are none of the old one', () => {
    const rubric = loaded(edited((text) => text));
    const one = (rubricId: string | null, answers: readonly Answer[] | null) => ({
      file: `${rubricId}.xlsx`,
      agency: null,
      rubric: rubricId,
      answers,
      units: [],
    });
    const strange: Answer = {
      indicator: 'mp.1.b',
      match: 'found',
      value: letter('Z'),
      place: null,
      raw: 'Z',
      evidence: '',
    };
    const { skipped, counts } = measureImpact(
      rubric,
      rubric,
      [one('zi-2021', []), one(null, null), one('kecil', [strange])],
      '0',
    );
    expect(skipped.map(({ reason }) => reason)).toEqual(['other-rubric', 'failed', 'unfit']);
    expect(counts.compared).toBe(0);
  });
});

describe('a kept report', () => {
  it.each([
    ['not JSON', '{', 'JSON'],
    ['another version', '{"schemaVersion":99,"assessments":[]}', 'schemaVersion'],
    ['no assessments', '{"schemaVersion":1}', 'assessments'],
    ['an assessment that is none', '{"schemaVersion":1,"assessments":[7]}', 'assessments[0]'],
  ])('that is %s is refused with what is wrong', (_, text, part) => {
    const read = readReport(text, 'r.json');
    expect(read.ok ? null : read.diagnostics.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'LKE958', args: { file: 'r.json', part } },
    ]);
  });
});
