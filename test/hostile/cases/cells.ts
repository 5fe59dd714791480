/** Cells: what reads rightly, what is not a number, and what a person does not see. */
import {
  cellXml,
  FORM_INDEX,
  form,
  inlineCell,
  numberCell,
  STRINGS,
  STYLES,
  WORKBOOK,
} from '../../support/form.ts';
import { type FileCase, read } from './case.ts';

const cell = (address: string, xml: string) => () => form({ cells: { [address]: xml } });
const inline = (xml: string) => cell('G9', `<c r="G9" t="inlineStr"><is>${xml}</is></c>`);
const string = (text: string) => cell('G9', `<c r="G9" t="str"><v>${text}</v></c>`);
const firstText = (xml: string) => () =>
  form({ replace: [[STRINGS, '<si><t>B</t></si>', `<si>${xml}</si>`]] });
const survey = (xml: string) => cell('G21', xml);

/** The answer B of G9, and the number 3.2 of G21, written in every way the format has. */
export const SPELLINGS: readonly FileCase[] = [
  read('an inline text', FORM_INDEX, inline('<t>B</t>')),
  read('a text in runs', FORM_INDEX, inline('<r><t></t></r><r><rPr><b/></rPr><t>B</t></r>')),
  read('a text with its pronunciation', FORM_INDEX, inline('<t>B</t><rPh sb="0" eb="1"><t>A</t></rPh>')),
  read('a shared text in runs', FORM_INDEX, firstText('<r><t>B</t></r><r><t xml:space="preserve"> </t></r>')),
  read(
    'a shared text with its pronunciation',
    FORM_INDEX,
    firstText('<t>B</t><rPh sb="0" eb="1"><t>A</t></rPh><phoneticPr fontId="1"/>'),
  ),
  read('CDATA', FORM_INDEX, inline('<t><![CDATA[B]]></t>')),
  read('a text in pieces', FORM_INDEX, inline('<t><!-- A -->&#66;<![CDATA[]]></t>')),
  read('an escaped line break', FORM_INDEX, inline('<t>B_x000D_</t>')),
  read('an escaped letter', FORM_INDEX, inline('<t>_x0042_</t>')),
  read('blanks kept', FORM_INDEX, inline('<t xml:space="preserve">  B </t>')),
  read('no-break spaces', FORM_INDEX, inline('<t>\u00a0B\u00a0</t>')),
  read('a full-width letter', FORM_INDEX, inline('<t>\uff22</t>')),
  read('a small letter', FORM_INDEX, inline('<t>b</t>')),
  read('a result that is a text', FORM_INDEX, string('B')),
  ...['3.2', '3.20', '+3.2', '32E-1', '.32e1', '3.2000000000000002', '003.2', ' 3.2\n'].map((text) =>
    read(`the number ${JSON.stringify(text)}`, FORM_INDEX, survey(numberCell('G21', text))),
  ),
  read('a number typed as text', FORM_INDEX, survey(inlineCell('G21', '3,2'))),
  read('an empty text', FORM_INDEX, cell('J8', '<c r="J8" t="str"><v></v></c>')),
];

/** G21 in style 4 with another number format. */
const numberShownAs = (format: string) => () =>
  form({
    cells: { G21: numberCell('G21', '3.2', 4) },
    replace: [[STYLES, 'formatCode=";;;"', `formatCode="${format}"`]],
  });

/** Formats whose letters look like those of dates. */
export const FORMATS: readonly FileCase[] = [
  '0.00&quot; dari 4&quot;',
  '0.0&quot; hari&quot;',
  '0.00\\ \\d\\a\\r\\i\\ 4',
  '[Red]0.00',
  '[$Rp-421]#,##0.00',
  '[&gt;=3.6]0.00&quot; baik&quot;;0.00&quot; buruk&quot;',
  '_-* #,##0.00_-',
].map((format) => read(`a number shown as ${format}`, FORM_INDEX, numberShownAs(format)));

