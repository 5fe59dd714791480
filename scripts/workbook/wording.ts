/** The words of the form: the rubric's short titles, lengthened with words of our own; everything else invented. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { CountRow, Group, Indicator, Scale } from '../../src/domain/rubric.ts';
import { normalise } from '../../src/domain/spelling.ts';
import type { Anatomy } from './anatomy.ts';
import type { RichText } from './model.ts';
import { createRandom, hashText, itemAt } from './random.ts';

const ENDINGS = [
  '',
  '',
  ' sesuai ketentuan yang berlaku',
  ' di lingkungan instansi',
  ' pada tahun penilaian',
  ' sebagaimana mestinya',
] as const;

/** A question's text: its title, a word by which the rubric knows it, and sometimes a harmless ending. */
export function questionText(indicator: Indicator): string {
  const title = indicator.title.id;
  const ways = indicator.keywords.flatMap((keyword) => keyword.split('|'));
  const [first] = ways;
  const known = ways.some((way) => normalise(title).includes(normalise(way)));
  const keyword = known || first === undefined ? '' : ` (${first})`;
  return `${title}${keyword}${itemAt(ENDINGS, hashText(indicator.id) % ENDINGS.length)}`;
}

const JOINTS = [' telah ada bersama ', ' berjalan seiring ', ' tampak pada '] as const;

/** A question in words of our own, of which only its key words are the rubric's. */
export function rewordedText(indicator: Indicator): string {
  const hash = hashText(indicator.id);
  const ways = indicator.keywords.map((keyword) => itemAt(keyword.split('|'), 0));
  return `Apakah ${ways.join(itemAt(JOINTS, hash % JOINTS.length))} menurut pengamatan?`;
}

/** "- Jumlah agen perubahan": the label of a count row. */
export function countText(count: CountRow): string {
  const title = count.title.id;
  return normalise(title).startsWith('jumlah') ? `- ${title}` : `- Jumlah ${lowerFirst(title)}`;
}

/** A group's name as this build of form prints it, with or without its weight behind it. */
export function groupText(anatomy: Anatomy, group: Group, weightText: string | null): string {
  const name = group.aliases.find((alias) => anatomy.names.includes(alias)) ?? group.title.id;
  const capital = group.level === 'component' || (group.level === 'area' && anatomy.weightInLabel);
  const cased = capital ? name.toUpperCase() : name;
  return anatomy.weightInLabel && weightText !== null ? `${cased} (${weightText})` : cased;
}

/** 2.5 -> "2,5". */
export function commaText(value: number): string {
  return String(value).replace('.', ',');
}

const DEGREES: Readonly<Record<number, readonly string[]>> = {
  3: ['Seluruh unsur terpenuhi', 'Baru sebagian unsur terpenuhi', 'Belum ada unsur yang terpenuhi'],
  4: [
    'Seluruh unsur terpenuhi',
    'Sebagian besar unsur terpenuhi',
    'Sebagian kecil unsur terpenuhi',
    'Belum ada unsur yang terpenuhi',
  ],
  5: [
    'Seluruh unsur terpenuhi dan memberi manfaat nyata',
    'Seluruh unsur terpenuhi',
    'Sebagian besar unsur terpenuhi',
    'Sebagian kecil unsur terpenuhi',
    'Belum ada unsur yang terpenuhi',
  ],
};

const REMARKS = [
  'dengan dokumen pendukung yang dapat diperiksa',
  'dan hasilnya dibahas pada rapat berkala',
  'serta diketahui oleh seluruh pegawai terkait',
  'menurut catatan pada berkas kerja penilai',
  'dan dibandingkan dengan rencana semula',
  'tanpa catatan dari pemeriksa sebelumnya',
  'disertai berita acara dan daftar hadir',
  'dengan memperhatikan keadaan setempat',
] as const;

/** The criteria beside a question: one invented line an answer. The same for every agency. */
export function criteriaText(indicator: Indicator, scale: Scale): string {
  const random = createRandom(hashText(indicator.id));
  const remark = (): string => random.pick(REMARKS);
  if (scale.kind === 'number') {
    return `Diisi dengan angka hasil pengukuran, dari ${commaText(toNumber(scale.minimum))} sampai ${commaText(toNumber(scale.maximum))}, ${remark()}`;
  }
  if (scale.kind === 'formula') return `Persentase dihitung dari baris jumlah di bawahnya, ${remark()}`;
  if (scale.kind === 'unestablished') return `Diisi menurut hasil lembaga pembina, ${remark()}`;
  if (scale.options.length === 2) return `Ya, apabila telah ada ${remark()}`;
  const degrees = DEGREES[scale.options.length];
  if (degrees === undefined || scale.options.some((option) => option.id.length > 1)) {
    return `Diisi menurut laporan terakhir yang telah terbit, ${remark()}`;
  }
  return scale.options
    .map((option, index) => `${option.id.toLowerCase()}. ${degrees[index] ?? ''}, ${remark()}`)
    .join('\n');
}

/** Questions that no rubric has: what agencies add to a form by themselves. */
const ADDED = [
  'Tersedia denah parkir dan jadwal kebersihan gedung',
  'Ada daftar inventaris kendaraan dan peralatan kantor',
  'Terpasang papan nama ruangan pada setiap lantai',
  'Jadwal piket satpam diumumkan setiap pekan',
  'Kantin dan tempat ibadah terawat',
] as const;

export function addedQuestionText(serial: number): string {
  return itemAt(ADDED, serial % ADDED.length);
}

export function noteText(indicator: Indicator): string {
  return `Lihat berkas ${hashText(indicator.id) % 97} pada map ${(hashText(indicator.id) >>> 8) % 12}, ${itemAt(REMARKS, hashText(indicator.id) % REMARKS.length)}`;
}

export function proofText(serial: number): string {
  return `Bukti tambahan ${serial + 1}: ${itemAt(REMARKS, serial % REMARKS.length)}`;
}

/** The same words, untidily: double blanks, a line break, blanks at the end. */
export function untidyText(text: string): string {
  const gaps = [...text.matchAll(/ /g)].map((match) => match.index);
  const middle = gaps[Math.floor(gaps.length / 2)];
  if (middle === undefined) return `${text}  `;
  const between = hashText(text) % 2 === 0 ? '  ' : '\n';
  return `${text.slice(0, middle)}${between}${text.slice(middle + 1)} `;
}

/** The same words as rich text of three runs, the middle one bold, cut inside words. */
export function asRichText(text: string): RichText {
  const third = Math.max(1, Math.floor(text.length / 3));
  const parts = [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)];
  return {
    runs: parts.filter((part) => part !== '').map((part, index) => ({ text: part, bold: index === 1 })),
  };
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
