import type { LetterCodes, OutsideKind, TagProblem } from '../../domain/codes/letter.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';
import { CONTENTS } from './file-kind.ts';

const PROBLEMS: Readonly<Record<TagProblem, string>> = {
  unclosed: 'tidak pernah ditutup',
  unopened: 'ditutup tanpa pernah dibuka',
  mismatched: 'ditutup dengan nama tag lain',
  misplaced: 'tidak dapat berada di tempat itu',
  raw: 'meminta markup mentah',
  list: 'adalah daftar, tetapi dipakai sebagai teks',
  flag: 'adalah syarat, tetapi dipakai sebagai teks',
};

const OUTSIDE: Readonly<Record<OutsideKind, string>> = {
  link: 'mengambil sesuatu dari luar',
  macro: 'memuat makro',
  object: 'memuat objek tersemat',
  field: 'mempunyai field yang mengambil atau menjalankan sesuatu',
};

export const LETTER_FINDINGS = {
  LKE720: {
    sentence: ({ format }) => `Format ${format} bukan teks dan tidak ditulis ke keluaran standar.`,
    cure: ({ format }) => `Sebutkan berkasnya, misalnya --output lhe.${format}.`,
  },
  LKE721: {
    sentence: ({ file, found }) =>
      found === 0
        ? `LHE ${quotePath(file)} tidak ditulis: tidak ada yang dapat dinilai.`
        : `Satu LHE memuat satu berkas penilaian, sedangkan ada ${found} yang dinilai; ${quotePath(file)} tidak dapat memuat semuanya.`,
    cure: ({ found }) =>
      found === 0
        ? 'Perbaiki yang membuat buku kerja itu tidak dapat dinilai, lalu ulangi.'
        : 'Sebutkan folder, yang memuat satu LHE untuk tiap berkas: --format docx --output NAMA/.',
  },
  LKE722: {
    sentence: ({ file, content }) =>
      content === null
        ? `Templat ${quotePath(file)} tidak dapat dipakai.`
        : `Templat ${quotePath(file)} tidak dapat dipakai: bukan dokumen Word, melainkan ${content === 'empty' ? 'berkas kosong' : CONTENTS[content]}.`,
    cure: ({ content }) =>
      content === null
        ? 'Sebabnya disebut di bawah. Tanpa --template, templat bawaan yang dipakai.'
        : 'Simpan dari Word atau LibreOffice sebagai .docx. Tanpa --template, templat bawaan yang dipakai.',
  },
  LKE723: {
    sentence: ({ found }) =>
      found === '' ? 'Ini bukan dokumen Word.' : `Ini bukan dokumen Word, melainkan ${quote(found)}.`,
    cure: () => 'Simpan dari Word atau LibreOffice sebagai .docx, tanpa makro.',
  },
  LKE724: {
    sentence: ({ part, tag, problem }) => `${excerpt(part, 60)}: tag ${quote(tag)} ${PROBLEMS[problem]}.`,
    cure: ({ problem }) =>
      problem === 'list' || problem === 'flag' || problem === 'raw'
        ? 'Tulis daftar atau syarat sebagai {#nama}…{/nama}, teks sebagai {nama}.'
        : 'Pastikan setiap {#nama} mempunyai {/nama}, di tabel yang sama atau di antara paragraf yang sama, dan setiap { mempunyai }.',
  },
  LKE725: {
    sentence: ({ part, tag, within }) =>
      within === null
        ? `${excerpt(part, 60)}: tidak ada tag ${quote(tag)}.`
        : `${excerpt(part, 60)}: tidak ada tag ${quote(tag)}, baik di dalam ${within} maupun di luarnya.`,
    cure: ({ nearest }) =>
      nearest === null ? 'Daftar tag ada di docs/lhe-template.md.' : `Mungkin maksudnya {${nearest}}?`,
  },
  LKE726: {
    sentence: ({ tags }) => `Templat tidak meminta ${allOf(quoted(tags), 'id')}.`,
    cure: () =>
      'Masukkan tag itu: LHE harus menyebut siapa yang dinilai, apa hasilnya, menurut peraturan apa, dan apa yang belum diketahui.',
  },
  LKE727: {
    sentence: ({ part, kind, found }) => `${excerpt(part, 60)} ${OUTSIDE[kind]}: ${quote(found)}.`,
    cure: () => 'Hapus dari templat; gambar disimpan di dalam dokumen itu sendiri.',
  },
  LKE728: {
    sentence: ({ option, format }) => `${option} hanya bermakna bila ${format} ditulis.`,
    cure: ({ format }) => `Tambahkan --output NAMA.${format}, atau hapus pilihan itu.`,
  },
} satisfies CodeTexts<LetterCodes>;
