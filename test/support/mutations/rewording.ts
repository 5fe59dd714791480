/** Questions as other forms word them: filler in front, objects behind, the key words kept. */
import { itemAt, type Random } from '../../../scripts/workbook/random.ts';
import type { CountRow, Indicator } from '../../../src/domain/rubric.ts';
import type { Draft } from './draft.ts';
import { questionRows, relabel } from './labels-of.ts';

const FILLERS = [
  '',
  'Telah ',
  'Telah dilakukan ',
  'Telah terdapat ',
  'Terdapat ',
  'Adanya ',
  'Apakah ',
  'Sudah dilakukan ',
  'Unit kerja telah ',
] as const;

const JOINTS = [' ', ' ', ' dan ', ' atas ', ' pada ', ' dengan ', ' yang '] as const;

const OBJECTS = [
  '',
  '',
  ' di lingkungan instansi',
  ' pada seluruh unit kerja',
  ' secara berkala',
  ' sesuai ketentuan yang berlaku',
  ' dengan baik',
  ' oleh instansi',
  ' kepada seluruh pegawai',
  ' dalam rangka mendukung kinerja',
  ' (contoh: surat keputusan, notulen)',
] as const;

export function rewordQuestions(draft: Draft, random: Random): void {
  for (const row of questionRows(draft)) {
    if (row.form?.kind === 'indicator' && random.chance(0.5)) {
      relabel(row, draft, rewordedLabel(row.form.indicator, random));
    }
  }
}

/** The title with words round it, or sometimes the key words alone, one of each one's alternatives. */
export function rewordedLabel(indicator: Indicator, random: Random): string {
  const core = random.chance(0.4) ? lowerFirst(indicator.title.id) : keywordsOf(indicator, random);
  const label = `${random.pick(FILLERS)}${core}${random.pick(OBJECTS)}`;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

function keywordsOf(
  { keywords, title }: Pick<Indicator | CountRow, 'keywords' | 'title'>,
  random: Random,
): string {
  if (keywords.length === 0) return lowerFirst(title.id);
  const ways = keywords.map((keyword) => random.pick(keyword.split('|')));
  return ways.reduce(
    (text, way, index) => `${text}${index === 0 ? '' : itemAt(JOINTS, random.integer(0, 6))}${way}`,
    '',
  );
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
