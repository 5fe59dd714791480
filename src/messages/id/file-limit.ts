/** LKE12x and LKE13x: what is larger than is read. */
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { LimitCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'id');

const TRIM =
  'Salin tabel LKE ke buku kerja baru yang bersih. Bila berkas ini memang sah sebesar itu, naikkan batasnya.';
const DISTRUST = 'Berkas sah tidak pernah demikian. Mintalah berkas itu dari sumber yang dipercaya.';

export const FILE_LIMIT = {
  LKE120: {
    sentence: ({ found, limit }) => `Paket memuat ${count(found)} bagian; batasnya ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE121: {
    sentence: ({ part, found, limit }) =>
      `Bagian ${quote(part)} menjadi ${count(found)} byte setelah dibuka; batasnya ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE122: {
    sentence: ({ part, found, limit }) =>
      `Sampai bagian ${quote(part)}, yang dibaca menjadi ${count(found)} byte setelah dibuka; batas seluruhnya ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE123: {
    sentence: ({ part, found, limit }) =>
      `Bagian ${quote(part)} dimampatkan ${count(found)} banding 1; batasnya ${count(limit)} banding 1. Ini ciri bom zip.`,
    cure: () => DISTRUST,
  },
  LKE124: {
    sentence: ({ found, limit }) => `Buku kerja memuat ${count(found)} lembar; batasnya ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE125: {
    sentence: ({ limit }) =>
      `Baris berisi melebihi batas, ${count(limit)}; di sinilah baris yang pertama berlebih.`,
    cure: () => TRIM,
  },
  LKE126: {
    sentence: ({ limit }) =>
      `Kolom berisi melebihi batas, ${count(limit)}; di sinilah sel yang pertama berlebih.`,
    cure: () => TRIM,
  },
  LKE127: {
    sentence: ({ limit }) => `Sel berisi melebihi batas, ${count(limit)}, pada baris ini.`,
    cure: () => TRIM,
  },
  LKE128: {
    sentence: ({ part, found, limit }) =>
      `Sebuah teks di ${quote(part)} sepanjang ${count(found)} karakter; batasnya ${count(limit)}.`,
    cure: () => 'Pendekkan teksnya. Excel sendiri tidak menyimpan teks sepanjang itu dalam satu sel.',
  },
  LKE129: {
    sentence: ({ found, limit }) =>
      `Sebuah format angka sepanjang ${count(found)} karakter; batasnya ${count(limit)}.`,
    cure: () => DISTRUST,
  },
  LKE130: {
    sentence: ({ part, offset, limit }) =>
      `XML di ${quote(part)} bersarang lebih dari ${count(limit)} lapis (byte ${count(offset)}).`,
    cure: () => DISTRUST,
  },
  LKE131: {
    sentence: ({ part, offset, found, limit }) =>
      `Sebuah atribut XML di ${quote(part)} sepanjang ${count(found)} byte; batasnya ${count(limit)} (byte ${count(offset)}).`,
    cure: () => DISTRUST,
  },
  LKE132: {
    sentence: ({ part, offset, limit }) =>
      `Sebuah elemen XML di ${quote(part)} mempunyai lebih dari ${count(limit)} atribut (byte ${count(offset)}).`,
    cure: () => DISTRUST,
  },
  LKE133: {
    sentence: ({ seconds }) => `Pembacaan berkas ini melewati ${count(seconds)} detik dan dihentikan.`,
    cure: () => TRIM,
  },
  LKE134: {
    sentence: ({ megabytes }) =>
      `Pembacaan berkas ini memerlukan memori lebih dari ${count(megabytes)} MB dan dihentikan.`,
    cure: () => TRIM,
  },
  LKE135: {
    sentence: ({ part, limit }) =>
      `Bagian ${quote(part)} mendaftar lebih dari ${count(limit)} rentang, format, atau relasi.`,
    cure: () => TRIM,
  },
} satisfies CodeTexts<LimitCodes>;
