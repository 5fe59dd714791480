/** LKE972 to LKE979: the worked cases of a rubric. */
import type { CaseSubject, CoverageKind, RubricCaseCodes } from '../../domain/codes/rubric-case.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { wordOrFigures } from '../number.ts';
import { CHANGES } from './rubric-changes.ts';

/** What a case may expect that is no figure. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['unknown', 'belum diketahui'],
  ['passed', 'terpenuhi'],
  ['failed', 'tidak terpenuhi'],
  ['undetermined', 'belum dapat ditentukan'],
  ['none', 'tidak ada'],
  ['told', 'disampaikan'],
]);

const SUBJECTS: Readonly<Record<CaseSubject, (name: string) => string>> = {
  index: () => 'indeks',
  lowest: () => 'indeks terendah yang masih mungkin',
  highest: () => 'indeks tertinggi yang masih mungkin',
  band: () => 'predikat',
  gate: (name) => `syarat ${name}`,
  check: (name) => `ukuran syarat ${name}`,
  points: (name) => `nilai ${name}`,
  share: (name) => `bagian ${name}`,
  area: (name) => `nilai area perubahan ${name}`,
  unit: (name) => `nilai unit ${name}`,
  finding: (name) => `temuan ${name}`,
};

const PARTS: Readonly<Record<CoverageKind, string>> = {
  option: 'pilihan jawaban',
  number: 'butir yang dijawab dengan angka',
  counts: 'butir yang dihitung dari hitungan',
  formula: 'kasus khusus rumus',
  dependence: 'ketergantungan',
  policy: 'aturan bagi jawaban tanpa nilai',
  check: 'hasil ukuran syarat',
  gate: 'hasil syarat',
  band: 'predikat',
  units: 'tempat unit dan pusat digabung',
};

export const RUBRIC_CASES = {
  LKE972: {
    sentence: ({ found, expected }) =>
      `Kasus-kasus ini untuk rubrik ${quote(found)}, padahal terletak di samping rubrik ${quote(expected)}.`,
    cure: ({ expected }) => `Tulis rubric: ${expected}, atau pindahkan berkasnya.`,
  },
  LKE973: {
    sentence: ({ indicator, scale, raw, allowed }) =>
      `${quote(raw)} bukan jawaban butir ${indicator} (skala ${scale}): ${oneOf(allowed, 'id')}.`,
    cure: () => 'Tulis jawaban menurut skalanya, atau blank, unreadable, not-applicable, atau not-found.',
  },
  LKE974: {
    sentence: ({ node, answers, questions }) =>
      `${node} mempunyai ${questions} butir, sedangkan jawaban yang ditulis ada ${answers}.`,
    cure: () => 'Tulis satu jawaban untuk setiap butir, menurut urutan rubrik.',
  },
  LKE975: {
    sentence: ({ case: name, subject, name: part, expected, found }) => {
      const [left, right] = wordOrFigures(expected, found, WORDS, 'id');
      return `Dalam kasus ${quote(name)}, ${SUBJECTS[subject](part)} ternyata ${right}, padahal diharapkan ${left}.`;
    },
    cure: () =>
      'Hitung kasus itu dengan tangan: perbaiki rubriknya, atau kasusnya (lke rubric test --update menulis hasilnya).',
  },
  LKE976: {
    sentence: ({ rubric, folder }) =>
      `Rubrik ${rubric} tidak mempunyai kasus uji: tidak ada berkas .yaml di ${quote(folder)}.`,
    cure: () => 'Tulis beberapa kasus yang sudah dihitung, supaya kekeliruan dalam rubrik ketahuan.',
  },
  LKE977: {
    sentence: ({ part, untouched, total }) =>
      `Tidak ada kasus yang menyentuh ${untouched.length} dari ${total} ${PARTS[part]}: ${allOf(untouched, 'id')}.`,
    cure: () => 'Tambahkan kasus yang menyentuhnya, atau ubah salah satu kasus.',
  },
  LKE978: {
    sentence: ({ change, name, from, to }) =>
      `Tidak ada kasus yang mengetahui bila ${CHANGES[change](name, from, to)}.`,
    cure: () => 'Tambahkan kasus yang hasilnya bergantung padanya.',
  },
  LKE979: {
    sentence: ({ case: name }) => `Kasus ${quote(name)} tidak mengharapkan apa pun.`,
    cure: () =>
      'Tulis yang diharapkan, atau biarkan lke rubric test --update menulis hasilnya untuk ditinjau.',
  },
} satisfies CodeTexts<RubricCaseCodes>;
