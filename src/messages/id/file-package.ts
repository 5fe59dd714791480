/** LKE14x and LKE15x: the zip package. */
import type {
  DirectoryProblem,
  HeaderField,
  NameProblem,
  RelationshipProblem,
} from '../../domain/codes/file.ts';
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { PackageCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'id');

const AGAIN = 'Mintalah berkas itu dikirim ulang; berkas ini rusak atau terpotong.';
const RESAVE = 'Buka di program lembar kerja, periksa isinya, lalu simpan ulang sebagai .xlsx.';
const DISTRUST =
  'Program lembar kerja tidak menulis berkas seperti ini. Mintalah berkas dari sumber yang dipercaya.';

const DIRECTORY: Readonly<Record<DirectoryProblem, string>> = {
  'entry-count': 'jumlah bagiannya tidak cocok',
  'directory-place': 'letaknya di luar berkas',
  'entry-signature': 'sebuah catatannya tidak dikenali',
  'entry-cut-off': 'sebuah catatannya terpotong',
  'local-signature': 'sebuah bagian tidak berada di tempat yang disebut',
};

const NAMES: Readonly<Record<NameProblem, string>> = {
  empty: 'kosong',
  absolute: 'dimulai dari akar penyimpanan',
  traversal: 'keluar dari paket dengan ".."',
  backslash: 'mengandung garis miring terbalik',
  character: 'mengandung karakter terlarang',
  encoding: 'bukan teks yang sah',
};

const FIELDS: Readonly<Record<HeaderField, string>> = {
  name: 'nama',
  method: 'cara pemampatan',
  flags: 'penanda',
  crc: 'jumlah periksa',
  'packed-size': 'ukuran termampat',
  'unpacked-size': 'ukuran asli',
  descriptor: 'catatan penutup',
};

const RELATIONSHIPS: Readonly<Record<RelationshipProblem, string>> = {
  missing: 'tidak ada',
  doubled: 'ganda',
  external: 'menunjuk ke luar paket',
  kind: 'berjenis lain',
};

export const FILE_PACKAGE = {
  LKE140: {
    sentence: ({ size }) =>
      `Berkas (${count(size)} byte) berakhir terlalu awal: penutup arsip zip tidak ada.`,
    cure: () => AGAIN,
  },
  LKE141: {
    sentence: ({ extra }) => `Ada ${count(extra)} byte setelah akhir arsip zip.`,
    cure: () => RESAVE,
  },
  LKE142: {
    sentence: ({ problem, offset }) =>
      `Daftar isi arsip zip tidak cocok dengan berkasnya: ${DIRECTORY[problem]} (byte ${count(offset)}).`,
    cure: () => AGAIN,
  },
  LKE143: {
    sentence: ({ name, twin }) => `Dua bagian paket bernama sama: ${quote(name)} dan ${quote(twin)}.`,
    cure: () => DISTRUST,
  },
  LKE144: {
    sentence: ({ name, problem }) =>
      `Nama bagian paket ${quote(name)} tidak diperbolehkan: ${NAMES[problem]}.`,
    cure: () => DISTRUST,
  },
  LKE145: {
    sentence: ({ name, problem, expected, found }) => {
      const before = name === null ? 'akhir arsip' : `bagian ${quote(name)}`;
      return problem === 'gap'
        ? `Ada byte yang bukan milik bagian mana pun sebelum ${before}: seharusnya di ${count(expected)}, ternyata di ${count(found)}.`
        : `Ada byte yang dipakai dua bagian sebelum ${before}: seharusnya di ${count(expected)}, ternyata di ${count(found)}.`;
    },
    cure: () => DISTRUST,
  },
  LKE146: {
    sentence: ({ name, field, directory, local }) =>
      `${FIELDS[field]} bagian ${quote(name)} berbeda: ${quote(directory)} di daftar isi, ${quote(local)} pada bagiannya.`,
    cure: () => DISTRUST,
  },
  LKE147: {
    sentence: ({ name }) => `Bagian ${quote(name)} terenkripsi.`,
    cure: () => 'Simpan ulang buku kerja tanpa kata sandi.',
  },
  LKE148: {
    sentence: ({ name, method }) =>
      `Bagian ${quote(name)} dimampatkan dengan cara ${method}; yang dibaca hanya 0 (utuh) dan 8 (deflate).`,
    cure: () => RESAVE,
  },
  LKE149: {
    sentence: ({ name, feature }) => {
      const where = name === null ? 'Arsip' : `Bagian ${quote(name)}`;
      const what = { zip64: 'zip64', 'several-disks': 'beberapa media', flags: 'penanda khusus' }[feature];
      return `${where} memakai ${what}, yang tidak diperlukan buku kerja mana pun.`;
    },
    cure: () => RESAVE,
  },
  LKE150: {
    sentence: ({ part, expected, found }) =>
      `Isi bagian ${quote(part)} rusak: jumlah periksanya ${found}, seharusnya ${expected}.`,
    cure: () => AGAIN,
  },
  LKE151: {
    sentence: ({ part, measure, expected, found }) => {
      const what = measure === 'unpacked' ? 'Ukuran asli' : 'Ukuran termampat';
      const really = found === null ? 'lebih besar' : `${count(found)} byte`;
      return `${what} bagian ${quote(part)} tertulis ${count(expected)} byte, ternyata ${really}.`;
    },
    cure: () => AGAIN,
  },
  LKE152: {
    sentence: ({ part }) => `Bagian ${quote(part)} tidak dapat dibuka: data termampatnya rusak.`,
    cure: () => AGAIN,
  },
  LKE153: {
    sentence: ({ part, wantedBy }) =>
      `Bagian ${quote(part)}, yang ditunjuk oleh ${quote(wantedBy)}, tidak ada di paket.`,
    cure: () => RESAVE,
  },
  LKE154: {
    sentence: ({ part, problem, wanted }) =>
      `Hubungan ${quote(wanted)} dari bagian ${quote(part)} ${RELATIONSHIPS[problem]}.`,
    cure: () => RESAVE,
  },
} satisfies CodeTexts<PackageCodes>;
