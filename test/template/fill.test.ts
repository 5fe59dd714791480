/** Answers from a file typed into a form: all of them or none. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import type { ReportedNode } from '../../src/domain/report.ts';
import { assess } from '../../src/engine/assess.ts';
import { fillWorkbook } from '../../src/engine/fill.ts';
import { writeForm } from '../../src/engine/form.ts';
import { readAnswerFile } from '../../src/template/answer-file.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
const recognised = { kind: 'recognised', among: rubrics } as const;
const CHOICE = { by: null, sheet: null };
const FILE = { name: 'form.xlsx', size: 0, sha256: '' };

let blank: Uint8Array;
beforeAll(async () => {
  const rubric = rubrics.find(({ rubric: { id } }) => id === 'zi-2021');
  if (rubric === undefined) throw new Error('no zi-2021');
  blank = await writeForm(rubric, { assessors: ['self'], language: 'id' });
});

function fill(text: string, file = 'answers.csv') {
  return fillWorkbook(blank, recognised, { text, file }, CHOICE);
}

/** Codes with the line each is about. */
function refusals(text: string, file?: string): readonly string[] {
  const filled = fill(text, file);
  if (filled.ok) throw new Error('it was filled');
  return filled.diagnostics.map(({ code, place }) => `${code}:${place?.kind === 'text' ? place.line : ''}`);
}

function answerIn(bytes: Uint8Array, id: string) {
  const { tree } = assess(FILE, bytes, recognised, CHOICE);
  const find = (node: ReportedNode): ReportedNode | null =>
    node.id === id ? node : (node.children.map(find).find((found) => found !== null) ?? null);
  return tree === null ? null : (find(tree)?.answer ?? null);
}