/** A text, a number or a date where it does not belong: one finding at its cell, and no guess. */
function doubted(
  name: string,
  code: FileCase['codes'][number],
  make: FileCase['make'],
  index: string | null,
): FileCase {
  return { name, make, codes: index === null ? [code, 'LKE561'] : [code], exit: 1, index };
}

const UNKNOWN = null;

export const NO_NUMBERS: readonly FileCase[] = [
  ...[
    '12abc',
    '1,5',
    '1_000',
    '0x10',
    '1e400',
    '-1e400',
    'NaN',
    'Infinity',
    '1 2',
    '--1',
    '1e',
    '.',
    '٣',
    '３',
    '1e-400',
    '½',
  ].map((text) => doubted(`the number "${text}"`, 'LKE303', survey(numberCell('G21', text)), UNKNOWN)),
  doubted('text behind a value', 'LKE303', survey('<c r="G21"><v>1</v>000</c>'), UNKNOWN),
  doubted('text before a value', 'LKE303', survey('<c r="G21">3<v>1</v></c>'), UNKNOWN),
  doubted(
    'a value and an inline text',
    'LKE303',
    survey('<c r="G21"><v>1</v><is><t>4</t></is></c>'),
    UNKNOWN,
  ),
  doubted('a cell of unknown type', 'LKE303', survey('<c r="G21" t="z"><v>1</v></c>'), UNKNOWN),
  doubted('a truth for a number', 'LKE303', survey('<c r="G21" t="b"><v>1</v></c>'), UNKNOWN),
  doubted('a date for a number', 'LKE305', survey(numberCell('G21', '3.2', 1)), UNKNOWN),
  doubted('an ISO date for a number', 'LKE305', survey('<c r="G21" t="d"><v>2021-01-03</v></c>'), UNKNOWN),
  doubted('an error for a number', 'LKE306', survey('<c r="G21" t="e"><v>#N/A</v></c>'), UNKNOWN),
  doubted('a number above its scale', 'LKE304', survey(numberCell('G21', '4.0000001')), UNKNOWN),
  doubted('a number below its scale', 'LKE304', survey(numberCell('G21', '-1')), UNKNOWN),
  doubted('a word for a number', 'LKE303', survey(inlineCell('G21', 'sangat baik')), UNKNOWN),
  doubted('a day for a number', 'LKE305', numberShownAs('d'), UNKNOWN),
  doubted('a count below 0', 'LKE311', cell('G17', numberCell('G17', '-8')), UNKNOWN),
];

/** G9 left out: the mean of its sub-area is that of the other two. */
const WITHOUT_G9 = '77/10';
const answer = (text: string) => unanswered(inlineCell('G9', text));

/** G9 with a cell that is no answer, and the results that the form's own formulas then have. */
function unanswered(xml: string, more: Parameters<typeof form>[0] = {}): () => Buffer {
  const result = (address: string, type: string, value: string) =>
    cellXml(address)
      .replace('s="0"', `s="0" ${type}`)
      .replace(/<v>.*<\/v>/, `<v>${value}</v>`);
  const cells = {
    G9: xml,
    H9: result('H9', 't="str"', 'Blm Diisi'),
    H7: result('H7', '', '2'),
    H19: result('H19', '', '4.5'),
  };
  return () => form({ ...more, cells });
}

