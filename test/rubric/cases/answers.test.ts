import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toExactText } from '../../../src/domain/fraction.ts';
import type { Value } from '../../../src/domain/submission.ts';
import { resolveAnswers } from '../../../src/rubric/cases/answers.ts';
import { readCases } from '../../../src/rubric/cases/read.ts';
import { readRubric } from '../../../src/rubric/read.ts';

const WHOLE = readFileSync(new URL('../../../fixtures/rubrics-broken/whole.yaml', import.meta.url), 'utf8');

function whole() {
  const result = readRubric(WHOLE, 'r.yaml');
  if (!result.ok) throw new Error('the whole rubric is none');
  return result.value.rubric;
}

const RUBRIC = whole();

function resolve(rest: string): readonly string[] {
  const read = readCases(`rubric: contoh\ncases:\n  - case: Satu\n${rest}`, 'c.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const [worked] = read.value.cases;
  if (worked === undefined) throw new Error('no case');
  const answers = resolveAnswers(worked, RUBRIC, read.value.locate);
  if (!answers.ok)
    return answers.diagnostics.map(({ code, place }) =>
      place?.kind === 'text' ? `${code} ${place.line}:${place.column}` : code,
    );
  return answers.value.map(
    ({ indicator, match, value }) => `${indicator} ${match === 'found' ? textOf(value) : match}`,
  );
}

function textOf(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return value.option;
    case 'number':
    case 'share':
      return `${value.kind} ${toExactText(value.value)}`;
    case 'counts':
      return value.counts
        .map(({ count, value: of }) => `${count}=${of.kind === 'count' ? toExactText(of.value) : of.kind}`)
        .join(' ');
    default:
      return value.kind;
  }
}

const BLANK = ['mp.1.a blank', 'mp.1.b blank', 'mp.2.a blank', 'mp.2.b blank', 'hasil.survei blank'];

describe('resolveAnswers', () => {
  it('leaves blank what nothing is said about', () => {
    expect(resolve('')).toEqual(BLANK);
  });

  it('takes what is said nearest to a question, whatever the order', () => {
    const text = '    every: { abc: C }\n    answers: { mp.1.b: A, index: worst, mp: best, mp.2.b: B }';
    expect(resolve(text)).toEqual([
      'mp.1.a Ya',
      'mp.1.b A',
      'mp.2.a share 1',
      'mp.2.b B',
      'hasil.survei number 0',
    ]);
  });

  it('answers by scale where no answer by name reaches', () => {
    expect(resolve('    every: { abc: B, indeks: 3.2, persen: 75% }\n    answers: { mp.1: blank }')).toEqual([
      'mp.1.a blank',
      'mp.1.b blank',
      'mp.2.a share 3/4',
      'mp.2.b B',
      'hasil.survei number 16/5',
    ]);
  });

  it('takes lists in the order of the questions, a single name before them', () => {
    expect(resolve('    answers: { mp: [Y, B, 120%, C], mp.2.b: A, hasil: [4] }')).toEqual([
      'mp.1.a Ya',
      'mp.1.b B',
      'mp.2.a share 6/5',
      'mp.2.b A',
      'hasil.survei number 4',
    ]);
  });

  it('reads counts by their short or whole names, those not named blank', () => {
    expect(resolve('    answers: { mp.2.a: { agents: 4, mp.2.a.changes: unreadable } }')).toContain(
      'mp.2.a mp.2.a.agents=4 mp.2.a.changes=unreadable',
    );
    expect(resolve('    answers: { mp.2: [{ changes: 2 }, A] }')).toContain(
      'mp.2.a mp.2.a.agents=blank mp.2.a.changes=2',
    );
  });

  it('knows words for what is no answer of a scale', () => {
    expect(
      resolve('    answers: { mp.1: [unreadable, not-applicable], mp.2: [blank, not-found] }').slice(0, 4),
    ).toEqual(['mp.1.a unreadable', 'mp.1.b not-applicable', 'mp.2.a blank', 'mp.2.b not-found']);
  });

  it.each([
    ['an option of another scale', '{ mp.1.b: Ya }', ['LKE973 4:24']],
    ['a letter in lower case', '{ mp.1.b: D }', ['LKE973 4:24']],
    ['a number beyond the scale', '{ hasil.survei: 4.01 }', ['LKE973 4:30']],
    ['a negative number', '{ hasil.survei: -1 }', ['LKE973 4:30']],
    ['counts for letters', '{ mp.1.b: { agents: 1 } }', ['LKE973 4:24']],
    ['a count that is none', '{ mp.2.a: { agents: banyak } }', ['LKE973 4:24']],
    ['an unknown count', '{ mp.2.a: { agent: 1 } }', ['LKE926 4:33']],
    ['an unknown question', '{ mp.1.c: A }', ['LKE926 4:24']],
    ['a list that is too short', '{ mp.1: [Ya] }', ['LKE974 4:22']],
    ['a list for one question', '{ mp.1.a: [Ya, Ya] }', ['LKE974 4:24']],
  ])('refuses %s', (_, answers, findings) => {
    expect(resolve(`    answers: ${answers}`)).toEqual(findings);
  });

  it('refuses an unknown scale', () => {
    expect(resolve('    every: { abcd: A }')).toEqual(['LKE926 4:20']);
  });
});
