/** LKE10x and LKE11x: what the file is. */
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { KindCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';
import { FILE_KINDS, SYSTEM_REASONS } from './system.ts';

const SAVE_AS = 'Buka di program lembar kerja, lalu simpan sebagai Buku Kerja Excel (.xlsx).';

const TELL_US = 'Bila terulang, laporkan seperti petunjuk di docs/security.md.';

const MARKUP = { html: 'halaman HTML', xml: 'teks XML', text: 'teks biasa' } as const;
const OFFICE = { docx: 'dokumen Word', pptx: 'presentasi PowerPoint' } as const;
const OTHER = {
  pdf: 'dokumen PDF',
  image: 'gambar',
  archive: 'arsip lain (bukan zip)',
  ole: 'dokumen Office lama',
  unknown: 'jenis yang tidak dikenal',
} as const;

/** What a file is that is no package, by its content. */
export const CONTENTS = { ...MARKUP, ...OTHER } as const;

export const FILE_KIND = {
  LKE101: {
    sentence: ({ file }) => `Tidak ada berkas ${quote(file)}.`,
    cure: () => 'Periksa nama dan foldernya; apit nama yang mengandung spasi dengan tanda kutip.',
  },
  LKE102: {
    sentence: ({ file, found }) => `${quote(file)} adalah ${FILE_KINDS[found]}, bukan berkas biasa.`,
    cure: ({ found }) =>
      found === 'folder'
        ? 'Sebutkan berkas .xlsx di dalam folder itu.'
        : 'Salin dulu isinya ke sebuah berkas biasa.',
  },
  LKE103: {
    sentence: ({ file, reason }) =>
      `${quote(file)} tidak dapat dibaca: ${SYSTEM_REASONS.get(reason) ?? quote(reason)}.`,
    cure: () => 'Periksa izin baca dan media penyimpanannya, lalu coba lagi.',
  },
  LKE104: {
    sentence: () => 'Berkas ini kosong (0 byte).',
    cure: () => 'Mintalah berkas itu dikirim ulang; pengiriman atau penyimpanannya mungkin terputus.',
  },
  LKE105: {
    sentence: () =>
      'Ini berkas kunci (~$) yang dibuat program lembar kerja selagi buku kerja terbuka, bukan buku kerjanya.',
    cure: () => 'Tutup buku kerjanya, lalu sebutkan berkas yang namanya tanpa ~$.',
  },
  LKE106: {
    sentence: ({ found, limit }) =>
      `Berkas berukuran ${integerText(found, 'id')} byte; batasnya ${integerText(limit, 'id')}.`,
    cure: () => 'Hapus gambar dan lembar yang tidak diperlukan dari buku kerja, lalu simpan ulang.',
  },
  LKE107: {
    sentence: ({ exitCode }) => `Pembaca berkas ini berhenti sebelum menjawab (kode keluar ${exitCode}).`,
    cure: () => `Coba berkas itu sendirian. ${TELL_US}`,
  },
  LKE108: {
    sentence: () => 'Pembaca berkas ini memberi jawaban yang tidak dapat dipakai.',
    cure: () => `Coba berkas itu sendirian. ${TELL_US}`,
  },
  LKE110: {
    sentence: () => 'Buku kerja ini dikunci dengan kata sandi.',
    cure: () => 'Buka dengan kata sandinya, lalu simpan tanpa kata sandi.',
  },
  LKE111: {
    sentence: () => 'Ini buku kerja biner lama (.xls).',
    cure: () => SAVE_AS,
  },
  LKE112: {
    sentence: () => 'Ini berkas OpenDocument (.ods atau sejenisnya).',
    cure: () => SAVE_AS,
  },
  LKE113: {
    sentence: ({ found }) => `Ini ${OFFICE[found]} yang diberi nama seperti buku kerja.`,
    cure: () => 'Kirim buku kerja LKE-nya, bukan dokumen pendampingnya.',
  },
  LKE114: {
    sentence: () => 'Ini buku kerja biner (.xlsb).',
    cure: () => SAVE_AS,
  },
  LKE115: {
    sentence: ({ part }) => `Buku kerja ini memuat makro (${quote(part)}); tidak dibaca.`,
    cure: () => 'Simpan sebagai .xlsx tanpa makro. Makro tidak pernah dijalankan.',
  },
  LKE116: {
    sentence: ({ part }) =>
      `Buku kerja ini memuat makro (${quote(part)}); dibaca sesuai permintaan, makronya tidak dijalankan.`,
    cure: () => 'Tidak perlu tindakan. Bila ragu akan asalnya, mintalah versi .xlsx tanpa makro.',
  },
  LKE117: {
    sentence: ({ found }) => `Isi berkas ini ${MARKUP[found]}, bukan buku kerja, walaupun namanya demikian.`,
    cure: () => SAVE_AS,
  },
  LKE118: {
    sentence: ({ found, start }) =>
      `Isi berkas ini bukan buku kerja: ${OTHER[found]} (byte awal ${quote(start)}).`,
    cure: () => 'Periksa apakah berkas yang dikirim sudah benar.',
  },
  LKE119: {
    sentence: ({ entries }) =>
      `Ini arsip zip berisi ${integerText(entries, 'id')} berkas, tanpa buku kerja di dalamnya.`,
    cure: () => 'Bila LKE-nya ada di dalam arsip, keluarkan dulu; lalu sebutkan berkas .xlsx-nya.',
  },
} satisfies CodeTexts<KindCodes>;
