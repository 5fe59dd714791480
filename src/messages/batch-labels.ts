/** The fixed words of batches, in both languages. */

import type { Translated } from './labels.ts';
import type { Language } from './language.ts';

const ID = {
  column: {
    place: 'Per.',
    agency: 'Instansi',
    file: 'Berkas',
    index: 'Indeks',
    range: 'Rentang',
    possible: 'Mungkin',
    band: 'Predikat',
    gates: 'Syarat',
    coverage: 'Terjawab',
    errors: 'Galat',
    warnings: 'Peringatan',
    findings: 'Temuan',
  },
  sections: {
    ranking: (title: string, rubric: string) => `${title} (${rubric})`,
    folder: (folder: string) => `Folder ${folder}`,
    more: (count: string, total: string) => `${count} dari ${total} ditampilkan`,
    rangeNote: 'Rentang: indeks yang masih mungkin bila yang kosong diisi.',
    possibleNote: 'Mungkin: peringkat terbaik dan terburuk yang masih mungkin.',
    tiesNote: '= berarti indeksnya sama persis.',
    failed: (count: string) => `Tidak dapat dinilai: ${count} berkas`,
    moreFailed: (count: string) => `dan ${count} berkas lagi`,
    skipped: (count: string) => `Dilewati menurut aturan (${count})`,
    register: 'Daftar instansi',
    checked: 'Kelengkapan',
  },
  register: {
    expected: (count: string) => `${count} ditunggu`,
    sent: (count: string) => `${count} mengirim`,
    missing: (count: string) => `${count} belum mengirim`,
    unexpected: (count: string) => `${count} tidak terdaftar`,
  },
  progress: {
    done: (done: string, total: string) => `${done}/${total} berkas`,
    rate: (rate: string) => `${rate}/detik`,
    left: (time: string) => `sisa ${time}`,
    failed: (count: string) => `${count} gagal`,
    reused: (count: string) => `${count} tidak berubah`,
  },
  results: (folder: string) => `Hasil ada di ${folder}`,
  resume: (done: string, total: string, folder: string) =>
    `${done} dari ${total} sudah dinilai dan tersimpan di ${folder}; lanjutkan dengan --resume.`,
};

const EN: Translated<typeof ID> = {
  column: {
    place: 'Rank',
    agency: 'Agency',
    file: 'File',
    index: 'Index',
    range: 'Range',
    possible: 'Possible',
    band: 'Predicate',
    gates: 'Gates',
    coverage: 'Answered',
    errors: 'Err.',
    warnings: 'Warn.',
    findings: 'Findings',
  },
  sections: {
    ranking: (title, rubric) => `${title} (${rubric})`,
    folder: (folder) => `Folder ${folder}`,
    more: (count, total) => `${count} of ${total} shown`,
    rangeNote: 'Range: the index still possible once what is blank is filled in.',
    possibleNote: 'Possible: the best and the worst rank still possible.',
    tiesNote: '= means exactly the same index.',
    failed: (count) => `Could not be scored: ${count} ${count === '1' ? 'file' : 'files'}`,
    moreFailed: (count) => `and ${count} more ${count === '1' ? 'file' : 'files'}`,
    skipped: (count) => `Skipped by rule (${count})`,
    register: 'Register',
    checked: 'Completeness',
  },
  register: {
    expected: (count) => `${count} expected`,
    sent: (count) => `${count} sent`,
    missing: (count) => `${count} not sent`,
    unexpected: (count) => `${count} not expected`,
  },
  progress: {
    done: (done, total) => `${done}/${total} files`,
    rate: (rate) => `${rate}/s`,
    left: (time) => `${time} left`,
    failed: (count) => `${count} failed`,
    reused: (count) => `${count} unchanged`,
  },
  results: (folder) => `Results are in ${folder}`,
  resume: (done, total, folder) =>
    `${done} of ${total} are scored and kept in ${folder}; go on with --resume.`,
};

export type BatchLabels = Translated<typeof ID>;

export function batchLabels(language: Language): BatchLabels {
  return language === 'id' ? ID : EN;
}
