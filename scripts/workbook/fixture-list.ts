/** The committed workbooks: which rubric, build, answers and untidiness each shows. */
import type { Rubric } from '../../src/domain/rubric.ts';
import { unitRubricOf } from '../../src/domain/unit-form.ts';
import type { AnswerIntent, Answers } from './answers.ts';
import { drawAnswers, indicatorsOf } from './answers.ts';
import { groupsOf } from './layout.ts';
import type { MakeWishes } from './make.ts';

export type RubricId = 'rb-2014' | 'rb-2019' | 'zi-2021' | 'pmprb-2020';

export interface Fixture {
  /** File name without its extension. */
  readonly name: string;
  readonly rubric: RubricId;
  readonly wishes: (rubric: Rubric) => MakeWishes;
}

const BLANK: Answers = new Map();
const AGENCY = { agency: 'Kabupaten Contoh', year: 2018 } as const;
const UNIT = { agency: 'RSUD Contoh', year: 2023 } as const;

function draw(rubric: Rubric, seed: number, level: number, blanks = 0): Answers {
  return drawAnswers(rubric, { seed, level, spread: 0.5, blanks });
}

/** The same answers with some of them replaced; undefined takes an answer away. */
function amended(answers: Answers, changes: Readonly<Record<string, AnswerIntent | undefined>>): Answers {
  const changed = new Map(answers);
  for (const [id, intent] of Object.entries(changes)) {
    if (intent === undefined) changed.delete(id);
    else changed.set(id, intent);
  }
  return changed;
}

/** The same answers without any below a group. */
function without(rubric: Rubric, answers: Answers, group: string): Answers {
  const found = groupsOf(rubric.root).find(({ id }) => id === group);
  if (found === undefined) throw new Error(`${rubric.id} has no group ${group}`);
  return amended(answers, Object.fromEntries(indicatorsOf(found).map(({ id }) => [id, undefined])));
}

function number(value: number): AnswerIntent {
  return { kind: 'number', value };
}

function option(id: string): AnswerIntent {
  return { kind: 'option', option: id };
}

/** Good survey results, as a unit that passes has them. */
const GOOD_RESULTS = {
  'hasil.ipak': number(3.71),
  'hasil.capaian': option('B'),
  'hasil.ipkp': number(3.52),
} as const;

const RB_FIXTURES: readonly Fixture[] = [
  {
    name: 'rb-2014-baik',
    rubric: 'rb-2014',
    wishes: (rubric) => ({
      ...AGENCY,
      rubric,
      anatomy: 'rb-2014',
      answers: draw(rubric, 11, 0.86),
      previousAnswers: draw(rubric, 12, 0.68),
      seed: 11,
    }),
  },
  {
    name: 'rb-2014-setengah',
    rubric: 'rb-2014',
    wishes: (rubric) => ({
      ...AGENCY,
      agency: 'Kota Misalnya',
      rubric,
      anatomy: 'rb-2014',
      answers: without(rubric, draw(rubric, 21, 0.7, 0.2), 'sdm.4'),
      previousAnswers: draw(rubric, 22, 0.6),
      seed: 21,
    }),
  },
  {
    name: 'rb-2014-buruk',
    rubric: 'rb-2014',
    wishes: (rubric) => ({
      ...AGENCY,
      agency: 'Kabupaten  Umpama ',
      rubric,
      anatomy: 'rb-2014',
      answers: draw(rubric, 31, 0.55, 0.05),
      previousAnswers: BLANK,
      mess: {
        respelt: 0.4,
        commas: 0.6,
        placeholders: 3,
        unreadable: 5,
        insertedRows: 3,
        strayFormulas: 2,
        movedRows: 3,
        missingRows: 1,
        mistypedTypes: 4,
        contradictedWeights: 2,
        untidyLabels: 0.2,
      },
      seed: 31,
    }),
  },
  {
    name: 'rb-2014-kosong',
    rubric: 'rb-2014',
    wishes: (rubric) => ({
      ...AGENCY,
      rubric,
      anatomy: 'rb-2014',
      answers: BLANK,
      previousAnswers: BLANK,
      seed: 41,
    }),
  },
  {
    name: 'rb-2014-pusat-kosong',
    rubric: 'rb-2014',
    wishes: (rubric) => ({ ...AGENCY, rubric, anatomy: 'pusat', answers: BLANK, seed: 51 }),
  },
];

const ZI_FIXTURES: readonly Fixture[] = [
  {
    name: 'zi-2021-wbk',
    rubric: 'zi-2021',
    wishes: (rubric) => ({
      ...UNIT,
      rubric,
      anatomy: 'zi-2021',
      answers: amended(draw(rubric, 61, 0.82), GOOD_RESULTS),
      seed: 61,
    }),
  },
  {
    name: 'zi-2021-gagal',
    rubric: 'zi-2021',
    wishes: (rubric) => ({
      ...UNIT,
      rubric,
      anatomy: 'zi-2021',
      answers: amended(draw(rubric, 71, 0.55), { ...GOOD_RESULTS, 'hasil.ipak': number(3.59) }),
      seed: 71,
    }),
  },
  {
    name: 'zi-2021-setengah',
    rubric: 'zi-2021',
    wishes: (rubric) => ({
      ...UNIT,
      rubric,
      anatomy: 'zi-2021',
      answers: without(rubric, draw(rubric, 81, 0.75, 0.25), 'pemenuhan.pw.iv'),
      mess: { typedShares: 3, proofRows: 6 },
      seed: 81,
    }),
  },
  {
    name: 'zi-2021-kosong',
    rubric: 'zi-2021',
    wishes: (rubric) => ({ ...UNIT, rubric, anatomy: 'zi-2021', answers: BLANK, seed: 91 }),
  },
  {
    name: 'zi-2021-selisih',
    rubric: 'zi-2021',
    wishes: (rubric) => ({
      ...UNIT,
      rubric,
      anatomy: 'zi-2021',
      answers: amended(draw(rubric, 101, 0.8), GOOD_RESULTS),
      mess: { shortRanges: 1 },
      seed: 101,
    }),
  },
];

const PMPRB_FIXTURES: readonly Fixture[] = [
  {
    name: 'pmprb-2020-contoh',
    rubric: 'pmprb-2020',
    wishes: (rubric) => ({
      agency: 'Provinsi Contoh',
      year: 2021,
      rubric,
      anatomy: 'pmprb-2020',
      answers: draw(rubric, 111, 0.72),
      seed: 111,
    }),
  },
];

/** A centre with three units, of which the second left two sub-areas blank. */
const CENTRE_FIXTURES: readonly Fixture[] = [
  {
    name: 'rb-2019-contoh',
    rubric: 'rb-2019',
    wishes: (rubric) => {
      const form = unitRubricOf(rubric);
      const second = without(form, without(form, draw(form, 123, 0.55), 'mp.2'), 'ak.1');
      return {
        ...AGENCY,
        rubric,
        anatomy: 'pusat-unit',
        answers: draw(rubric, 121, 0.74),
        units: [draw(form, 122, 0.8), second, draw(form, 124, 0.66, 0.06)],
        seed: 121,
      };
    },
  },
];

export const FIXTURES: readonly Fixture[] = [
  ...RB_FIXTURES,
  ...CENTRE_FIXTURES,
  ...ZI_FIXTURES,
  ...PMPRB_FIXTURES,
];
