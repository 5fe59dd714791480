/** LKE90x and LKE91x: the text of a rubric and its shape. */
import type { NumberFault, RefusedYaml, TextShape } from '../../domain/codes/rubric.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf } from '../enumerate.ts';
import { excerpt, quote } from '../excerpt.ts';
import type { ShapeCodes } from '../rubric-ranges.ts';

const all = (items: readonly string[]) => allOf(items, 'id');
const one = (items: readonly string[]) => oneOf(items, 'id');
const meant = (nearest: string | null, otherwise: string) =>
  nearest === null ? otherwise : `Mungkin maksudnya ${quote(nearest)}?`;

const CONSTRUCTS: Readonly<Record<RefusedYaml, string>> = {
  alias: 'alias (*nama)',
  anchor: 'jangkar (&nama)',
  tag: 'tag (!nama)',
  'merge-key': 'kunci gabungan (<<)',
  directive: 'arahan (%)',
  'second-document': 'dokumen kedua (---)',
};

const SHAPES: Readonly<Record<TextShape, string>> = {
  text: 'teks',
  number: 'angka',
  list: 'daftar',
  map: 'pasangan kunci dan isi',
  'true or false': 'true atau false',
  nothing: 'kosong',
};

const FAULTS: Readonly<Record<NumberFault, string>> = {
  comma: 'desimal ditulis dengan koma',
  sign: 'bertanda plus atau minus',
  exponent: 'ditulis dengan pangkat sepuluh',
  'division-by-zero': 'membagi dengan 0',
  'too-long': 'terlalu panjang',
  'not-a-number': 'bukan angka',
};

export const RUBRIC_SHAPE = {
  LKE901: {
    sentence: ({ problem }) => `Teks ini bukan YAML yang sah (${excerpt(problem, 60)}).`,
    cure: () => 'Periksa inden, tanda titik dua, dan tanda kutip pada baris ini dan baris sebelumnya.',
  },
  LKE902: {
    sentence: () => 'Berkas ini tidak memuat rubrik: kosong, atau hanya berisi komentar.',
    cure: () => 'Mulailah dari salinan rubrik bawaan.',
  },
  LKE903: {
    sentence: ({ length, limit }) => `Teks rubrik sepanjang ${length} karakter; batasnya ${limit}.`,
    cure: () => 'Pastikan berkas ini memang rubrik, lalu pendekkan.',
  },
  LKE904: {
    sentence: ({ limit }) => `Susunan bertingkat lebih dari ${limit} lapis.`,
    cure: () => 'Ratakan susunannya; rubrik tidak membutuhkan lapis sebanyak itu.',
  },
  LKE905: {
    sentence: ({ entries, limit }) => `Satu daftar memuat ${entries} isian; batasnya ${limit}.`,
    cure: () => 'Pecah daftar itu, atau periksa apakah berkas ini memang rubrik.',
  },
  LKE906: {
    sentence: ({ construct }) => `Rubrik tidak boleh memakai ${CONSTRUCTS[construct]}.`,
    cure: () => 'Tulis isinya langsung di tempat ini, supaya yang terbaca sama dengan yang berlaku.',
  },
  LKE907: {
    sentence: ({ key, line }) => `Kunci ${quote(key)} ditulis dua kali; yang pertama di baris ${line}.`,
    cure: () => 'Hapus salah satunya.',
  },
  LKE908: {
    sentence: ({ key }) => `Kunci ${quote(key)} bukan kata biasa.`,
    cure: () => 'Gunakan kunci yang dikenal rubrik.',
  },
  LKE909: {
    sentence: ({ codePoints }) =>
      `Teks mengandung karakter yang tidak terlihat atau mengubah arah baca: ${excerpt(codePoints, 80)}.`,
    cure: () => 'Hapus karakter itu, lalu ketik ulang teksnya.',
  },
  LKE910: {
    sentence: ({ key, known }) => `Kunci ${quote(key)} tidak dikenal. Yang dikenal di sini: ${all(known)}.`,
    cure: ({ nearest }) => meant(nearest, 'Hapus kunci itu, atau ganti dengan yang dikenal.'),
  },
  LKE911: {
    sentence: ({ key }) => `Kunci ${quote(key)} wajib ada di sini.`,
    cure: ({ key }) => `Tambahkan ${key}.`,
  },
  LKE912: {
    sentence: ({ expected, found }) =>
      `Isinya ${SHAPES[found]}, padahal yang diminta ${one(expected.map((shape) => SHAPES[shape]))}.`,
    cure: ({ expected }) =>
      expected.includes('text') ? 'Apit dengan tanda kutip bila memang teks.' : 'Sesuaikan bentuk isinya.',
  },
  LKE913: {
    sentence: ({ found, known }) => `${quote(found)} tidak dikenal di sini. Yang dikenal: ${all(known)}.`,
    cure: ({ nearest }) => meant(nearest, 'Gunakan salah satu kata itu.'),
  },
  LKE914: {
    sentence: ({ raw, fault }) => `${quote(raw)} bukan angka rubrik: ${FAULTS[fault]}.`,
    cure: ({ write }) =>
      write === null ? 'Tulis misalnya 1.5, 2/3, 2.5/3, atau 60%.' : `Tulis ${excerpt(write, 60)}.`,
  },
  LKE915: {
    sentence: ({ raw }) => `${quote(raw)} bukan nama rubrik.`,
    cure: ({ write }) =>
      write === null
        ? 'Gunakan huruf kecil, angka, tanda - di tengah, dan titik antarbagian.'
        : `Tulis ${excerpt(write, 60)}.`,
  },
  LKE916: {
    sentence: ({ shape }) => `Isinya ${SHAPES[shape]} kosong, padahal harus ada.`,
    cure: () => 'Isi, atau hapus kuncinya bila memang tidak diperlukan.',
  },
  LKE917: {
    sentence: ({ keys, found }) =>
      found.length === 0
        ? `Harus ada salah satu dari ${one(keys)}.`
        : `Hanya boleh ada satu dari ${one(keys)}; yang ditulis: ${all(found)}.`,
    cure: () => 'Tulis tepat satu di antaranya.',
  },
  LKE918: {
    sentence: ({ list, level }) => `Daftar ${list} tidak boleh berada di dalam kelompok tingkat ${level}.`,
    cure: () => 'Urutan tingkatnya: components, areas, sub-areas, parts.',
  },
  LKE919: {
    sentence: ({ key, beside }) => `Kunci ${quote(key)} tidak berarti apa-apa bersama ${quote(beside)}.`,
    cure: () => 'Hapus salah satunya.',
  },
} satisfies CodeTexts<ShapeCodes>;
