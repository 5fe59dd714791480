/** LKE92x to LKE95x: the laws of a rubric. */
import type { Named } from '../../domain/codes/rubric.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { contrastedTexts, figureText } from '../number.ts';
import type { LawCodes } from '../rubric-ranges.ts';

const figure = (text: string) => figureText(text, 'id');
const meant = (nearest: string | null, otherwise: string) =>
  nearest === null ? otherwise : `Mungkin maksudnya ${quote(nearest)}?`;

const NAMED: Readonly<Record<Named, string>> = {
  scale: 'skala',
  area: 'area perubahan',
  node: 'kelompok atau butir',
  source: 'sumber',
  option: 'pilihan',
  count: 'hitungan',
  gate: 'syarat',
  check: 'ukuran syarat',
  band: 'predikat',
  case: 'kasus uji',
};

type UnitsTrouble = LawCodes['LKE949']['trouble'];

const UNITS_TROUBLE: Readonly<Record<UnitsTrouble, string>> = {
  'not-below': 'bukan bagian dari yang dijawab unit',
  'nothing-left': 'tidak menyisakan apa pun untuk dijawab unit',
  'not-met': 'dijawab unit, tetapi tidak berada dalam kelompok tempat unit dan pusat digabung',
  pooled: 'adalah tempat unit dan pusat digabung, padahal hanya butir di bawahnya yang dihitung',
  depends: 'dijawab unit, tetapi bergantung pada jawaban yang hanya diberikan pusat',
};

const UNITS_CURE: Readonly<Record<UnitsTrouble, string>> = {
  'not-below': 'Sebutkan kelompok pada "answers", dan di bawahnya apa yang hanya dijawab pusat.',
  'nothing-left': 'Kurangi isi "centre-only".',
  'not-met': 'Pilih tingkat lain pada "at", atau sebutkan di "centre-only".',
  pooled: 'Pilih tingkat yang lebih atas pada "at".',
  depends: 'Sebutkan keduanya di "centre-only", atau tidak keduanya.',
};

