/** A rubric small enough to hold in the head, with one of everything. */
import { fraction, fromInteger } from '../../src/domain/fraction.ts';
import type {
  Combine,
  CountRow,
  Dependence,
  Group,
  Indicator,
  Level,
  Localized,
  Provenance,
  Rubric,
  RubricNode,
  Scale,
} from '../../src/domain/rubric.ts';

export const SURE: Provenance = { confidence: 'confirmed', sources: ['s'], note: '' };

export function both(text: string): Localized {
  return { id: text, en: `${text} (en)` };
}

export function group(
  id: string,
  title: string,
  level: Level,
  weight: number,
  combine: Combine,
  children: readonly RubricNode[],
  overrides: Partial<Group> = {},
): Group {
  return {
    kind: 'group',
    id,
    level,
    number: null,
    title: both(title),
    aliases: [],
    was: [],
    area: null,
    weight: fraction(BigInt(Math.round(weight * 1000)), 1000n),
    provenance: SURE,
    combine,
    recommendation: null,
    children,
    ...overrides,
  };
}

export function question(
  id: string,
  number: string | null,
  title: string,
  scale: string,
  keywords: readonly string[],
  overrides: Partial<Indicator> = {},
): Indicator {
  return {
    kind: 'indicator',
    id,
    number,
    title: both(title),
    weight: null,
    provenance: SURE,
    scale,
    formula: null,
    dependences: [],
    keywords,
    recommendation: null,
    was: [],
    ...overrides,
  };
}

export function countRow(
  id: string,
  role: CountRow['role'],
  title: string,
  keywords: readonly string[],
  sumOf: readonly string[] = [],
): CountRow {
  return { id, role, title: both(title), keywords, sumOf };
}

export const ABC: Scale = {
  kind: 'choice',
  id: 'abc',
  typeWords: ['A/B/C'],
  options: [
    { id: 'A', value: fromInteger(1), spellings: [], title: null },
    { id: 'B', value: fraction(1n, 2n), spellings: [], title: null },
    { id: 'C', value: fromInteger(0), spellings: [], title: null },
  ],
};

export const YES_NO: Scale = {
  kind: 'choice',
  id: 'yn',
  typeWords: ['Ya/Tidak', 'Y/T'],
  options: [
    { id: 'Ya', value: fromInteger(1), spellings: ['Y'], title: null },
    { id: 'Tidak', value: fromInteger(0), spellings: ['T', 'Tdk'], title: null },
  ],
};

export const OUT_OF_FOUR: Scale = {
  kind: 'number',
  id: 'four',
  minimum: fromInteger(0),
  maximum: fromInteger(4),
  typeWords: ['0-4'],
};

export const SHARE: Scale = { kind: 'formula', id: 'share', typeWords: ['%'] };

const NEEDS_POLICY: Dependence = { kind: 'zero-when', on: 'mp.1.a', options: ['Tidak'], provenance: SURE };

/** Two enabler areas (one with a formula) and one result: 10 points in all. */
export function smallRubric(): Rubric {
  const team = group('mp.1', 'Tim Kerja', 'sub-area', 2, 'mean', [
    question('mp.1.a', 'a', 'Tim dibentuk dengan keputusan', 'yn', ['dibentuk', 'keputusan']),
    question('mp.1.b', 'b', 'Anggota dipilih lewat prosedur', 'abc', ['anggota', 'prosedur']),
    question('mp.1.c', 'c', 'Tim memantau pelaksanaan', 'abc', ['memantau'], { dependences: [NEEDS_POLICY] }),
  ]);
  const plan = group('mp.2', 'Rencana Kerja', 'sub-area', 2, 'mean', [
    question('mp.2.a', 'a', 'Rencana disusun', 'abc', ['rencana', 'disusun']),
    question('mp.2.b', 'b', 'Rencana disosialisasikan', 'abc', ['rencana', 'sosialisasi']),
  ]);
  const complaints = group('pw.1', 'Pengaduan Masyarakat', 'sub-area', 2, 'mean', [
    question('pw.1.a', 'a', 'Pengaduan selesai ditangani', 'share', ['pengaduan', 'ditangani'], {
      formula: {
        name: 'ratio',
        counts: [
          countRow('due', 'whole', 'Jumlah pengaduan masuk', ['jumlah', 'masuk']),
          countRow('done', 'part', 'Jumlah pengaduan tuntas', ['jumlah', 'tuntas']),
        ],
      },
    }),
  ]);
  const survey = question('h.1', '1', 'Survei persepsi layanan', 'four', ['survei', 'persepsi'], {
    weight: fromInteger(4),
  });
  return {
    id: 'small',
    version: '1',
    status: 'official',
    title: both('Rubrik kecil'),
    indexTitle: both('Indeks'),
    regulation: both('Peraturan contoh'),
    sources: [{ id: 's', title: 'contoh' }],
    notes: [],
    areas: [
      { id: 'mp', title: both('Manajemen Perubahan'), aliases: ['Mental Aparatur'] },
      { id: 'pw', title: both('Penguatan Pengawasan'), aliases: ['Pengawasan'] },
    ],
    scales: [ABC, YES_NO, OUT_OF_FOUR, SHARE],
    root: group('index', 'Indeks', 'component', 10, 'sum', [
      group('pengungkit', 'Pengungkit', 'component', 6, 'sum', [
        group('mp', 'Manajemen Perubahan', 'area', 4, 'sum', [team, plan], { area: 'mp', number: 'I' }),
        group('pw', 'Penguatan Pengawasan', 'area', 2, 'sum', [complaints], { area: 'pw', number: 'II' }),
      ]),
      group('hasil', 'Hasil', 'component', 4, 'sum', [survey]),
    ]),
    policy: {
      blank: { choice: 'leave-out', number: 'zero', formula: 'leave-out', unestablished: 'leave-out' },
      unreadable: {
        choice: 'leave-out',
        number: 'unknown',
        formula: 'leave-out',
        unestablished: 'leave-out',
      },
      provenance: SURE,
    },
    gates: [],
    bands: null,
    recognition: {
      titles: ['LEMBAR KERJA CONTOH'],
      headers: [
        { role: 'outline', words: ['Penilaian'], assessor: null },
        { role: 'weight', words: ['Bobot'], assessor: null },
        { role: 'type', words: ['Pilihan Jawaban'], assessor: null },
        { role: 'answer', words: ['Jawaban'], assessor: null },
        { role: 'answer', words: ['Jawaban TPI'], assessor: 'tpi' },
        { role: 'value', words: ['Nilai'], assessor: null },
        { role: 'percent', words: ['%'], assessor: null },
        { role: 'note', words: ['Catatan'], assessor: null },
      ],
      totals: [{ words: ['TOTAL PENGUNGKIT'], node: 'pengungkit' }],
      agencyLabels: ['INSTANSI'],
      yearLabels: ['TAHUN'],
      placeholders: ['A/B/C', 'Ya/Tidak'],
    },
  };
}