export const DISGUISES: readonly FileCase[] = [
  doubted('a zero-width space', 'LKE302', answer('B\u200b'), WITHOUT_G9),
  doubted('a turned reading order', 'LKE302', answer('\u202eB'), WITHOUT_G9),
  doubted('a soft hyphen', 'LKE302', answer('B\u00ad'), WITHOUT_G9),
  doubted('a tag character', 'LKE302', answer('B\u{e0041}'), WITHOUT_G9),
  doubted('a Cyrillic letter', 'LKE302', answer('\u0412'), WITHOUT_G9),
  doubted('a Greek letter', 'LKE302', answer('\u0392'), WITHOUT_G9),
  doubted('a letter off the scale', 'LKE301', answer('D'), WITHOUT_G9),
  doubted('two answers', 'LKE301', answer('A/B'), WITHOUT_G9),
  doubted('an answer of another question', 'LKE301', answer('Ya'), WITHOUT_G9),
  doubted('a number for a letter', 'LKE303', unanswered(numberCell('G9', '1')), WITHOUT_G9),
  doubted('a truth for a letter', 'LKE303', unanswered('<c r="G9" t="b"><v>1</v></c>'), WITHOUT_G9),
  doubted('a date for a letter', 'LKE305', unanswered(numberCell('G9', '44197', 1)), WITHOUT_G9),
  doubted('an error for a letter', 'LKE306', unanswered('<c r="G9" t="e"><v>#REF!</v></c>'), WITHOUT_G9),
  doubted('an answer of 30,000 letters', 'LKE301', answer('B'.repeat(30_000)), WITHOUT_G9),
  doubted('a formula that a spreadsheet would run', 'LKE301', answer('=cmd|calc!A1'), WITHOUT_G9),
];

/** Read by a stated rule, and named. */
function named(
  name: string,
  codes: FileCase['codes'],
  make: FileCase['make'],
  index: string,
  exit: 0 | 1 = 0,
): FileCase {
  return { name, make, codes, exit, index };
}

const style = (number: number) => cell('G9', cellXml('G9').replace('s="0"', `s="${number}"`));
/** G9 in style 4 with another number format. */
const shownAs = (format: string) => () =>
  form({
    cells: { G9: cellXml('G9').replace('s="0"', 's="4"') },
    replace: [[STYLES, 'formatCode=";;;"', `formatCode="${format}"`]],
  });
/** G9 in the white letters of style 2, with that style changed. */
const whitened = (found: string, by: string) => () =>
  form({
    cells: { G9: cellXml('G9').replace('s="0"', 's="2"') },
    replace: [[STYLES, found, by]],
  });
const MERGED = '<mergeCells><mergeCell ref="F9:G9"/></mergeCells>';

export const UNSEEN: readonly FileCase[] = [
  named('white letters', ['LKE653'], style(2), FORM_INDEX),
  named('letters of one point', ['LKE653'], style(3), FORM_INDEX),
  named('nearly white letters', ['LKE653'], whitened('FFFFFFFF', 'FFF0F0F0'), FORM_INDEX),
  named(
    'letters of a darker white',
    ['LKE653'],
    whitened('rgb="FFFFFFFF"', 'theme="0" tint="-0.05"'),
    FORM_INDEX,
  ),
  named('a format that shows nothing', ['LKE653'], style(4), FORM_INDEX),
  named('a format that shows another letter', ['LKE653'], shownAs(';;;&quot;A&quot;'), FORM_INDEX),
  named('a format in white', ['LKE653'], shownAs(';;;[White]@'), FORM_INDEX),
  named(
    'a white run in a text',
    ['LKE653'],
    inline('<r><rPr><color rgb="FFFFFFFF"/></rPr><t>B</t></r>'),
    FORM_INDEX,
  ),
  named(
    'a tiny run in a shared text',
    ['LKE653'],
    firstText('<r><rPr><sz val="1"/></rPr><t>B</t></r>'),
    FORM_INDEX,
  ),
  named('a row of one point', ['LKE652'], () => form({ rows: { 9: 'ht="1"' } }), FORM_INDEX),
  named('a hidden row', ['LKE652'], () => form({ rows: { 9: 'hidden="1"' } }), FORM_INDEX),
  named(
    'a row without height',
    ['LKE652'],
    () => form({ rows: { 9: 'ht="0" customHeight="1"' } }),
    FORM_INDEX,
  ),
  named(
    'a hidden column of answers',
    ['LKE651'],
    () => form({ before: '<cols><col min="7" max="7" hidden="1"/></cols>' }),
    FORM_INDEX,
  ),
  named(
    'a column of answers without width',
    ['LKE651'],
    () => form({ before: '<cols><col min="5" max="9" width="0"/></cols>' }),
    FORM_INDEX,
  ),
  named(
    'a hidden sheet',
    ['LKE650'],
    () => form({ replace: [[WORKBOOK, 'name="LKE"', 'name="LKE" state="veryHidden"']] }),
    FORM_INDEX,
  ),
  named('an answer under a merge', ['LKE654'], unanswered(cellXml('G9'), { after: MERGED }), WITHOUT_G9, 1),
  named(
    'an answer that is a formula',
    ['LKE310'],
    cell('G9', '<c r="G9" t="str"><f>"B"</f><v>B</v></c>'),
    FORM_INDEX,
  ),
  named('a placeholder left as answer', ['LKE309', 'LKE312'], answer('A/B/C'), WITHOUT_G9),
  named('no answer', ['LKE312'], unanswered(''), WITHOUT_G9),
  named('an answer without text', ['LKE312'], unanswered('<c r="G9" t="inlineStr"><is/></c>'), WITHOUT_G9),
  named('a forged result', ['LKE601'], cell('H21', '<c r="H21"><f>G21/4*E21</f><v>4</v></c>'), FORM_INDEX),
  named('a stale total', ['LKE601'], cell('H19', '<c r="H19"><f>H7+H11+H15</f><v>6</v></c>'), FORM_INDEX),
  named('a weight changed', ['LKE602'], cell('E21', numberCell('E21', '5')), FORM_INDEX),
  named('a total typed in', ['LKE605'], cell('H19', numberCell('H19', '4.16666666666667')), FORM_INDEX),
  named(
    'a shared formula that is written nowhere',
    ['LKE178'],
    cell('H21', '<c r="H21"><f t="shared" si="5"/><v>3.2</v></c>'),
    FORM_INDEX,
  ),
  named('a part above its whole', ['LKE501', 'LKE601'], cell('G18', numberCell('G18', '9')), '118/15'),
];