describe('filling in a form', () => {
  const CSV = [
    'id,answer,note,link',
    'pemenuhan.mp.i.a,y,"SK tim, 2021",https://bukti.contoh.example/1',
    'pemenuhan.mp.i.b,b.,=1+1,',
    'hasil.ipak,"3,61",,',
    'reform.pp.i.b.registered,10,,',
    'reform.pp.i.b.simplified,4,,',
    'pemenuhan.mp.ii.a,,,',
  ].join('\n');

  it.each([
    ['commas', CSV],
    ['semicolons and a byte order mark', `\uFEFF${CSV.replace(/,(?![ 6])/g, ';')}`],
    ['line ends of another system', CSV.replaceAll('\n', '\r\n')],
  ])('reads CSV with %s', (_, text) => {
    const filled = fill(text);
    if (!filled.ok) throw new Error(JSON.stringify(filled.diagnostics));
    expect(filled.value.answers).toBe(5);
    const { bytes } = filled.value;
    expect(answerIn(bytes, 'pemenuhan.mp.i.a')).toMatchObject({ kind: 'choice', value: 'Ya', raw: 'Ya' });
    expect(answerIn(bytes, 'pemenuhan.mp.i.a')?.evidence).toBe(
      'SK tim, 2021 | https://bukti.contoh.example/1',
    );
    expect(answerIn(bytes, 'pemenuhan.mp.i.b')).toMatchObject({ value: 'B', evidence: '=1+1' });
    expect(answerIn(bytes, 'hasil.ipak')).toMatchObject({ kind: 'number', value: '361/100' });
    expect(answerIn(bytes, 'reform.pp.i.b')).toMatchObject({ kind: 'counts' });
    expect(answerIn(bytes, 'pemenuhan.mp.ii.a')).toMatchObject({ kind: 'blank' });
  });

  it('reads JSON, as pairs or as a list', () => {
    const pairs = { 'pemenuhan.mp.i.a': 'Ya', 'hasil.ipak': 3.61, 'reform.pp.i.b': 0.4 };
    const list = Object.entries(pairs).map(([id, answer]) => ({ id, answer, note: 'n' }));
    for (const text of [JSON.stringify(pairs), JSON.stringify(list)]) {
      const filled = fill(text, 'answers.json');
      if (!filled.ok) throw new Error(JSON.stringify(filled.diagnostics));
      expect(answerIn(filled.value.bytes, 'hasil.ipak')).toMatchObject({ value: '361/100' });
      // A share typed over the formula of its cell.
      expect(answerIn(filled.value.bytes, 'reform.pp.i.b')).toMatchObject({ kind: 'share', value: '2/5' });
    }
  });

  it.each([
    ['no columns', 'butir,jawaban\nx,A', ['LKE701:1']],
    ['an open quotation mark', 'id,answer\n"x,A', ['LKE701:1']],
    ['broken JSON', '{"a": ', ['LKE701:1']],
    ['a list where an answer belongs', '{"pemenuhan.mp.i.a": ["Ya"]}', ['LKE701:1']],
    ['an unknown id', 'id,answer\npemenuhan.mp.i.z,A', ['LKE702:2']],
    ['one id twice', 'id,answer\npemenuhan.mp.i.a,Ya\npemenuhan.mp.i.a,Tidak', ['LKE703:3']],
    ['one key twice', '{"pemenuhan.mp.i.a": "Ya", "pemenuhan.mp.i.a": "Tidak"}', ['LKE703:1']],
    ['no option of the scale', 'id,answer\npemenuhan.mp.i.b,D', ['LKE704:2']],
    ['a number beyond the scale', 'id,answer\nhasil.ipak,4.01', ['LKE704:2']],
    ['a count below 0', 'id,answer\nreform.pp.i.b.registered,-1', ['LKE704:2']],
    ['a number whose digits a cell does not keep', '{"hasil.ipak": 9007199254740993}', ['LKE701:1']],
    ['such a number in CSV', 'id,answer\nreform.pp.i.b.registered,9007199254740993', ['LKE704:2']],
    ['an answer to nothing', 'id,answer\npemenuhan.mp.i.a,Ya\n,Tidak', ['LKE701:3']],
    ['several mistakes', 'id,answer\nx,A\n\nhasil.ipak,tinggi', ['LKE702:2', 'LKE704:4']],
  ])('refuses %s and writes nothing', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  it('says which id was meant', () => {
    const filled = fill('id,answer\npemenuhan.mp.i.aa,Ya');
    expect(filled.diagnostics[0]?.args).toMatchObject({ nearest: 'pemenuhan.mp.i.a' });
  });
});

describe('what a file of answers does not do', () => {
  /** Codes and arguments of what is told of a filling in that went well. */
  function told(text: string, into = blank): readonly unknown[] {
    const filled = fillWorkbook(into, recognised, { text, file: 'a.csv' }, CHOICE);
    if (!filled.ok) throw new Error(JSON.stringify(filled.diagnostics));
    return filled.diagnostics.map(({ code, args }) => [code, args]);
  }

  it('is told of a blank answer where the workbook holds one', () => {
    const first = fill('id,answer\npemenuhan.mp.i.a,Ya\nreform.pp.i.b.registered,10');
    if (!first.ok) throw new Error('refused');
    const gaps =
      'id,answer\npemenuhan.mp.i.a,\npemenuhan.mp.i.b,\nreform.pp.i.b,\nreform.pp.i.b.registered, ';
    const kept = [['LKE711', { ids: ['pemenuhan.mp.i.a', 'reform.pp.i.b.registered'] }]];
    expect(told(gaps, first.value.bytes)).toEqual(kept);
    expect(told('{"pemenuhan.mp.i.a": null}', first.value.bytes)).toEqual([
      ['LKE711', { ids: ['pemenuhan.mp.i.a'] }],
    ]);
    const again = fillWorkbook(first.value.bytes, recognised, { text: gaps, file: 'a.csv' }, CHOICE);
    expect(again.ok && answerIn(again.value.bytes, 'pemenuhan.mp.i.a')).toMatchObject({ value: 'Ya' });
    expect(told(gaps)).toEqual([]);
  });

  it('is told of columns that are not read, unless nothing stands in them', () => {
    const read = ['id', 'answer', 'note', 'link'];
    expect(told('id,butir,answer,notes\npemenuhan.mp.i.a,x,Ya,SK\n,Bagian II,,\n')).toEqual([
      ['LKE710', { columns: ['butir', 'notes'], read }],
    ]);
    expect(told('id,answer,notes,\npemenuhan.mp.i.a,Ya,,\n')).toEqual([]);
  });

  it('is told of notes that have no cell', () => {
    expect(told('id,answer,note\nreform.pp.i.b.registered,10,dari register\n')).toEqual([
      ['LKE712', { ids: ['reform.pp.i.b.registered'] }],
    ]);
  });

  it.each([
    ['0.6666666666666666', null],
    ['0.30000000000000004', null],
    ['0.10000000000000001', null],
    ['0.66666666666666663', null],
    ['0.12345678901234567890', '0.12345678901234567890'],
    ['999999999999999', null],
    ['1e3', null],
    ['-0.10', null],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740992', '9007199254740992'],
    ['3.6100000000000000001', '3.6100000000000000001'],
    ['1e400', '1e400'],
  ])('is no change of a number: %s', (number, found) => {
    const read = readAnswerFile(`{"9007199254740993": ${number}}`, 'a.json');
    expect(read.diagnostics.map(({ code, args }) => [code, args])).toEqual(
      found === null ? [] : [['LKE701', { problem: 'digits', found }]],
    );
  });
});

describe('reading a file of answers', () => {
  it('keeps every text as it is', () => {
    const read = readAnswerFile('id,answer\na," x, ""y"" \n z"\n__proto__,=1+1', 'a.csv');
    if (!read.ok) throw new Error('refused');
    expect(read.value.map(({ id, answer, place }) => [id, answer.text, place.line])).toEqual([
      ['a', ' x, "y" \n z', 2],
      ['__proto__', '=1+1', 4],
    ]);
  });

  /** What the file is refused for, and where. */
  function refusal(text: string): readonly unknown[] {
    const read = readAnswerFile(text, 'a.csv');
    const [finding] = read.diagnostics;
    return [read.ok, finding?.code, finding?.args, finding?.place];
  }
  const at = (line: number) => ({ kind: 'text', file: 'a.csv', line, column: 1 });

  it.each([
    ['id,answer\nx,1\nhasil.ipak,3,61\n', 'hasil.ipak,3,61', 3],
    ['id,answer,note\nhasil.ipak,3,61\n', 'hasil.ipak,3,61', 2],
    ['id,answer,note,link\nhasil.ipak,3,61,survei,\n', 'hasil.ipak,3,61,survei,', 2],
    ['answer,id\n3,61,hasil.ipak\n', '3,61,hasil.ipak', 2],
  ])('refuses a number that its own decimal comma tore: %j', (text, found, line) => {
    expect(refusal(text)).toEqual([false, 'LKE701', { problem: 'fields', found }, at(line)]);
  });

  it.each([
    ['id,answer,note\na,"3,61",61\n', '3,61', '61'],
    ['id;answer;note\na;3;61\n', '3', '61'],
    ['id,answer,note\na,3,"61"\n', '3', '61'],
    ['id,answer,note\na,3,61 orang\n', '3', '61 orang'],
  ])('takes what is told apart: %j', (text, answer, note) => {
    const read = readAnswerFile(text, 'a.csv');
    expect(read.ok && read.value.map((entry) => [entry.answer.text, entry.note])).toEqual([[answer, note]]);
  });

  it.each([
    ['id,answer,answer\na,1,2\n', 'answer'],
    ['[{"id":"a","answer":1,"answer":2}]', 'answer'],
    ['{"a":{"answer":1,"\\u0061nswer":2}}', 'answer'],
  ])('refuses what is said twice in one place: %s', (text, found) => {
    expect(refusal(text)).toEqual([false, 'LKE701', { problem: 'twice', found }, at(1)]);
  });

  it('refuses an answer under a name that is none, instead of leaving the question as it was', () => {
    expect(refusal('{"a":{"answr":3.6}}').slice(0, 2)).toEqual([false, 'LKE701']);
  });
});
