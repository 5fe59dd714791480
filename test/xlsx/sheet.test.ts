/** What is said of a sheet as a whole: hidden columns, merges, lists of allowed answers. */
import { describe, expect, it } from 'vitest';
import { workbookOfRows } from '../support/package.ts';
import { readFirst, refusalOf } from './reading.ts';

const WHOLE = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

describe('hidden columns', () => {
  const hidden = (cols: string) =>
    readFirst(workbookOfRows('', { before: `<cols>${cols}</cols>` })).hiddenColumns;

  it('by flag or by width, as ranges', () => {
    expect(
      hidden(
        '<col min="1" max="1" width="4"/><col min="2" max="5" hidden="1" width="9"/><col min="6" max="6" width="0" customWidth="1"/><col min="7" max="16384" hidden="true"/><col min="9" max="9" hidden="0" width="0.51"/><col min="10" max="10" width=" 0.1"/>',
      ),
    ).toEqual([
      { from: 2, to: 5 },
      { from: 6, to: 6 },
      { from: 7, to: 16_384 },
      { from: 10, to: 10 },
    ]);
  });

  it.each([
    '<col max="3" hidden="1"/>',
    '<col min="0" max="3"/>',
    '<col min="3" max="2"/>',
    '<col min="1" max="16385"/>',
    '<col min="1" max="1e9"/>',
  ])('%s is refused', (cols) => {
    expect(refusalOf(workbookOfRows('', { before: `<cols>${cols}</cols>` }))?.code).toBe('LKE165');
  });
});

describe('merges', () => {
  const merged = (refs: string[]) => {
    const items = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return workbookOfRows('', { after: `<mergeCells count="1">${items}</mergeCells>` });
  };

  it('stay ranges, whatever their size', () => {
    expect(readFirst(merged(['B6:F6', 'A1', 'A:C', '3:7', 'A1:XFD1048576'])).merges).toEqual([
      { top: 6, left: 2, bottom: 6, right: 6 },
      { top: 1, left: 1, bottom: 1, right: 1 },
      { ...WHOLE, right: 3 },
      { ...WHOLE, top: 3, bottom: 7 },
      WHOLE,
    ]);
  });

  it('20,000 of them are read', () => {
    const refs = Array.from({ length: 20_000 }, (_, index) => `A${index + 1}:B${index + 1}`);
    expect(readFirst(merged(refs)).merges).toHaveLength(20_000);
  });

  it.each([
    '',
    'A',
    'A1:',
    ':A1',
    'B2:A1',
    'A1:XFE1',
    'A1:A1048577',
    'A0:B1',
    'a1:b2',
    '$A$1:$B$2',
    'A1:B2:C3',
    '#REF!',
  ])('"%s" is refused', (ref) => {
    expect(refusalOf(merged([ref]))).toMatchObject({ code: 'LKE177', args: { found: ref } });
  });
});

describe('lists of allowed answers', () => {
  const validated = (inside: string) =>
    readFirst(workbookOfRows('', { after: `<dataValidations>${inside}</dataValidations>` })).validations;

  it('with their items or, for a reference, without', () => {
    expect(
      validated(
        '<dataValidation type="list" sqref="K10:K12 K14\nM:M"><formula1>"A, B,C/D"</formula1></dataValidation>' +
          '<dataValidation type="list" sqref="A1"><formula1>"satu ""dua"""</formula1></dataValidation>' +
          '<dataValidation sqref="A1" type="list"><formula1> &quot;Ya,Tidak&quot; </formula1><formula2>0</formula2></dataValidation>' +
          '<dataValidation type="list" sqref="A1"><formula1>$B$1:$B$5</formula1></dataValidation>' +
          '<dataValidation type="list" sqref="A1"/>' +
          '<dataValidation type="decimal" sqref="#REF!"><formula1>0</formula1></dataValidation>',
      ),
    ).toEqual([
      {
        ranges: [
          { top: 10, left: 11, bottom: 12, right: 11 },
          { top: 14, left: 11, bottom: 14, right: 11 },
          { top: 1, left: 13, bottom: 1_048_576, right: 13 },
        ],
        options: ['A', 'B', 'C/D'],
      },
      { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], options: ['satu "dua"'] },
      { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], options: ['Ya', 'Tidak'] },
      { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], options: null },
      { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], options: null },
    ]);
  });

  it('over no range are refused', () => {
    const after = '<dataValidations><dataValidation type="list" sqref="A1 x"/></dataValidations>';
    expect(refusalOf(workbookOfRows('', { after }))).toMatchObject({ code: 'LKE177', args: { found: 'x' } });
  });
});
