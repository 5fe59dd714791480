/** Well-formed sheets with cells, rows and ranges by chance, on and around the form's own. */
import fc from 'fast-check';
import { columnLetters } from '../../../src/domain/place.ts';
import { escapeXml, form, hasCell } from '../../support/form.ts';

const WORDS = [
  'A',
  'B',
  'C',
  'Ya',
  'Tidak',
  'a.',
  '1.',
  'I.',
  'Jawaban',
  'Penilaian',
  'Bobot',
  'Tim Kerja (2)',
  'Survei persepsi layanan',
  'TOTAL PENGUNGKIT',
  'Jumlah',
  'A/B/C',
  '%',
  '__proto__',
  '\u202eA',
  '=1+1',
  '1,5',
  '85%',
  '1.250',
  '  ',
];
const NUMBERS = [
  '0',
  '1',
  '-1',
  '0.5',
  '3.2',
  '1e308',
  '1e-308',
  '1e309',
  '.5',
  '5.',
  '0.66999999999999993',
  '2021',
  '44197',
  '1,5',
  'NaN',
  '',
  '99999999999999999999999999',
];
const FORMULAS = [
  'G8',
  'SUM(H8:H10)',
  'SUM(H1:H1048576)',
  'IF(G8="A",1,0)',
  'SUM(SUM(SUM(SUM(1',
  '))))',
  '"',
  "'x'!A1",
  '#REF!',
  'A1:',
  '{1,2;3,4}',
  '1/0',
  '',
  '=',
];

const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 20 })).map(legal);
/** Without what XML itself refuses: what is meant here is what cells hold. */
function legal(raw: string): string {
  return raw.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}

const formula = fc.oneof(
  { arbitrary: fc.constant(''), weight: 3 },
  {
    arbitrary: fc.oneof(fc.constantFrom(...FORMULAS), text).map((written) => `<f>${escapeXml(written)}</f>`),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom('<f t="shared" si="1"/>', '<f t="shared" si="1" ref="H8:H13">G8</f>'),
    weight: 1,
  },
);

const number = fc.constantFrom(...NUMBERS);
/** What stands after the address of a cell: its attributes, and its inside. */
const inside: fc.Arbitrary<readonly [attributes: string, content: string]> = fc.oneof(
  fc.tuple(
    fc.constant(''),
    fc.tuple(formula, number).map(([f, v]) => `${f}<v>${v}</v>`),
  ),
  fc.tuple(
    fc.constant('t="str"'),
    fc.tuple(formula, text).map(([f, v]) => `${f}<v>${escapeXml(v)}</v>`),
  ),
  fc.tuple(
    fc.constant('t="inlineStr"'),
    text.map((v) => `<is><t xml:space="preserve">${escapeXml(v)}</t></is>`),
  ),
  fc.tuple(
    fc.constant('t="s"'),
    fc.nat(60).map((v) => `<v>${v}</v>`),
  ),
  fc.tuple(
    fc.constant('t="b"'),
    number.map((v) => `<v>${v}</v>`),
  ),
  fc.tuple(
    fc.constant('t="e"'),
    fc.constantFrom('#N/A', '#DIV/0!', 'x').map((v) => `<v>${v}</v>`),
  ),
  fc.tuple(
    fc.constant('t="d"'),
    fc.constantFrom('2021-01-03', 'x').map((v) => `<v>${v}</v>`),
  ),
  fc.tuple(formula, fc.constant('')).map(([f]) => ['', f] as const),
);

const at = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 12 }));
const cell = fc.tuple(at, fc.nat(4), inside).map(([[row, column], style, [attributes, content]]) => {
  const address = `${columnLetters(column)}${row}`;
  return [address, `<c r="${address}" s="${style}" ${attributes}>${content}</c>`] as const;
});
const lost = at.map(([row, column]) => [`${columnLetters(column)}${row}`, ''] as const);

const range = fc.tuple(at, at).map(([[top, left], [bottom, right]]) => {
  const corner = (row: number, column: number) => `${columnLetters(column)}${row}`;
  return `${corner(Math.min(top, bottom), Math.min(left, right))}:${corner(Math.max(top, bottom), Math.max(left, right))}`;
});

const after = fc
  .tuple(fc.array(range, { maxLength: 3 }), fc.array(fc.tuple(range, text), { maxLength: 2 }))
  .map(
    ([merges, lists]) =>
      (merges.length === 0
        ? ''
        : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`) +
      (lists.length === 0
        ? ''
        : `<dataValidations>${lists.map(([ref, list]) => `<dataValidation type="list" sqref="${ref}"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`).join('')}</dataValidations>`),
  );

const before = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(3)), { maxLength: 2 })
  .map((hidden) =>
    hidden.length === 0
      ? ''
      : `<cols>${hidden.map(([from, more]) => `<col min="${from}" max="${from + more}" hidden="1"/>`).join('')}</cols>`,
  );

const rows = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 24 }),
      fc.constantFrom('hidden="1"', 'ht="0" customHeight="1"', 'ht="0"'),
    ),
    { maxLength: 2 },
  )
  .map((list) => Object.fromEntries(list));

export const anyCells: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: cell, weight: 6 }, { arbitrary: lost, weight: 1 }), { maxLength: 12 }),
    rows,
    before,
    after,
  )
  .map(([changed, attributes, head, tail]) => {
    const known = changed.filter(([address, xml]) => xml !== '' || hasCell(address));
    return form({ cells: Object.fromEntries(known), rows: attributes, before: head, after: tail });
  });
