import { describe, expect, it } from 'vitest';
import { fraction, fromInteger } from '../../src/domain/fraction.ts';
import type { Group, Provenance, Rubric } from '../../src/domain/rubric.ts';
import { renderRubricList } from '../../src/report/rubric-list.ts';
import { renderRubricTree } from '../../src/report/rubric-tree.ts';
import type { TextOptions } from '../../src/report/text/pen.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { expectGolden } from '../support/golden.ts';
import { PAYLOADS } from '../support/payloads.ts';

const OPTIONS: TextOptions = {
  language: 'id',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 3,
};

const both = (id: string, en = id) => ({ id, en });
const confirmed: Provenance = { confidence: 'confirmed', sources: ['s1'], note: '' };
const doubtful: Provenance = { confidence: 'unverified', sources: [], note: 'Two sources disagree.' };

const item = {
  kind: 'indicator',
  number: 'a',
  weight: null,
  provenance: confirmed,
  formula: null,
  dependences: [],
  keywords: [],
  recommendation: null,
  was: [],
} as const;

function group(
  id: string,
  level: Group['level'],
  children: Group['children'],
  more: Partial<Group> = {},
): Group {
  return {
    kind: 'group',
    id,
    level,
    number: null,
    title: both(`Judul ${id}`, `Title ${id}`),
    aliases: [],
    was: [],
    area: null,
    weight: fromInteger(100),
    provenance: confirmed,
    combine: 'sum',
    recommendation: null,
    children,
    ...more,
  };
}

/** One of everything a rubric can hold, every text of it `title`. */
function rubric(title: string): Rubric {
  const text = both(title, title);
  const ratio = {
    name: 'ratio',
    counts: [
      { id: 'm.c.lapor', role: 'part', title: text, keywords: [], sumOf: [] },
      { id: 'm.c.wajib', role: 'whole', title: text, keywords: [], sumOf: [] },
    ],
  } as const;
  const questions: Group['children'] = [
    { ...item, id: 'm.a', title: text, scale: 'abc' },
    {
      ...item,
      id: 'm.b',
      number: 'b',
      title: text,
      scale: 'yt',
      dependences: [
        { kind: 'times', on: 'm.a', provenance: confirmed },
        { kind: 'zero-when', on: 'm.a', options: ['C'], provenance: confirmed },
      ],
    },
    { ...item, id: 'm.c', number: null, title: text, scale: 'persen', formula: ratio },
  ];
  const area = group('m', 'area', questions, {
    combine: 'mean',
    weight: fraction(5n, 2n),
    provenance: doubtful,
  });
  return {
    id: 'contoh',
    version: '0.1.0',
    status: 'draft',
    title: text,
    indexTitle: both('Indeks', 'Index'),
    regulation: text,
    sources: [{ id: 's1', title }],
    notes: [text],
    areas: [{ id: 'm', title: text, aliases: [] }],
    scales: [
      {
        kind: 'choice',
        id: 'abc',
        options: ['A', 'B', 'C'].map((id, index) => {
          return { id, value: fraction(BigInt(2 - index), 2n), spellings: [], title: null };
        }),
        typeWords: [],
      },
      { kind: 'number', id: 'ikm', minimum: fromInteger(0), maximum: fromInteger(4), typeWords: [] },
      { kind: 'formula', id: 'persen', typeWords: [] },
      { kind: 'unestablished', id: 'yt', typeWords: [] },
    ],
    root: group('index', 'component', [area]),
    policy: {
      blank: { choice: 'leave-out', number: 'zero', formula: 'leave-out', unestablished: 'unknown' },
      unreadable: { choice: 'unknown', number: 'unknown', formula: 'unknown', unestablished: 'unknown' },
      provenance: confirmed,
    },
    gates: [
      {
        id: 'wbk',
        title: both('WBK'),
        checks: [
          {
            id: 'total',
            title: text,
            nodes: ['index'],
            measure: 'points',
            bound: fraction(73n, 4n),
            inclusive: true,
            provenance: confirmed,
          },
          {
            id: 'm',
            title: text,
            nodes: ['m', 'n'],
            measure: 'share',
            bound: fraction(3n, 5n),
            inclusive: false,
            provenance: doubtful,
          },
        ],
      },
    ],
    bands: {
      bands: [
        { id: 'A', title: text, lower: fromInteger(80), inclusive: false },
        { id: 'B', title: text, lower: null, inclusive: false },
      ],
      provenance: doubtful,
    },
    recognition: {
      titles: [],
      headers: [],
      totals: [],
      agencyLabels: [],
      yearLabels: [],
      placeholders: [],
    },
  };
}

describe('renderRubricTree', () => {
  it.each([
    ['rubric-id-80', {}],
    ['rubric-en-40', { language: 'en', width: 40 }],
    ['rubric-plain-80', { plain: true }],
  ] as const)('is a known text: %s', (name, options) => {
    const text = renderRubricTree(rubric('Manajemen Perubahan'), { ...OPTIONS, ...options });
    expectGolden(text, new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it.each(PAYLOADS)('shows a hostile rubric harmless: $name', ({ text }) => {
    for (const rendered of [
      renderRubricTree(rubric(text), { ...OPTIONS, width: 60 }),
      renderRubricList([rubric(text)], { ...OPTIONS, width: 60 }),
    ]) {
      expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      for (const line of rendered.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    }
  });
});

describe('renderRubricList', () => {
  it('has a row for each rubric, and says which are drafts', () => {
    const text = renderRubricList(
      [rubric('Judul'), { ...rubric('Judul'), id: 'lain', status: 'official' }],
      OPTIONS,
    );
    expect(text.split('\n')).toEqual([
      'Rubrik  Versi  Status  Butir  Judul',
      '──────  ─────  ──────  ─────  ─────────────',
      'contoh  0.1.0  draf        3  Judul (Judul)',
      'lain    0.1.0  resmi       3  Judul (Judul)',
      '',
    ]);
  });

  it('says when there are none', () => {
    expect(renderRubricList([], OPTIONS)).toBe('Tidak ada rubrik.\n');
  });
});
