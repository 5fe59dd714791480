import type { RenderedCodes, ReportProblem } from '../../domain/codes/rendered.ts';
import type { CodeTexts } from '../code-text.ts';
import { oneOf } from '../enumerate.ts';
import { excerpt, quotePath } from '../excerpt.ts';

type Wrong = RenderedCodes['LKE860'];

const KINDS: ReadonlyMap<string, string> = new Map([
  ['array', 'sebuah daftar'],
  ['object', 'sebuah objek'],
  ['string', 'sebuah teks'],
  ['number', 'sebuah bilangan'],
  ['integer', 'bilangan bulat paling kecil 0'],
  ['boolean', 'true atau false'],
  ['null', 'null'],
  ['fraction', 'sebuah pecahan eksak'],
]);

const one = (words: readonly string[]) => oneOf(words, 'id');
const kinds = (words: readonly string[]) => one(words.map((word) => KINDS.get(word) ?? word));

const PROBLEMS = {
  NOT_UTF8: () => 'isinya bukan teks UTF-8',
  NOT_JSON: () => 'isinya bukan JSON, atau tidak lengkap',
  KEY_MISSING: ({ path, expected }) => `${path} tidak mempunyai kunci ${one(expected)}`,
  KEY_SURPLUS: ({ path, found }) => `${path} mempunyai kunci ${found}, yang tidak ada dalam laporan`,
  OTHER_KIND: ({ path, found, expected }) => `di ${path} ada ${found}, seharusnya ${kinds(expected)}`,
  OTHER_VALUE: ({ path, found, expected }) => `di ${path} ada ${found}, seharusnya ${one(expected)}`,
  OTHER_FIGURE: ({ path, found, expected }) =>
    `di ${path} ada ${found}, padahal angka yang sama di sampingnya ${one(expected)}`,
  OTHER_COUNT: ({ path, found, expected }) => `di ${path} ada ${found}, padahal jumlahnya ${one(expected)}`,
  OTHER_SUM: ({ path, found, expected }) =>
    `di ${path} ada ${found}, padahal bahan-bahannya menghasilkan ${one(expected)}`,
  TOO_DEEP: ({ path }) => `di ${path} isinya lebih dalam dari laporan mana pun`,
} as const satisfies Record<ReportProblem, (wrong: Wrong) => string>;

export const RENDERED = {
  LKE860: {
    sentence: (wrong) => {
      const short = { ...wrong, path: excerpt(wrong.path, 120), found: excerpt(wrong.found, 60) };
      return `${quotePath(wrong.file)} bukan laporan yang dapat ditampilkan: ${PROBLEMS[wrong.problem](short)}.`;
    },
    cure: () =>
      'Berikan JSON seperti yang ditulis "lke score -f json"; bila sudah diubah, nilai lagi buku kerjanya.',
  },
  LKE861: {
    sentence: ({ file, found, expected }) =>
      `${quotePath(file)} adalah laporan bentuk ${excerpt(found, 20)}; versi lke ini membaca bentuk ${expected}.`,
    cure: () => 'Tampilkan dengan versi lke yang membuatnya, atau nilai lagi buku kerjanya.',
  },
  LKE862: {
    sentence: ({ file, found, running }) =>
      `${quotePath(file)} dibuat oleh lke ${excerpt(found, 20)}, sedangkan ini lke ${running}: angkanya tetap, tata letaknya mungkin berbeda.`,
    cure: () => 'Tampilkan dengan versi pembuatnya bila setiap bita penting.',
  },
  LKE863: {
    sentence: ({ format, output }) =>
      output === '-'
        ? `Sebagai ${format}, banyak instansi menjadi banyak berkas, yang tidak muat di keluaran baku.`
        : `Sebagai ${format}, banyak instansi menjadi banyak berkas, yang tidak muat dalam satu berkas ${quotePath(output)}.`,
    cure: ({ format }) =>
      `Sebutkan sebuah folder, dengan garis miring di ujungnya, seperti "-f ${format} -o situs/".`,
  },
} satisfies CodeTexts<RenderedCodes>;
