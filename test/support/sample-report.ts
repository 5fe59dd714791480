/** A small but rich report: one scored workbook of an invented agency, and one that could not be read. */

import { type Diagnostic, diagnose } from '../../src/domain/diagnostic.ts';
import { compare, type Fraction, multiply, subtract } from '../../src/domain/fraction.ts';
import { type Place, placeText } from '../../src/domain/place.ts';
import type {
  Assessment,
  Figure,
  Finding,
  Report,
  ReportedArea,
  ReportedBand,
  ReportedCheck,
  ReportedGate,
  ReportedNode,
  ReportedRubric,
} from '../../src/domain/report.ts';
import { cure, sentence } from '../../src/messages/say.ts';
import {
  addTallies,
  exact,
  figure,
  firstRow,
  indicator,
  interval,
  mean,
  type Part,
  SHEET,
  total,
} from './sample-tree.ts';

const both = (id: string, en: string) => ({ id, en });

export const RUBRIC: ReportedRubric = {
  id: 'contoh-2014',
  version: '1.0.0',
  status: 'official',
  sha256: 'a'.repeat(64),
  title: both('LKE Reformasi Birokrasi (contoh)', 'Bureaucratic reform self-assessment (example)'),
  indexTitle: both('Indeks RB', 'RB index'),
  regulation: both('Peraturan Contoh 1/2014', 'Example Regulation 1/2014'),
  notes: [
    both(
      'Bobot area belum dicocokkan dengan peraturannya.',
      'Area weights were not compared with the regulation.',
    ),
  ],
};

const AREAS = [
  ['mp', both('Manajemen Perubahan', 'Change Management')],
  ['sdm', both('Penataan Sistem Manajemen SDM Aparatur', 'Human Resources Management')],
  ['pw', both('Penguatan Pengawasan', 'Strengthening Oversight')],
  ['pp', both('Peningkatan Kualitas Pelayanan Publik', 'Quality of Public Services')],
] as const;

/** One answer for each of the thirteen questions, in the form's order (see `indicator`). */
export const GOOD_ANSWERS = ['A', 'B', 'B', 'A', 'Ya', 'B', '', 'A', 'AB', 'A', 'B', '=3.2', '=3.1'] as const;
export const FULL_ANSWERS = ['A', 'B', 'B', 'A', 'Ya', 'B', 'B', 'A', 'A', 'A', 'B', '=3.2', '=3.1'] as const;

export function sampleTree(answers: readonly string[]): Part {
  firstRow();
  const raw = (index: number) => answers[index] ?? '';
  const [mp, sdm, pw, pp] = AREAS.map(([, title]) => title);
  if (mp === undefined || sdm === undefined || pw === undefined || pp === undefined) throw new Error('areas');
  const change = total('mp', 'area', 'I', mp, [
    mean('mp.tim', '1', both('Tim Reformasi Birokrasi', 'Reform team'), '5', [
      indicator('mp.tim.a', 'a', both('Tim telah dibentuk', 'A team was formed'), raw(0)),
      indicator('mp.tim.b', 'b', both('Tim bekerja sesuai rencana', 'The team works to its plan'), raw(1)),
    ]),
    mean('mp.budaya', '2', both('Pola pikir dan budaya kerja', 'Mindset and work culture'), '5', [
      indicator('mp.budaya.a', 'a', both('Pimpinan memberi teladan', 'Leaders set an example'), raw(2)),
      indicator('mp.budaya.b', 'b', both('Agen perubahan ditetapkan', 'Agents of change are named'), raw(3)),
    ]),
  ]);
  const people = total('sdm', 'area', 'II', sdm, [
    mean('sdm.rencana', '1', both('Perencanaan pegawai', 'Staff planning'), '20', [
      indicator('sdm.rencana.a', 'a', both('Analisis jabatan ada', 'Job analysis exists'), raw(4)),
      indicator('sdm.rencana.b', 'b', both('Analisis beban kerja ada', 'Workload analysis exists'), raw(5)),
      indicator('sdm.rencana.c', 'c', both('Kebutuhan pegawai dihitung', 'Staff needs are computed'), raw(6)),
    ]),
  ]);
  const oversight = total('pw', 'area', 'III', pw, [
    mean('pw.gratifikasi', '1', both('Gratifikasi', 'Gratuities'), '15', [
      indicator('pw.gratifikasi.a', 'a', both('Kebijakan gratifikasi ada', 'A policy exists'), raw(7)),
      indicator('pw.gratifikasi.b', 'b', both('Kampanye dilakukan', 'Campaigns are held'), raw(8)),
    ]),
  ]);
  const services = total('pp', 'area', 'IV', pp, [
    mean('pp.standar', '1', both('Standar pelayanan', 'Service standards'), '15', [
      indicator('pp.standar.a', 'a', both('Standar ditetapkan', 'Standards are set'), raw(9)),
      indicator('pp.standar.b', 'b', both('Standar dimaklumatkan', 'Standards are announced'), raw(10)),
    ]),
  ]);
  const enablers = total('pengungkit', 'component', 'A', both('Pengungkit', 'Enablers'), [
    change,
    people,
    oversight,
    services,
  ]);
  const results = total('hasil', 'component', 'B', both('Hasil', 'Results'), [
    indicator(
      'hasil.korupsi',
      '1',
      both('Survei persepsi korupsi', 'Corruption perception survey'),
      raw(11),
      '20',
    ),
    indicator(
      'hasil.layanan',
      '2',
      both('Survei kualitas pelayanan', 'Service quality survey'),
      raw(12),
      '20',
    ),
  ]);
  return total('indeks', 'component', null, both('Indeks', 'Index'), [enablers, results]);
}

