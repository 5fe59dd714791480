/** The quick way of reading and the general one give the same sheets; what is written is what is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/domain/place.ts';
import { crc32, crc32ByTable } from '../../src/xlsx/crc.ts';
import { PlainText } from '../../src/xlsx/plain-text.ts';
import { MAIN, pack, type SheetWish, workbookParts } from '../support/package.ts';
import { linesOf, readFirst, refusalOf } from './reading.ts';

interface MadeCell {
  readonly kind: 'number' | 'shared' | 'string' | 'inline' | 'boolean' | 'error' | 'empty';
  readonly text: string;
  readonly number: string;
  readonly formula: string;
  readonly style: number;
}

const words = fc.constantFrom(
  'Ya',
  'Tidak',
  'A/B/C',
  'x > y',
  'a & b',
  '_x',
  '_x0041',
  ' spasi ',
  '"q"',
  '\u00e9\u{1F600}',
  'baris\nbaru',
  '',
);
const numbers = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }).map(String),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    // Below this a double loses digits, and the reader calls it malformed.
    .filter((value) => value === 0 || Math.abs(value) > 1e-300)
    .map(String),
  fc.constantFrom('007', '-0', '0.10', '.5', '5.', '1E-3', '+2', '00'),
);
const cells = fc.record({
  kind: fc.constantFrom<MadeCell['kind']>(
    'number',
    'shared',
    'string',
    'inline',
    'boolean',
    'error',
    'empty',
  ),
  text: words,
  number: numbers,
  formula: fc.constantFrom('', '', 'A1+B2', 'IF(A1<2,"Ya","Tidak")', 'A1&"_x"'),
  style: fc.integer({ min: 0, max: 3 }),
});
const grids = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 3 }),
    cells: fc.array(fc.record({ skip: fc.integer({ min: 0, max: 30 }), cell: cells }), { maxLength: 6 }),
  }),
  { maxLength: 6 },
);
type Grid = typeof grids extends fc.Arbitrary<infer T> ? T : never;

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm"/></numFmts><fonts><font/><font><color theme="0"/></font></fonts><cellXfs><xf/><xf numFmtId="164"/><xf fontId="1"/><xf/></cellXfs>';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface Written {
  readonly rows: string;
  readonly strings: string[];
  /** What a right reader finds. */
  readonly lines: string[];
}

function written(grid: Grid): Written {
  const strings: string[] = [];
  const lines: string[] = [];
  let row = 0;
  const rows = grid.map(({ gap, cells: list }) => {
    row += gap;
    let column = 0;
    const made = list.map(({ skip, cell }) => {
      column += skip + 1;
      const address = cellAddress(row, column);
      lines.push(...foundIn(cell).map((found) => `${address}: ${found}`));
      return cellXml(address, cell, strings);
    });
    return `<row r="${row}" spans="1:9" ht="15">${made.join('')}</row>`;
  });
  return { rows: rows.join(''), strings, lines };
}

/** The cell as XML; a shared text is added to the strings. */
function cellXml(
  address: string,
  { kind, text, number, formula, style }: MadeCell,
  strings: string[],
): string {
  const head = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const f = formula === '' ? '' : `<f>${escaped(formula)}</f>`;
  switch (kind) {
    case 'number':
      return `${head}>${f}<v>${number}</v></c>`;
    case 'shared':
      strings.push(`<t xml:space="preserve">${escaped(text)}</t>`);
      return `${head} t="s">${f}<v>${strings.length - 1}</v></c>`;
    case 'string':
      return `${head} t="str">${f}<v>${escaped(text)}</v></c>`;
    case 'inline':
      return `${head} t="inlineStr">${f}<is><t>${escaped(text)}</t></is></c>`;
    case 'boolean':
      return `${head} t="b">${f}<v>1</v></c>`;
    case 'error':
      return `${head} t="e">${f}<v>#DIV/0!</v></c>`;
    case 'empty':
      return f === '' ? `${head}/>` : `${head}>${f}</c>`;
  }
}

