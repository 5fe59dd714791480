/** What a change of a rubric does, as the end of "Tidak ada kasus yang mengetahui bila ...". */
import type { MutationKind } from '../../domain/codes/rubric-case.ts';
import { excerpt } from '../excerpt.ts';
import { figureText } from '../number.ts';

const figure = (text: string) => figureText(text, 'id');
const name = (text: string) => excerpt(text, 60);

export const CHANGES: Readonly<Record<MutationKind, (of: string, from: string, to: string) => string>> = {
  'weights-shifted': (of, from, to) =>
    `bobot sebesar ${figure(to)} berpindah dari ${name(of)} ke ${name(from)}`,
  'weight-changed': (of, from, to) =>
    `bobot ${name(of)} menjadi ${figure(to)}, bukan ${figure(from)}, dan begitu pula di atasnya`,
  'option-value': (of, from, to) => `${name(of)} bernilai ${figure(to)}, bukan ${figure(from)}`,
  'option-removed': (of) => `${name(of)} tidak lagi menjadi pilihan`,
  'number-limit': (of, from, to) => `batas skala ${name(of)} menjadi ${figure(to)}, bukan ${figure(from)}`,
  'item-scale': (of, from, to) => `butir ${name(of)} berskala ${name(to)}, bukan ${name(from)}`,
  'item-removed': (of) => `butir ${name(of)} hilang`,
  'count-role': (of, from, to) => `hitungan ${name(of)} berperan ${name(to)}, bukan ${name(from)}`,
  'dependence-removed': (of, from) => `${name(of)} tidak lagi bergantung pada ${name(from)}`,
  'dependence-target': (of, from, to) => `${name(of)} bergantung pada ${name(to)}, bukan ${name(from)}`,
  'dependence-options': (of, from, to) =>
    `${name(of)} bernilai 0 pada jawaban ${name(to)}, bukan ${name(from)}, dari butir tempatnya bergantung`,
  policy: (of, from, to) => `aturan untuk ${name(of)} menjadi ${name(to)}, bukan ${name(from)}`,
  area: (of, from) => `${name(of)} tidak lagi termasuk area perubahan ${name(from)}`,
  'gate-bound': (of, from, to) =>
    `batas ukuran syarat ${name(of)} menjadi ${figure(to)}, bukan ${figure(from)}`,
  'gate-edge': (of, _, to) =>
    `angka batas ukuran syarat ${name(of)} sendiri ${to === 'at-least' ? 'memenuhi' : 'tidak memenuhi'}`,
  'gate-nodes': (of, from) => `ukuran syarat ${name(of)} tidak mengukur ${name(from)}`,
  'check-removed': (of) => `ukuran syarat ${name(of)} hilang`,
  'band-bound': (of, from, to) =>
    `batas bawah predikat ${name(of)} menjadi ${figure(to)}, bukan ${figure(from)}`,
  'band-edge': (of, _, to) =>
    `predikat ${name(of)} ${to === 'at-least' ? 'memuat' : 'tidak memuat'} batas bawahnya`,
  'band-removed': (of) => `predikat ${name(of)} hilang`,
  'unit-question': (of, _, to) =>
    to === 'units' ? `unit ikut menjawab ${name(of)}` : `hanya pusat yang menjawab ${name(of)}`,
  'unit-missing': (_, from, to) => `akibat unit tanpa nilai menjadi "${to}", bukan "${from}"`,
};