export const RUBRIC_LAWS = {
  LKE920: {
    sentence: ({ node, weight, sum, difference }) => {
      const [left, right] = contrastedTexts(weight, sum, 'id');
      return `Bobot ${node} adalah ${left}, tetapi bobot di bawahnya berjumlah ${right} (selisih ${figure(difference)}).`;
    },
    cure: () => 'Cocokkan bobot dengan peraturan sampai jumlahnya tepat sama.',
  },
  LKE921: {
    sentence: ({ node, parent }) =>
      `${node} tidak berbobot, padahal ${parent} menjumlahkan nilai bawahannya.`,
    cure: () => 'Tambahkan weight, atau gunakan combine: mean pada induknya.',
  },
  LKE922: {
    sentence: ({ node, parent }) =>
      `${node} berbobot, padahal ${parent} mengambil rata-rata; bobot itu tidak mengubah apa pun.`,
    cure: () => 'Hapus weight, atau gunakan combine: sum pada induknya.',
  },
  LKE923: {
    sentence: ({ node }) => `Bobot ${node} adalah 0.`,
    cure: () => 'Beri bobot lebih dari 0, atau hapus bagian ini.',
  },
  LKE924: {
    sentence: ({ node, parent }) =>
      `${node} menjumlahkan nilai, padahal ${parent} di atasnya mengambil rata-rata.`,
    cure: () => 'Gunakan combine: mean di sini, atau combine: sum pada induknya.',
  },
  LKE925: {
    sentence: ({ name, kind, line }) =>
      line === 0
        ? `Nama ${NAMED[kind]} ${quote(name)} dipakai dua kali.`
        : `Nama ${NAMED[kind]} ${quote(name)} dipakai dua kali; yang pertama di baris ${line}.`,
    cure: () => 'Beri nama lain pada salah satunya.',
  },
  LKE926: {
    sentence: ({ name, kind }) => `Tidak ada ${NAMED[kind]} bernama ${quote(name)}.`,
    cure: ({ nearest }) => meant(nearest, 'Gunakan nama yang ada di rubrik ini.'),
  },
  LKE927: {
    sentence: ({ scale, option, value }) =>
      `Pilihan ${quote(option)} pada skala ${scale} bernilai ${figure(value)}, lebih dari 1.`,
    cure: () => 'Nilai pilihan adalah bagian dari bobot: dari 0 sampai 1.',
  },
  LKE928: {
    sentence: ({ scale, spelling, options }) =>
      `Pada skala ${scale}, ejaan ${quote(spelling)} berlaku untuk dua pilihan: ${allOf(quoted(options), 'id')}.`,
    cure: () => 'Sisakan ejaan itu pada satu pilihan saja.',
  },
  LKE929: {
    sentence: ({ scale, highest }) =>
      `Tidak ada pilihan skala ${scale} yang bernilai 1; yang tertinggi ${figure(highest)}, sehingga bobot penuh tidak pernah tercapai.`,
    cure: () => 'Periksa nilai pilihan; yang terbaik seharusnya 1.',
  },
  LKE930: {
    sentence: ({ scale, minimum, maximum }) =>
      `Pada skala ${scale}, angka tertinggi (${figure(maximum)}) tidak melebihi yang terendah (${figure(minimum)}).`,
    cure: () => 'Perbaiki from atau to.',
  },
  LKE931: {
    sentence: ({ indicator, on }) => `Butir ${indicator} bergantung pada ${on}, yang bukan butir sebelumnya.`,
    cure: () => 'Ketergantungan hanya boleh pada butir yang lebih dulu di rubrik.',
  },
  LKE932: {
    sentence: ({ indicator, on, option, options }) =>
      `Butir ${indicator} bergantung pada jawaban ${quote(option)} dari butir ${on}, yang pilihannya ${oneOf(options, 'id')}.`,
    cure: ({ nearest }) => meant(nearest, 'Gunakan salah satu pilihan itu.'),
  },
  LKE933: {
    sentence: ({ indicator, on, option, lower }) =>
      `Butir ${indicator} bernilai 0 bila ${on} dijawab ${quote(option)}, tetapi tidak bila dijawab ${quote(lower)} yang lebih rendah; jawaban yang lebih baik akan menurunkan indeks.`,
    cure: ({ lower }) => `Tambahkan ${quote(lower)} ke is, atau periksa lagi aturannya.`,
  },
  LKE934: {
    sentence: ({ indicator, on }) =>
      `Butir ${indicator} memakai zero-when atas ${on}, yang tidak dijawab dengan pilihan.`,
    cure: () => 'Gunakan times, atau tunjuk butir yang dijawab dengan pilihan.',
  },
  LKE935: {
    sentence: ({ indicator, on }) =>
      `zero-when pada butir ${indicator} menyebut semua pilihan ${on}; butir itu tidak akan pernah bernilai.`,
    cure: () => 'Sisakan paling sedikit satu pilihan.',
  },
  LKE936: {
    sentence: ({ indicator, scale }) =>
      `Butir ${indicator} memakai skala rumus ${scale}, tetapi tidak mempunyai rumus atau hitungan.`,
    cure: () => 'Tambahkan formula dengan hitungannya.',
  },
  LKE937: {
    sentence: ({ indicator, scale, kind }) =>
      `Butir ${indicator} mempunyai rumus, padahal skalanya, ${scale}, berjenis ${kind}.`,
    cure: () => 'Hapus rumusnya, atau gunakan skala berjenis formula.',
  },
  LKE938: {
    sentence: ({ indicator, formula, role }) =>
      `Rumus ${formula} pada butir ${indicator} membutuhkan hitungan berperan ${role}.`,
    cure: ({ role }) => `Tambahkan hitungan dengan role: ${role}.`,
  },
  LKE939: {
    sentence: ({ count, formula, role }) =>
      `Hitungan ${count} berperan ${role}, yang tidak dikenal oleh rumus ${formula}.`,
    cure: () => 'Perbaiki perannya; gunakan noted bila hanya dicatat.',
  },
  LKE940: {
    sentence: ({ count, of }) => `Hitungan ${count} tidak dapat menjadi jumlah dari ${of}.`,
    cure: () => 'sum-of hanya boleh menyebut hitungan lain yang berperan sama dan bukan jumlah pula.',
  },
  LKE941: {
    sentence: ({ name, bound, maximum }) => {
      const [left, right] = contrastedTexts(bound, maximum, 'id');
      return `Batas ${left} pada ${name} tidak dapat dicapai; nilai tertingginya ${right}.`;
    },
    cure: () => 'Perbaiki batasnya, atau bobot bagian yang diukur.',
  },
  LKE942: {
    sentence: ({ check, node }) =>
      `Ukuran syarat ${check} menyebut ${node}, yang tidak mempunyai nilai sendiri.`,
    cure: () => 'Tunjuk kelompok atau butir yang berbobot.',
  },
  LKE943: {
    sentence: ({ check, node, within }) =>
      node === within
        ? `Ukuran syarat ${check} menyebut ${node} dua kali.`
        : `Ukuran syarat ${check} menyebut ${node} dan ${within} di atasnya; nilainya akan terhitung dua kali.`,
    cure: () => 'Sisakan satu di antaranya.',
  },
  LKE944: {
    sentence: ({ band, bound, above }) =>
      `Batas predikat ${band} (${figure(bound)}) tidak di bawah batas predikat sebelumnya (${figure(above)}).`,
    cure: () => 'Urutkan predikat dari yang tertinggi ke yang terendah.',
  },
  LKE945: {
    sentence: ({ band }) => `Predikat ${band} tidak mempunyai batas bawah, padahal bukan yang terendah.`,
    cure: () => 'Tambahkan batas bawahnya.',
  },
  LKE946: {
    sentence: ({ band }) =>
      `Predikat terendah, ${band}, mempunyai batas bawah; indeks di bawahnya tidak akan berpredikat.`,
    cure: () => 'Hapus batas itu, atau tambahkan predikat di bawahnya.',
  },
  LKE947: {
    sentence: ({ band, bound, above, lower }) =>
      above === null
        ? `Predikat tertinggi, ${band}, berakhir pada ${figure(bound)}, padahal indeks dapat mencapai ${figure(lower)}.`
        : `Predikat ${band} berakhir pada ${figure(bound)}, sedangkan ${above} baru mulai pada ${figure(lower)}; indeks di antaranya tidak berpredikat.`,
    cure: () => 'Samakan batas atas predikat dengan batas bawah predikat di atasnya.',
  },
  LKE948: {
    sentence: ({ band, bound, above, lower }) =>
      `Predikat ${band} sampai ${figure(bound)} masuk ke ${above}, yang mulai pada ${figure(lower)}; satu indeks akan berpredikat dua.`,
    cure: () =>
      'Samakan batas atas predikat dengan batas bawah predikat di atasnya; hanya satu yang memuat batas itu.',
  },
  LKE949: {
    sentence: ({ node, trouble }) => `${node} ${UNITS_TROUBLE[trouble]}.`,
    cure: ({ trouble }) => UNITS_CURE[trouble],
  },
  LKE950: {
    sentence: ({ word, first, second }) =>
      `Kata ${quote(word)} menandai dua hal dalam buku kerja: ${first} dan ${second}.`,
    cure: () => 'Sisakan kata itu pada satu di antaranya.',
  },
  LKE951: {
    sentence: ({ word, scale, option }) =>
      `${quote(word)} adalah petunjuk pengisian sekaligus jawaban ${quote(option)} pada skala ${scale}.`,
    cure: () => 'Hapus dari placeholders, atau dari ejaan pilihan itu.',
  },
  LKE952: {
    sentence: ({ area }) => `Tidak ada kelompok yang termasuk area perubahan ${area}.`,
    cure: () => 'Sebutkan area itu pada kelompoknya, atau hapus.',
  },
  LKE953: {
    sentence: ({ node, within, area }) =>
      `${node} berada di dalam ${within}, padahal keduanya termasuk area perubahan ${area}; nilainya akan terhitung dua kali.`,
    cure: () => 'Sebutkan area itu pada salah satunya saja.',
  },
  LKE954: {
    sentence: ({ role }) =>
      `Tidak ada kata judul kolom berperan ${role}; tanpa itu tabel tidak dapat ditemukan.`,
    cure: ({ role }) => `Tambahkan kata kolom itu ke headers, dengan role: ${role}.`,
  },
} satisfies CodeTexts<LawCodes>;
