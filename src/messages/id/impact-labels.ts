/** The fixed words about what a change of the rubric does to submissions. */
import type { CarryingTrouble, Consequence, SkipReason } from '../../domain/impact.ts';

const CONSEQUENCE: Readonly<Record<Consequence, string>> = {
  flip: 'predikat',
  lost: 'syarat lepas',
  gained: 'syarat tercapai',
  unsettled: 'tidak lagi dapat ditentukan',
  settled: 'kini dapat ditentukan',
  index: 'indeks',
  rank: 'peringkat',
};

const TROUBLE: Readonly<Record<CarryingTrouble, string>> = {
  added: 'butir baru, belum ada jawaban',
  dropped: 'tidak ditanyakan lagi',
  alike: 'tidak dialihkan: hanya judulnya yang menandakan sama; tulis "was" dalam rubrik baru',
  merged: 'tidak dialihkan: butir-butir yang digantikannya dijawab berbeda',
  unfit: 'tidak dialihkan: bukan jawaban skala baru',
  'by-letter': 'dialihkan menurut huruf atau angka yang sama pada skala lain',
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  failed: 'tidak dapat dinilai',
  'other-rubric': 'dinilai dengan rubrik lain',
  unfit: 'jawabannya bukan milik rubrik lama',
};

export const IMPACT_LABELS = {
  consequence: CONSEQUENCE,
  trouble: TROUBLE,
  skippedReason: SKIPPED,
  column: {
    submission: 'Isian',
    old: 'Lama',
    new: 'Baru',
    change: 'Selisih',
    band: 'Predikat',
    gates: 'Syarat',
    rank: 'Peringkat',
    question: 'Butir',
    was: 'Semula',
    what: 'Keterangan',
    count: 'Isian',
    reason: 'Sebab',
    distribution: 'Sebaran',
  },
  touched: 'Isian yang tersentuh perubahan',
  bands: 'Predikat',
  spread: { lowest: 'terendah', median: 'median', mean: 'rata-rata', highest: 'tertinggi' },
  troubles: 'Jawaban yang dialihkan dengan catatan, atau tidak dialihkan',
  skipped: 'Tidak disertakan',
  unknownBand: 'tidak diketahui',
  none: 'tidak ada isian yang berubah',
  submissions: (count: string) => `${count} isian`,
  questions: (count: string) => `${count} butir`,
  rows: (count: string) => `${count} baris`,
  flips: (count: string) => `${count} predikat berubah`,
  lost: (count: string) => `${count} isian kehilangan syarat`,
  gained: (count: string) => `${count} isian mencapai syarat`,
  unsettled: (count: string) => `${count} tidak lagi dapat ditentukan`,
  indexes: (count: string) => `${count} indeks berubah`,
  ranks: (count: string) => `${count} peringkat bergeser`,
  untouched: (count: string) => `${count} tidak tersentuh`,
  leftOut: (count: string) => `${count} tidak disertakan`,
};
