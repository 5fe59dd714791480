/** LKE16x: the XML of the package's parts. */
import type { XmlProblem } from '../../domain/codes/file.ts';
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { XmlCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'id');

const RESAVE = 'Buka di program lembar kerja, periksa isinya, lalu simpan ulang sebagai .xlsx.';

const PROBLEMS: Readonly<Record<XmlProblem, string>> = {
  'cut-off': 'teksnya terpotong',
  empty: 'tidak ada isinya',
  declaration: 'pernyataan XML-nya keliru',
  tag: 'sebuah tag keliru',
  attribute: 'sebuah atribut keliru',
  'doubled-attribute': 'sebuah atribut ditulis dua kali',
  'end-tag': 'tag penutup tidak cocok dengan pembukanya',
  prefix: 'sebuah awalan nama tidak dikenal',
  text: 'ada teks di tempat yang salah',
  entity: 'sebuah entitas tidak dikenal',
  character: 'sebuah karakter terlarang',
  comment: 'sebuah komentar keliru',
  instruction: 'sebuah perintah pemrosesan keliru',
  cdata: 'sebuah bagian CDATA keliru',
  'after-root': 'ada isi setelah elemen terluar',
};

export const FILE_XML = {
  LKE160: {
    sentence: ({ part, offset, problem }) =>
      `XML di ${quote(part)} tidak sah pada byte ${count(offset)}: ${PROBLEMS[problem]}.`,
    cure: () => RESAVE,
  },
  LKE161: {
    sentence: ({ part, offset }) =>
      `Bagian ${quote(part)} memuat DOCTYPE (byte ${count(offset)}), yang tidak pernah ada pada buku kerja biasa.`,
    cure: () => 'Mintalah berkas dari sumber yang dipercaya.',
  },
  LKE162: {
    sentence: ({ part, encoding }) =>
      `Pengodean teks ${quote(part)} tidak dapat dibaca: ${quote(encoding)}. Yang dibaca hanya UTF-8 dan UTF-16 yang sah.`,
    cure: () => RESAVE,
  },
  LKE163: {
    sentence: ({ part, found, expected }) =>
      `Elemen terluar ${quote(part)} adalah ${quote(found)}, seharusnya ${quote(expected)}.`,
    cure: () => RESAVE,
  },
  LKE164: {
    sentence: ({ part, offset, element, problem }) =>
      problem === 'doubled'
        ? `Elemen ${quote(element)} di ${quote(part)} ditulis dua kali (byte ${count(offset)}).`
        : `Elemen ${quote(element)} di ${quote(part)} berada di tempat yang salah (byte ${count(offset)}).`,
    cure: () => RESAVE,
  },
  LKE165: {
    sentence: ({ part, element, attribute, found }) =>
      found === null
        ? `Elemen ${quote(element)} di ${quote(part)} tidak mempunyai atribut ${quote(attribute)}.`
        : `Atribut ${quote(attribute)} pada elemen ${quote(element)} di ${quote(part)} berisi ${quote(found)}, yang tidak sah.`,
    cure: () => RESAVE,
  },
} satisfies CodeTexts<XmlCodes>;
