import type { RunCodes, ValueForm } from '../../domain/codes/run.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { excerpt, quote } from '../excerpt.ts';
import { integerText } from '../number.ts';
import { FILE_KINDS, SYSTEM_REASONS } from './system.ts';

const all = (items: readonly string[]) => allOf(items, 'id');
const one = (items: readonly string[]) => oneOf(items, 'id');
const meant = (nearest: string | null, otherwise: string) =>
  nearest === null ? otherwise : `Mungkin maksudnya ${quote(nearest)}?`;

const FORMS = {
  decimal: 'angka 0 atau lebih, desimalnya setelah titik atau koma, misalnya 70 atau 70,5',
  shard: 'bagian dan banyaknya bagian, misalnya 3/8',
  whole: (most: string) => `bilangan bulat dari 1 sampai ${most}`,
  size: (name: string) => `jumlah bita, boleh dengan K, M, atau G di belakangnya, misalnya ${name}=50M`,
  memory: (name: string) => `angka dengan M atau G di belakangnya, misalnya ${name}=512M`,
  number: (name: string, most: string) => `bilangan bulat dari 1${most}, misalnya ${name}=100`,
  seconds: (name: string, most: string) => `detik bulat dari 1${most}, misalnya ${name}=60`,
} as const;

function taken(form: ValueForm): string {
  switch (form.kind) {
    case 'decimal':
    case 'shard':
      return FORMS[form.kind];
    case 'whole':
      return FORMS.whole(integerText(form.most, 'id'));
    case 'limit':
      return FORMS[form.unit](
        form.name,
        form.most === null ? ' ke atas' : ` sampai ${integerText(form.most, 'id')}`,
      );
  }
}