/** What is found in the cell: one line, or none when it holds nothing. */
function foundIn({ kind, text, number, formula, style }: MadeCell): string[] {
  if (kind === 'empty' && formula === '') return [];
  const shown: Readonly<Record<MadeCell['kind'], string>> = {
    number: `${style === 1 ? 'date' : 'number'} ${number}`,
    shared: `text ${text}`,
    string: `text ${text}`,
    inline: `text ${text}`,
    boolean: 'boolean TRUE',
    error: 'error #DIV/0!',
    empty: 'empty',
  };
  const more = [formula === '' ? '' : ` | =${formula}`, style === 2 ? ' | same-colour' : ''];
  return [`${shown[kind].trimEnd()}${more.join('')}`];
}

function workbook(
  sheet: SheetWish,
  strings: string[],
  change: (xml: string) => string = (xml) => xml,
): Uint8Array {
  const parts = workbookParts({ sheets: [sheet], strings, styles: STYLES });
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
    parts.set(name, change(String(parts.get(name))));
  }
  return pack(parts);
}

/** Other spellings of the same XML, none of which the quick ways know. */
const SPELLINGS: Readonly<Record<string, (xml: string) => string>> = {
  prefixed: (xml) =>
    xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:'),
  'in single quotes': (xml) => xml.replaceAll(/ (r|s|t|spans)="([^"]*)"/g, " $1='$2'"),
  'with comments': (xml) => xml.replaceAll(/<(row|c|v|f|t|si|is)(?=[ />])/g, '<!-- - --><$1'),
  'with blanks in tags': (xml) => xml.replaceAll(/<(row|c|v|f|si|t)(?=[ />])([^>]*?)(\/?)>/g, '<$1 $2\n$3>'),
  'with references': (xml) =>
    xml.replaceAll(
      /<(v|t)([^>]*)>([A-Za-z0-9])/g,
      (_, name, more, first) => `<${name}${more}>&#${first.charCodeAt(0)};`,
    ),
  'in CDATA': (xml) => xml.replaceAll(/<(v|t)([^>]*)>([^<&>]+)</g, '<$1$2><![CDATA[$3]]><'),
};

describe('what is written is read', () => {
  it('in every spelling', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom(...Object.keys(SPELLINGS)), (grid, spelling) => {
        const { rows, strings, lines } = written(grid);
        const plain = readFirst(workbook({ rows }, strings));
        expect(linesOf(plain)).toEqual(lines);
        const other = readFirst(workbook({ rows }, strings, SPELLINGS[spelling]));
        expect(other).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('and cut anywhere it is refused', () => {
    const { rows, strings } = written(fc.sample(grids, { seed: 7, numRuns: 20 }).at(-1) ?? []);
    const xml = String(workbookParts({ sheets: [{ rows }] }).get('xl/worksheets/sheet1.xml'));
    for (let length = 0; length < xml.length - 1; length++) {
      expect(refusalOf(workbook({ xml: xml.slice(0, length) }, strings))).not.toBeNull();
    }
  });
});

describe('no damage goes unnoticed', () => {
  const { rows, strings } = written([
    {
      gap: 1,
      cells: [{ skip: 0, cell: { kind: 'shared', text: 'Ya', number: '1', formula: 'A1+B2', style: 1 } }],
    },
  ]);
  const honest = workbook({ rows }, strings);
  const truth = readFirst(honest);

  it('in any bit of a small workbook', () => {
    for (let bit = 0; bit < honest.length * 8; bit++) {
      const damaged = honest.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (refusalOf(damaged) === null) expect(readFirst(damaged)).toEqual(truth);
    }
  });

  it('at any length of it', () => {
    for (let length = 0; length < honest.length; length++) {
      expect(refusalOf(honest.subarray(0, length))).not.toBeNull();
    }
  });
});

it('the checksum by table is the one of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32ByTable(bytes)).toBe(crc32(bytes));
    }),
  );
});

it('plain text is told from other text at any offset', () => {
  const odd = fc.constantFrom(0, 9, 10, 31, 127, 128, 255, 0x26);
  const byte = fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 32, max: 126 }) },
    { weight: 1, arbitrary: odd },
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 60 }), fc.integer({ min: 0, max: 7 }), (values, offset) => {
      const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(values)]).subarray(offset);
      const plain = new PlainText(bytes);
      for (let start = 0; start < bytes.length; start += 5) {
        const end = Math.min(start + 5, bytes.length);
        const run = bytes.subarray(start, end);
        const expected = run.every((value) => value >= 32 && value < 128 && value !== 0x26);
        expect(plain.isPlain(start, end)).toBe(expected);
      }
    }),
    { numRuns: 500 },
  );
});