function areasOf(tree: ReportedNode): readonly ReportedArea[] {
  const enablers = tree.children[0];
  return (enablers?.children ?? []).map((node) => ({
    id: node.id,
    title: node.title,
    nodes: [node.id],
    weight: node.weight ?? figure(exact('0')),
    points: node.points,
    range: node.range ?? interval(exact('0'), exact('0')),
    tally: addTallies([node.tally]),
  }));
}

const BANDS = [
  ['AA', both('Sangat Memuaskan', 'Very Satisfactory'), '90'],
  ['A', both('Memuaskan', 'Satisfactory'), '80'],
  ['BB', both('Sangat Baik', 'Very Good'), '70'],
  ['B', both('Baik', 'Good'), '60'],
] as const;

/** The band of an index, lower bounds not included. */
export function sampleBand(index: Fraction | null, low: Fraction, high: Fraction): ReportedBand {
  const at = (value: Fraction) => BANDS.findIndex(([, , lower]) => compare(value, exact(lower)) > 0);
  const idAt = (value: Fraction) => BANDS[at(value)]?.[0] ?? 'CC';
  const position = index === null ? -1 : at(index);
  const [id, title, lower] =
    index === null ? [null, null, null] : (BANDS[position] ?? ['CC', both('Cukup', 'Fair'), null]);
  const above = index === null ? undefined : BANDS[position === -1 ? BANDS.length - 1 : position - 1];
  return {
    id,
    title,
    lower: lower === null ? null : figure(exact(lower)),
    inclusive: false,
    low: idAt(low),
    high: idAt(high),
    confidence: 'one-source',
    note: '',
    next:
      above === undefined || index === null
        ? null
        : {
            id: above[0],
            bound: figure(exact(above[2])),
            inclusive: false,
            missing: figure(subtract(exact(above[2]), index)),
          },
  };
}

/** A gate of two checks over the tree: its total, and the share of one area. */
export function sampleGate(tree: ReportedNode, totalBound: string, shareBound: string): ReportedGate {
  const area = tree.children[0]?.children[2];
  const checks = [check('total', both('Nilai total', 'Total'), 'points', tree, totalBound)];
  if (area !== undefined) checks.push(check('pw', area.title, 'share', area, shareBound));
  const outcomes = checks.map(({ outcome }) => outcome);
  const outcome = outcomes.includes('failed')
    ? 'failed'
    : outcomes.includes('undetermined')
      ? 'undetermined'
      : 'passed';
  return { id: 'wbk', title: both('WBK', 'WBK'), outcome, checks };
}

function check(
  id: string,
  title: ReportedCheck['title'],
  measure: ReportedCheck['measure'],
  node: ReportedNode,
  boundText: string,
): ReportedCheck {
  const bound = exact(boundText);
  const own = measure === 'share' ? node.share : node.points;
  const value = own === null ? null : exactOf(own);
  const range = node.range ?? interval(exact('0'), exact('0'));
  const known = value === null ? null : compare(value, bound) >= 0;
  return {
    id,
    title,
    nodes: [node.id],
    measure,
    outcome: known === null ? 'undetermined' : known ? 'passed' : 'failed',
    figure: own,
    range: measure === 'share' ? interval(exact('0'), exact('1')) : range,
    bound: figure(bound),
    inclusive: true,
    margin: value === null ? null : figure(subtract(value, bound)),
    confidence: 'confirmed',
    note: '',
  };
}

