import { describe, expect, it } from 'vitest';
import { parseArgv } from '../../src/cli/parse.ts';

const parse = async (line: string) => {
  const result = await parseArgv(line.split(' '), { language: 'en', columns: 80 });
  if (!result.ok) return result.diagnostics.map(({ code, args }) => ({ code, ...args }));
  return result.value.kind === 'command' ? result.value.command : result.value;
};

describe('the commands that write a workbook', () => {
  it('name a form after its rubric, for the agency alone', async () => {
    expect(await parse('template zi-2021')).toEqual({
      kind: 'template',
      rubric: 'zi-2021',
      assessors: ['self'],
      output: 'lke-zi-2021.xlsx',
      force: false,
    });
    expect(await parse('template ./kota/rubrik.yaml')).toMatchObject({ output: 'lke-rubrik.xlsx' });
  });

  it('take several assessors in the order given', async () => {
    expect(await parse('template zi-2021 --by TPI,self,tpn -o A.XLSX --force')).toEqual({
      kind: 'template',
      rubric: 'zi-2021',
      assessors: ['tpi', 'self', 'tpn'],
      output: 'A.XLSX',
      force: true,
    });
  });

  it('read what is filled in and annotated as a score does', async () => {
    expect(
      await parse('fill a.xlsx --answers b.csv -o c.xlsx -r zi-2021 --by tpi --sheet LKE'),
    ).toMatchObject({
      kind: 'fill',
      path: 'a.xlsx',
      answers: 'b.csv',
      output: 'c.xlsx',
      rubric: 'zi-2021',
      by: 'tpi',
      sheet: 'LKE',
    });
    expect(await parse('annotate a.xlsx -o c.xlsx')).toMatchObject({
      kind: 'annotate',
      path: 'a.xlsx',
      rubric: null,
    });
  });

  it.each([
    ['template', [{ code: 'LKE986', argument: 'rubric', command: 'lke template' }]],
    ['template zi-2021 -o -', [{ code: 'LKE708', command: 'lke template' }]],
    ['template zi-2021 -o form.xls', [{ code: 'LKE992', file: 'form.xls' }]],
    ['template zi-2021 --by bpk', [{ code: 'LKE707', assessor: 'bpk', problem: 'unknown' }]],
    ['template zi-2021 --by self,tpi,self', [{ code: 'LKE707', assessor: 'self', problem: 'twice' }]],
    ['template zi-2021 --by ,', [{ code: 'LKE707', assessor: '', problem: 'unknown' }]],
    ['template zi-2021 -o a.xlsx -o b.xlsx', [{ code: 'LKE987', surplus: ['b.xlsx'] }]],
    [
      'fill a.xlsx',
      [
        { code: 'LKE986', argument: '--output' },
        { code: 'LKE986', argument: '--answers' },
      ],
    ],
    ['fill a.xlsx --answers b.csv', [{ code: 'LKE986', argument: '--output', command: 'lke fill' }]],
    ['annotate a.xlsx', [{ code: 'LKE986', argument: '--output', command: 'lke annotate' }]],
    ['annotate a.xlsx b.xlsx -o c.xlsx', [{ code: 'LKE987', command: 'lke annotate', surplus: ['b.xlsx'] }]],
    ['fill a.xlsx --answer b.csv -o c.xlsx', [{ code: 'LKE983', option: '--answer', nearest: '--answers' }]],
  ])('refuse "%s"', async (line, expected) => {
    expect(await parse(line)).toMatchObject(expected);
  });
});

describe('a score with a workbook for its result', () => {
  it('writes that and nothing to standard output', async () => {
    expect(await parse('score a.xlsx -o r.xlsx')).toMatchObject({ outputs: [], workbooks: ['r.xlsx'] });
  });

  it('writes what else is asked for beside it', async () => {
    expect(await parse('score a.xlsx -o r.xlsx -o r.json')).toMatchObject({
      outputs: [{ format: 'json', file: 'r.json' }],
      workbooks: ['r.xlsx'],
    });
    expect(await parse('score a.xlsx -o r.xlsx -f table')).toMatchObject({
      outputs: [{ format: 'table', file: null }],
      workbooks: ['r.xlsx'],
    });
  });
});
