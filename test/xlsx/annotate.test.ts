/** Remarks in a package: what holds them changes, and nothing else. */
import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../src/xlsx/annotate.ts';
import type { Worklist } from '../../src/xlsx/edit-worklist.ts';
import {
  HEAD,
  MAIN,
  MAIN_STRICT,
  pack,
  RELATIONS,
  RELATIONS_STRICT,
  relationships,
  workbookParts,
} from '../support/package.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { linesOf, readAll } from './reading.ts';
import { partsIn } from './unpacking.ts';

const WORKLIST: Worklist = {
  name: 'Daftar',
  widths: [5, 40],
  lines: [
    { texts: ['Judul', null], isBold: true, link: null },
    {
      texts: ['1', 'Sheet1 B2'],
      isBold: false,
      link: { column: 2, to: { kind: 'cell', sheet: 'Sheet1', row: 2, column: 2 } },
    },
  ],
  frozen: 1,
};

function remark(row: number, column: number, body = 'isi', sheet = 'Sheet1') {
  return { place: { kind: 'cell', sheet, row, column } as const, head: 'Kesalahan', body };
}

function annotated(bytes: Uint8Array, ...remarks: readonly ReturnType<typeof remark>[]): Uint8Array {
  const made = annotateWorkbook(bytes, remarks, WORKLIST);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

const ROWS = '<row r="2"><c r="B2"><v>1</v></c></row>';

/** Parts of `after` that are other than before, and parts that are new. */
function differences(before: Uint8Array, after: Uint8Array) {
  const [old, made] = [partsIn(before), partsIn(after)];
  const changed = [...old].flatMap(([name, content]) => (made.get(name)?.equals(content) ? [] : [name]));
  return { changed: changed.sort(), added: [...made.keys()].filter((name) => !old.has(name)).sort() };
}

describe('annotating a workbook', () => {
  const book = pack(workbookParts({ sheets: [{ rows: ROWS }, { rows: ROWS }] }));

  it('changes only what holds the remarks, and leaves other sheets alone', () => {
    expect(differences(book, annotated(book, remark(2, 2), remark(7, 3)))).toEqual({
      changed: [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ],
      added: [
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/worksheets/_rels/sheet1.xml.rels',
        'xl/worksheets/sheetLke1.xml',
      ],
    });
  });

  it('adds one element to the sheet, where the format has it', () => {
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/>';
    const bytes = pack(workbookParts({ sheets: [{ rows: ROWS, after }] }));
    const [before, made] = [partsIn(bytes), partsIn(annotated(bytes, remark(2, 2)))].map((parts) =>
      String(parts.get('xl/worksheets/sheet1.xml')),
    );
    const element = `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rIdLke2"/>`;
    expect(made).toContain(`footer="0"/>${element}<tableParts`);
    expect(made?.replace(element, '')).toBe(before);
  });

  it('only adds the worklist when nothing is to be remarked at a cell', () => {
    expect(differences(book, annotated(book)).added).toEqual(['xl/worksheets/sheetLke1.xml']);
  });

  it('reads the same cells as before, and the worklist behind them', () => {
    const [first, second, list] = readAll(annotated(book, remark(2, 2)));
    expect([first, second].map((sheet) => sheet && linesOf(sheet))).toEqual([
      ['B2: number 1'],
      ['B2: number 1'],
    ]);
    expect(list?.name).toBe('Daftar');
    expect(list && linesOf(list)).toEqual(['A1: text Judul', 'A2: text 1', 'B2: text Sheet1 B2']);
  });

  it('gives the worklist another name where there is one of that name', () => {
    const parts = workbookParts({ sheets: [{ rows: ROWS, name: 'Sheet1' }, { name: 'DAFTAR' }] });
    expect(readAll(annotated(pack(parts))).map(({ name }) => name)).toEqual(['Sheet1', 'DAFTAR', 'Daftar 2']);
  });

  it('writes below a note that a cell has, and draws no second box for it', () => {
    const parts = workbookParts({
      sheets: [{ rows: ROWS, after: `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rId2"/>` }],
    });
    parts.set(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships([
        ['comments', '../notes.xml'],
        ['vmlDrawing', '../boxes.vml'],
      ]),
    );
    parts.set(
      'xl/notes.xml',
      `${HEAD}<comments xmlns="${MAIN}"><authors><author>Penilai</author></authors><commentList><comment ref="B2" authorId="0"><text><t>lihat SK</t></text></comment></commentList></comments>`,
    );
    parts.set(
      'xl/boxes.vml',
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s2050"/></xml>',
    );
    const made = partsIn(annotated(pack(parts), remark(2, 2), remark(3, 1)));
    const notes = String(made.get('xl/notes.xml'));
    expect(notes).toMatch(
      /<text><t>lihat SK<\/t><r>.*isi.*<\/text><\/comment><comment ref="A3" authorId="1">/,
    );
    expect(notes.match(/<comment /g)).toHaveLength(2);
    const boxes = String(made.get('xl/boxes.vml'));
    expect(boxes.match(/<v:shape /g)).toHaveLength(2);
    expect(boxes).toContain('id="_x0000_s2051"');
    expect([...made.keys()].filter((name) => name.startsWith('xl/comments'))).toEqual([]);
  });

  it('speaks the strict edition and other prefixes where the workbook does', () => {
    const parts = workbookParts();
    parts.set('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']], RELATIONS_STRICT));
    parts.set(
      'xl/_rels/workbook.xml.rels',
      relationships([['worksheet', 'worksheets/sheet1.xml']], RELATIONS_STRICT),
    );
    parts.set(
      'xl/workbook.xml',
      `${HEAD}<x:workbook xmlns:x="${MAIN_STRICT}" xmlns:r="${RELATIONS_STRICT}"><x:sheets><x:sheet name="Sheet1" sheetId="7" r:id="rId1"/></x:sheets></x:workbook>`,
    );
    parts.set(
      'xl/worksheets/sheet1.xml',
      `${HEAD}<x:worksheet xmlns:x="${MAIN_STRICT}"><x:sheetData/></x:worksheet>`,
    );
    const made = partsIn(annotated(pack(parts), remark(1, 1)));
    expect(String(made.get('xl/workbook.xml'))).toContain('<x:sheet xmlns:r="http://purl.oclc.org');
    expect(String(made.get('xl/workbook.xml'))).toContain('sheetId="8"');
    expect(String(made.get('xl/worksheets/sheet1.xml'))).toContain('<x:sheetData/><x:legacyDrawing ');
    expect(String(made.get('xl/comments1.xml'))).toContain(MAIN_STRICT);
    expect(readAll(annotated(pack(parts), remark(1, 1)))).toHaveLength(2);
  });

  it('can be annotated again', () => {
    const twice = annotated(annotated(book, remark(2, 2)), remark(2, 2, 'lagi'), remark(4, 4));
    expect(readAll(twice).map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2', 'Daftar', 'Daftar 2']);
    const notes = String(partsIn(twice).get('xl/comments1.xml'));
    expect(notes.match(/<comment /g)).toHaveLength(2);
    expect(notes).toMatch(/isi.*lagi/);
  });

  it.each(PAYLOADS.map(({ name, text }) => [name, text] as const))('keeps %s a text', (_, text) => {
    const parts = partsIn(annotated(book, remark(2, 2, text)));
    const notes = parts.get('xl/comments1.xml');
    expect(notes?.toString()).not.toMatch(/[\p{Cf}\p{Co}\p{Cs}]|(?![\n])\p{Cc}|<script|<img/u);
    expect(notes?.toString().match(/<comment /g)).toHaveLength(1);
  });

  it('says so when the drawing of the notes cannot be followed', () => {
    const parts = workbookParts({
      sheets: [{ rows: ROWS, after: `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rId9"/>` }],
    });
    const made = annotateWorkbook(pack(parts), [remark(2, 2)], WORKLIST);
    expect(made.ok).toBe(false);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['LKE160']);
  });
});
