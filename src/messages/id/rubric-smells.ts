/** LKE96x: what merely smells in a rubric. */
import type { CodeTexts } from '../code-text.ts';
import { allOf } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { figureText } from '../number.ts';
import type { SmellCodes } from '../rubric-ranges.ts';

export const RUBRIC_SMELLS = {
  LKE960: {
    sentence: ({ node }) => `Bobot atau aturan ${node} tidak bersumber, padahal rubrik ini berstatus resmi.`,
    cure: () => 'Cari sumbernya, atau tulis status: draft.',
  },
  LKE961: {
    sentence: ({ name, missing }) =>
      missing === 'en'
        ? `Judul ${name} tidak ada dalam bahasa Inggris.`
        : `Judul ${name} sama dalam bahasa Indonesia dan Inggris; salah satunya belum diterjemahkan.`,
    cure: ({ missing }) =>
      missing === 'en' ? 'Tambahkan en pada judulnya.' : 'Tulis judulnya dalam kedua bahasa.',
  },
  LKE962: {
    sentence: ({ node, indicator }) =>
      `${node} hanya berisi satu butir, ${indicator}; satu jawaban menentukan seluruh bobotnya.`,
    cure: () => 'Periksa dengan peraturan apakah memang demikian.',
  },
  LKE963: {
    sentence: ({ first, second }) =>
      `Butir ${first} dan ${second} tidak dapat dibedakan dari kata kunci maupun jenis jawabannya.`,
    cure: () => 'Tambahkan kata kunci yang hanya dimiliki salah satunya.',
  },
  LKE964: {
    sentence: ({ indicator, other }) =>
      `Menurut kata kunci, judul butir ${indicator} sama cocoknya dengan butir ${other}.`,
    cure: () => 'Pertajam kata kunci keduanya.',
  },
  LKE965: {
    sentence: ({ scale }) => `Skala ${scale} tidak dipakai oleh butir mana pun.`,
    cure: () => 'Hapus skala itu, atau gunakan.',
  },
  LKE966: {
    sentence: ({ scale, option, words }) =>
      `Pilihan ${quote(option)} pada skala ${scale} tidak ditawarkan formulir, yang mencetak ${quote(words)}; tidak ada yang dapat memilihnya.`,
    cure: () => 'Samakan type-words dengan pilihan skala, atau hapus pilihan itu.',
  },
  LKE967: {
    sentence: ({ name, bound }) =>
      `Batas ${name} sama dengan nilai tertinggi, ${figureText(bound, 'id')}; hanya nilai sempurna yang mencapainya.`,
    cure: () => 'Periksa dengan peraturan apakah memang demikian.',
  },
  LKE968: {
    sentence: ({ band, others }) =>
      `Batas bawah predikat ${band} diperlakukan lain daripada ${allOf(others, 'id')}: sebagian termasuk (at-least), sebagian tidak (more-than).`,
    cure: () => 'Periksa dalam peraturan, predikat mana yang memuat angka batas itu sendiri.',
  },
  LKE969: {
    sentence: ({ gate, check, bound, before, beforeBound }) =>
      `Syarat ${gate} menuntut ${figureText(bound, 'id')} pada ${check}, kurang dari ${figureText(beforeBound, 'id')} pada syarat ${before} sebelumnya.`,
    cure: () => 'Urutkan syarat dari yang paling ringan, atau perbaiki batasnya.',
  },
} satisfies CodeTexts<SmellCodes>;