/**
 * To spreadsheet programs a text is greater than any number, so that it passes a test which a figure would have to
 * pass. What the file makes of it counts for nothing.
 */
export const TEXTS_ABOVE: readonly FileCase[] = [
  doubted(
    'a text that passes as the highest figure',
    'LKE303',
    () =>
      form({
        cells: {
          G21: inlineCell('G21', 'lihat lampiran'),
          H21: '<c r="H21"><f>IF(G21&gt;3,E21,0)</f><v>4</v></c>',
        },
      }),
    UNKNOWN,
  ),
];

const WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'] as const;

/** Words that mean something to the language the program is written in. */
export const KEYS: readonly FileCase[] = [
  ...WORDS.map((word) =>
    read(`a sheet called ${word}`, FORM_INDEX, () =>
      form({ replace: [[WORKBOOK, 'name="LKE"', `name="${word}"`]] }),
    ),
  ),
  ...WORDS.map((word) => read(`a header called ${word}`, FORM_INDEX, cell('I4', inlineCell('I4', word)))),
  ...WORDS.map((word) => read(`an agency called ${word}`, FORM_INDEX, cell('C2', inlineCell('C2', word)))),
  ...WORDS.slice(0, 2).map((word) => doubted(`an answer called ${word}`, 'LKE301', answer(word), WITHOUT_G9)),
  read('a relationship called __proto__', FORM_INDEX, () =>
    form({
      replace: [
        [WORKBOOK, '"rId1"', '"__proto__"'],
        ['xl/_rels/workbook.xml.rels', '"rId1"', '"__proto__"'],
      ],
    }),
  ),
  read('a shared formula called __proto__', FORM_INDEX, () =>
    form({ cells: { H21: '<c r="H21"><f t="shared" ref="H21" si="__proto__">G21/4*E21</f><v>3.2</v></c>' } }),
  ),
  read('a note of every character', FORM_INDEX, () => form({ cells: { J9: inlineCell('J9', ODD) } })),
];

const ODD = Array.from({ length: 0x2100 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20)).join('');