export const RUN = {
  LKE980: {
    sentence: ({ file }) => `Keluaran ${quote(file)} sudah ada dan tidak ditimpa.`,
    cure: () => 'Pilih nama lain, atau izinkan penimpaan dengan --force.',
  },
  LKE981: {
    sentence: ({ name, known }) =>
      `Tidak ada rubrik bawaan maupun berkas bernama ${quote(name)}. Rubrik bawaan: ${all(known)}.`,
    cure: ({ nearest }) =>
      meant(nearest, 'Sebutkan salah satu rubrik bawaan, atau letak berkas rubrik (.yaml).'),
  },
  LKE982: {
    sentence: ({ name, command, known }) =>
      command === ''
        ? `Tidak ada perintah ${quote(name)}. Perintah yang ada: ${all(known)}.`
        : `Perintah ${command} tidak mempunyai bagian ${quote(name)}. Yang ada: ${all(known)}.`,
    cure: ({ nearest }) => meant(nearest, 'Lihat daftar perintah dengan lke --help.'),
  },
  LKE983: {
    sentence: ({ option, command }) => `Perintah ${command} tidak mempunyai opsi ${quote(option)}.`,
    cure: ({ nearest, command }) => meant(nearest, `Lihat daftar opsi dengan ${command} --help.`),
  },
  LKE984: {
    sentence: ({ option, value, allowed, form }) =>
      `Opsi ${option} tidak menerima ${quote(value)}; yang diterima: ${form === null ? one(allowed) : taken(form)}.`,
    cure: ({ nearest, option }) => meant(nearest, `Perbaiki nilai opsi ${option}.`),
  },
  LKE985: {
    sentence: ({ option }) => `Opsi ${option} membutuhkan nilai, tetapi tidak diberi.`,
    cure: ({ option }) => `Tulis nilainya setelah ${option}.`,
  },
  LKE986: {
    sentence: ({ argument, command }) => `Perintah ${command} membutuhkan ${argument}, tetapi tidak diberi.`,
    cure: ({ command }) => `Lihat cara pakainya dengan ${command} --help.`,
  },
  LKE987: {
    sentence: ({ command, expected, surplus }) =>
      `Perintah ${command} menerima paling banyak ${expected} argumen; yang berlebih: ${all(quoted(surplus))}.`,
    cure: () => 'Hapus yang berlebih; apit nama yang mengandung spasi dengan tanda kutip.',
  },
  LKE988: {
    sentence: ({ file, reason }) =>
      `Keluaran ${quote(file)} tidak dapat ditulis: ${SYSTEM_REASONS.get(reason) ?? excerpt(reason, 60)}.`,
    cure: () =>
      'Periksa folder tujuan, izin tulis, dan sisa ruang penyimpanan. Tidak ada berkas yang diubah.',
  },
  LKE989: {
    sentence: ({ file }) =>
      `Keluaran ${quote(file)} sama dengan salah satu masukan; masukan tidak pernah ditimpa.`,
    cure: () => 'Pilih nama lain untuk keluaran.',
  },
  LKE990: {
    sentence: ({ file, found }) =>
      `Keluaran ${quote(file)} adalah ${FILE_KINDS[found]}, bukan berkas biasa; tidak ditulis.`,
    cure: ({ file, found }) =>
      found === 'folder'
        ? `Tulis ${quote(`${file}/`)} bila "lke score" hendak menyimpan hasilnya dalam folder ini, atau pilih nama berkas.`
        : 'Pilih nama berkas biasa, atau gunakan - untuk keluaran standar.',
  },
  LKE991: {
    sentence: ({ formats, output }) =>
      output === '-'
        ? `Beberapa format (${all(formats)}) tidak dapat sama-sama ditulis ke keluaran standar.`
        : `Beberapa format (${all(formats)}) akan ditulis ke tempat yang sama, ${quote(output)}.`,
    cure: () => 'Beri setiap format keluaran sendiri dengan --output.',
  },
  LKE992: {
    sentence: ({ file, extensions }) =>
      `Ekstensi ${quote(file)} tidak menunjukkan format; yang dikenal: ${all(extensions)}.`,
    cure: ({ extensions, folder }) =>
      extensions.length === 1
        ? 'Beri berkas itu ekstensi ini.'
        : `Gunakan salah satu ekstensi itu, atau sebutkan formatnya dengan --format.${folder === null ? '' : ` Folder hasil diakhiri "/": ${quote(folder)}.`}`,
  },
  LKE993: {
    sentence: ({ code }) => `Tidak ada kode temuan ${quote(code)}.`,
    cure: ({ nearest }) => meant(nearest, 'Kode tercetak di samping setiap temuan, misalnya LKE301.'),
  },
  LKE994: {
    sentence: ({ node, rubric }) => `Rubrik ${rubric} tidak mempunyai butir atau kelompok ${quote(node)}.`,
    cure: ({ nearest, rubric }) => meant(nearest, `Lihat semua kodenya dengan lke rubric show ${rubric}.`),
  },
  LKE995: {
    sentence: ({ gate, rubric, known }) =>
      known.length === 0
        ? `Rubrik ${rubric} tidak mempunyai syarat ${quote(gate)}; rubrik ini memang tanpa syarat.`
        : `Rubrik ${rubric} tidak mempunyai syarat ${quote(gate)}. Yang ada: ${all(known)}.`,
    cure: ({ nearest, rubric }) => meant(nearest, `Lihat syaratnya dengan lke rubric show ${rubric}.`),
  },
  LKE996: {
    sentence: ({ folder }) =>
      `Rubrik bawaan tidak ada atau rusak di ${quote(folder)}; pemasangan lke tidak utuh.`,
    cure: () => 'Pasang ulang lke.',
  },
  LKE997: {
    sentence: ({ done, files }) => `Dihentikan sebelum selesai: ${done} dari ${files} berkas sudah dinilai.`,
    cure: () => 'Hasil yang sudah selesai tetap berlaku. Jalankan lagi untuk menilai sisanya.',
  },
  LKE999: {
    sentence: ({ problem }) => `Kesalahan pada program lke sendiri: ${excerpt(problem, 200)}.`,
    cure: () => 'Laporkan kepada pemelihara lke, dengan perintah yang dijalankan dan baris ini.',
  },
} satisfies CodeTexts<RunCodes>;