function exactOf({ exact: text }: Figure): Fraction {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

export function finding(diagnostic: Diagnostic): Finding {
  const { code, severity, place, args } = diagnostic;
  return {
    code,
    severity,
    place,
    at: place === null ? null : placeText(place),
    args,
    message: { id: sentence(diagnostic, 'id'), en: sentence(diagnostic, 'en') },
    cure: { id: cure(diagnostic, 'id'), en: cure(diagnostic, 'en') },
  };
}

export const cell = (row: number, column = 10): Place => ({ kind: 'cell', sheet: SHEET, row, column });

const FINDINGS = [
  finding(
    diagnose('LKE301', { indicator: 'pw.gratifikasi.b', raw: 'AB', options: ['A', 'B', 'C', 'D'] }, cell(22)),
  ),
  finding(
    diagnose(
      'LKE601',
      {
        node: 'sdm.rencana',
        measure: 'points',
        stated: '17',
        computed: '167/10',
        difference: '3/10',
        effect: '3/10',
      },
      cell(19, 11),
    ),
  ),
  finding(diagnose('LKE312', { indicator: 'sdm.rencana.c', title: 'Kebutuhan pegawai dihitung' }, cell(19))),
  finding(diagnose('LKE207', { block: '2015', reason: 'year', others: ['2014'] }, cell(6))),
];

/** A scored workbook with these answers; without blanks when they are FULL_ANSWERS. */
export function sampleAssessment(answers: readonly string[] = GOOD_ANSWERS): Assessment {
  const part = sampleTree(answers);
  const tree = part.node;
  const whole = part.weight ?? exact('0');
  const index = part.share === null ? null : multiply(part.share, whole);
  const clean = tree.tally.answered === tree.tally.questions;
  const nothing = tree.tally.answered === 0;
  return {
    file: { name: 'contoh/dinas-kesehatan.xlsx', size: 48_213, sha256: 'b'.repeat(64) },
    outcome: nothing ? 'nothing-answered' : index === null ? 'undetermined' : 'scored',
    rubric: RUBRIC,
    rubricChoice: 'recognised',
    sheet: SHEET,
    block: { id: '2015', assessor: null, year: 2015, hidden: false, answerColumn: 'J' },
    otherBlocks: [{ id: '2014', assessor: null, year: 2014, hidden: true, answerColumn: 'V' }],
    beside: [],
    identity: { agency: 'Dinas Kesehatan Kabupaten Contoh', year: 2015 },
    index: index === null ? null : figure(index),
    range: tree.range,
    maximum: figure(whole),
    band: nothing ? null : sampleBand(index, multiply(part.low, whole), multiply(part.high, whole)),
    gates: [sampleGate(tree, '75', '0.8')],
    areas: areasOf(tree),
    tally: tree.tally,
    comparison: {
      outcome: clean ? 'agrees' : 'differs',
      compared: 9,
      differing: clean ? 0 : 1,
      uncomputed: 0,
    },
    tree,
    units: null,
    findings: clean || nothing ? [] : FINDINGS,
  };
}

/** The sample with what another assessor has answered so far beside it. */
export function besideAssessment(): Assessment {
  const [own, other] = [sampleAssessment(FULL_ANSWERS), sampleAssessment(['A', 'B'])];
  if (other.range === null) throw new Error('the sample has a range');
  const block = { id: 'tpi', assessor: 'tpi', year: null, hidden: false, answerColumn: 'M' } as const;
  const areas = other.areas.map(({ id, points, range }) => ({ id, points, range }));
  return { ...own, beside: [{ block, index: other.index, range: other.range, areas }] };
}

/** The sample with a ratio among its answers, one of its counts blank and one unreadable. */
export function countsAssessment(): Assessment {
  const sample = sampleAssessment(FULL_ANSWERS);
  if (sample.tree === null) throw new Error('the sample has a tree');
  return { ...sample, tree: withCounts(sample.tree) };
}

function withCounts(node: ReportedNode): ReportedNode {
  if (node.id !== 'pw.gratifikasi.a' || node.answer === null) {
    return { ...node, children: node.children.map(withCounts) };
  }
  const at = (row: number) => ({ place: cell(row), at: `'LKE '!J${row}` });
  const value = [
    { count: 'lapor', kind: 'count', value: '12', raw: null, ...at(24) },
    { count: 'wajib', kind: 'blank', value: null, raw: null, ...at(25) },
    { count: 'lain', kind: 'unreadable', value: null, raw: 'semua', ...at(26) },
  ] as const;
  const steps = [{ rule: 'counts-missing', counts: ['wajib'] }];
  return { ...node, steps, answer: { ...node.answer, kind: 'counts', value, raw: '' } };
}

export function failedAssessment(): Assessment {
  return {
    file: { name: 'contoh/rusak.xlsx', size: 1_204, sha256: 'c'.repeat(64) },
    outcome: 'failed',
    rubric: null,
    rubricChoice: null,
    sheet: null,
    block: null,
    otherBlocks: [],
    beside: [],
    identity: null,
    index: null,
    range: null,
    maximum: null,
    band: null,
    gates: [],
    areas: [],
    tally: null,
    comparison: null,
    tree: null,
    units: null,
    findings: [finding(diagnose('LKE140', { size: 1_204 }))],
  };
}

export function reportOf(assessments: readonly Assessment[], findings: readonly Finding[] = []): Report {
  const all = [...findings, ...assessments.flatMap((assessment) => assessment.findings)];
  const outcomes = (outcome: Assessment['outcome']) =>
    assessments.filter((assessment) => assessment.outcome === outcome).length;
  const severities = (severity: Finding['severity']) => all.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: 'lke', version: '0.1.0' },
    assessments,
    findings,
    counts: {
      files: assessments.length,
      scored: outcomes('scored'),
      nothingAnswered: outcomes('nothing-answered'),
      undetermined: outcomes('undetermined'),
      failed: outcomes('failed'),
      errors: severities('error'),
      warnings: severities('warning'),
      infos: severities('info'),
    },
  };
}

export function sampleReport(): Report {
  return reportOf([sampleAssessment(), failedAssessment()]);
}
