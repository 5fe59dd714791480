import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Signal } from '../../../src/cli/world.ts';
import type { Assessment, Report } from '../../../src/domain/report.ts';
import { agencies, agencyBook, HOME, lke, SCORE, Workplace } from '../../support/agencies.ts';

let place: Workplace;
let masuk: string;
beforeAll(() => {
  place = new Workplace(agencies(24));
  masuk = place.path('masuk');
});
afterAll(() => place.remove());

const score = (...words: readonly string[]) => lke([...SCORE, masuk, ...words]);
const linesOf = (text: string) => text.split('\n').slice(0, -1);

describe('a folder', () => {
  it('is ranked, the highest index first', async () => {
    const { exit, out, err } = await score();
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const indices = Array.from(out.matchAll(/^ *\d+=? {2}Dinas \d+ +(\d+\.\d\d)/gm), ([, index]) =>
      Number(index),
    );
    expect(indices).toHaveLength(24);
    expect(indices).toEqual(indices.toSorted((left, right) => right - left));
    expect(out).toContain('Skipped by rule (3): ');
    expect(out).toMatch(/\n24 files: 24 scored\n$/);
  });

  it('gives the report that naming its files gives, an assessment a line', async () => {
    const { out } = await score('-f', 'json');
    const report = JSON.parse(out) as Report;
    expect(
      new Ajv().validate(JSON.parse(readFileSync(join(HOME, 'docs/report.schema.json'), 'utf8')), report),
    ).toBe(true);
    const files = report.assessments.map(({ file }) => file.name).slice(0, 5);
    expect(files).toEqual(files.toSorted());
    const named = JSON.parse((await lke([...SCORE, ...files, '-f', 'json'])).out) as Report;
    expect(named.assessments).toEqual(report.assessments.slice(0, 5));
    expect(linesOf(out).filter((line) => line.startsWith('{"file":'))).toHaveLength(24);
    expect(report.counts).toMatchObject({ files: 24, scored: 24, failed: 0 });
  });

  it('gives lines of JSON in the order of the paths', async () => {
    const [lines, report] = [await score('-f', 'ndjson'), await score('-f', 'json')];
    const assessments = linesOf(lines.out).map((line) => JSON.parse(line) as Assessment);
    expect(assessments).toEqual((JSON.parse(report.out) as Report).assessments);
    expect(lines.err).toMatch(/24 files: 24 scored\n$/);
  });

  it('gives CSV of agencies and of answers', async () => {
    const rows = linesOf((await score('-f', 'csv')).out);
    expect(rows).toHaveLength(25);
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
    expect(rows[0]).toMatch(/^rank,tied,.*,area_mp,area_pw$/);
    const answers = linesOf((await score('-f', 'csv', '--detail')).out);
    expect(answers).toHaveLength(1 + 24 * 7);
    expect(answers[1]).toMatch(/^Dinas 1,2021,.*\/kab\/dinas\/0001\.xlsx,kecil,/);
  });

  it('is cut to its top, sorted otherwise, or ranked folder by folder', async () => {
    const top = (await score('--top', '3')).out;
    expect(top.match(/Dinas/g)).toHaveLength(3);
    expect(top).toContain('3 of 24 shown');
    const names = Array.from((await score('--sort', 'agency')).out.matchAll(/Dinas \d+/g), ([name]) => name);
    expect(names).toEqual(names.toSorted());
    const grouped = (await score('--group')).out;
    expect(grouped.match(/^Folder .*$/gm)).toEqual([`Folder ${masuk}/kab/dinas`, `Folder ${masuk}/kota`]);
    expect(grouped.match(/^ +1=? /gm)?.length).toBeGreaterThanOrEqual(2);
  });

  it('can be written to several files at once, and to standard output', async () => {
    const [csv, lines] = [place.path('a.csv'), place.path('a.ndjson')];
    const { exit, out } = await score('-o', csv, '-o', lines, '-f', 'json', '-q');
    expect(exit).toBe(0);
    expect(linesOf(place.read('a.csv'))).toHaveLength(25);
    expect(linesOf(place.read('a.ndjson'))).toHaveLength(24);
    expect((JSON.parse(out) as Report).counts.files).toBe(24);
    const again = await score('-o', csv, '-q');
    expect(again).toMatchObject({ exit: 2, out: '' });
    expect(again.err).toContain('LKE980');
  });
});

describe('the exit code of a batch', () => {
  it('is 3 when some could not be scored, with a list of them, and 0 when that is allowed', async () => {
    const folder = new Workplace({ ...agencies(3), 'masuk/kota/rusak.xlsx': 'no workbook at all' });
    const words = [...SCORE, folder.path('masuk')];
    const { exit, out } = await lke(words);
    expect(exit).toBe(3);
    expect(out).toContain('Could not be scored: 1 file');
    expect(out).toMatch(/rusak\.xlsx: [^[]*\[LKE117\]/);
    expect((await lke([...words, '--allow-partial'])).exit).toBe(0);
    const csv = await lke([...words, '-f', 'csv']);
    expect(csv.exit).toBe(3);
    expect(csv.err).toMatch(/rusak\.xlsx/);
    folder.remove();
  });

  it('is 2 when none could be scored, 1 when one misses the minimum', async () => {
    const folder = new Workplace({ 'masuk/rusak.xlsx': 'x', 'masuk/lain.xlsx': 'y' });
    expect((await lke([...SCORE, folder.path('masuk')])).exit).toBe(2);
    expect((await score('--min', '9.9')).exit).toBe(1);
    expect((await score('--min', '9.9', '-f', 'ndjson', '-q')).exit).toBe(1);
    expect((await score('--min', '0')).exit).toBe(0);
    folder.remove();
  });

  it('tells a gate that no rubric of the batch has', async () => {
    const { exit, err } = await score('--gate', 'wbk', '-q');
    expect(exit).toBe(2);
    expect(err).toContain('LKE995');
  });
});

describe('copies and doubles', () => {
  it('are named: the same bytes, the same answers, the same agency', async () => {
    const book = agencyBook(1, 'Dinas A');
    const folder = new Workplace({
      'masuk/a.xlsx': book,
      'masuk/b.xlsx': book,
      'masuk/c.xlsx': agencyBook(1, 'Dinas B'),
      'masuk/d.xlsx': agencyBook(7, 'DINAS  a'),
    });
    const { out } = await lke([...SCORE, folder.path('masuk'), '-f', 'json', '-q']);
    const { findings } = JSON.parse(out) as Report;
    const at = (file: string) => folder.path(`masuk/${file}.xlsx`);
    expect(findings.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'LKE801', args: { file: at('b'), twin: at('a') } },
      { code: 'LKE802', args: { file: at('c'), agency: 'Dinas B', twin: at('a'), twinAgency: 'Dinas A' } },
      { code: 'LKE803', args: { agency: 'Dinas A', year: 2021, files: [at('a'), at('d')] } },
    ]);
    folder.remove();
  });
});

describe('a register', () => {
  it('tells who sent, who did not, and what nobody expects', async () => {
    place.put(
      'register.csv',
      '\uFEFFid;nama;pola\n1;Dinas 1;\n2;"Dinas ""2""";0002.xlsx\n3;Lain;kota/0003*\n4;Dinas 99;\n5;DINAS  4;\n',
    );
    const { exit, out } = await score('--expect', place.path('register.csv'), '-v', '--fail-on', 'none');
    expect(exit).toBe(0);
    expect(out).toMatch(/Register\n {2}5 expected, 4 sent, 1 not sent, 20 not expected/);
    expect(out).toContain('"Dinas 99" ("4") is expected and sent nothing.');
    expect(out.match(/is not in the register/g)).toHaveLength(20);
    const rows = linesOf((await score('--expect', place.path('register.csv'), '-f', 'csv', '-q')).out);
    expect(rows[0]).toContain(',register_id,');
    expect(rows.at(-1)).toMatch(/^,,,,Dinas 99,,,not-sent,.*,4,/);
  });

  it.each([
    ['nama,berkas\nA,b\n', 'NO_COLUMNS', 1],
    ['id,nama\n1,A\n1,B\n', 'SAME_ID', 3],
    ['id,nama,nama\n1,A,B\n', '"nama (2), nama (3)"', 1],
    ['Kode;Nama Instansi;Berkas;UNIT_KERJA\n1;A;;B\n', '"Nama Instansi (2), UNIT_KERJA (4)"', 1],
    ['no,id,nama\n1,3201,A\n', '"no (1), id (2)"', 1],
    ['id,nama,pola,file\n1,A,,a.xlsx\n', '"pola (3), file (4)"', 1],
    ['id,nama\n1,Kabupaten Contoh, Jawa\n', 'TOO_MANY_FIELDS', 2],
    ['id,nama\n,A\n', 'NO_ID', 2],
    ['id,nama\n1,\n', 'NO_NAME', 2],
    ['id,nama\n1,"A\n', 'OPEN_QUOTE', 2],
    ['\n', 'EMPTY', 1],
    ['id,nama\n', 'EMPTY', 1],
  ])('that is %j is refused with its line', async (text, problem, line) => {
    place.put('buruk.csv', text);
    const { exit, err } = await score('--expect', place.path('buruk.csv'));
    expect(exit).toBe(2);
    expect(err).toContain(`buruk.csv:${line}:1: `);
    expect(err).toContain('LKE814');
    if (problem.startsWith('"')) expect(err.replace(/\s+/g, ' ')).toContain(problem);
  });
});

describe('a batch that nobody reads on', () => {
  it.each(['ndjson', 'json'])('ends early, quietly, and with a code that says so: %s', async (format) => {
    let written = 0;
    const { exit, err } = await lke([...SCORE, masuk, '-f', format], {
      writeOut: async () => (++written > 3 ? { kind: 'closed' } : { kind: 'written' }),
    });
    expect({ exit, err }).toEqual({ exit: 141, err: '' });
    expect(written).toBe(4);
  });

  it.each(['table', 'csv', 'md'])(
    'says so where all was judged before the first line: %s',
    async (format) => {
      const { exit, err } = await lke([...SCORE, masuk, '-f', format], {
        writeOut: async () => ({ kind: 'closed' }),
      });
      expect({ exit, err }).toEqual({ exit: 141, err: '' });
    },
  );

  it('still fills the files that were asked for', async () => {
    const lines = place.path('semua.ndjson');
    const { exit, err } = await lke([...SCORE, masuk, '-f', 'json', '-o', lines], {
      writeOut: async () => ({ kind: 'closed' }),
    });
    expect(exit).toBe(141);
    expect(err).toMatch(/24 files: 24 scored\n$/);
    expect(linesOf(place.read('semua.ndjson'))).toHaveLength(24);
  });

  it('is a failure where the disk is full', async () => {
    const { exit, err } = await lke([...SCORE, masuk, '-f', 'ndjson', '-q'], {
      writeOut: async () => ({ kind: 'failed', reason: 'ENOSPC' }),
    });
    expect(exit).toBe(2);
    expect(err).toContain('LKE988');
  });
});

describe('a batch that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s keeps what is finished', async (signal, code) => {
    let stop: (signal: Signal) => void = () => {};
    let read = 0;
    const { readFile } = (await import('../../../src/cli/node-world.ts')).nodeWorld(HOME);
    const { exit, out } = await lke([...SCORE, masuk, '-f', 'json', '-q'], {
      onInterrupt: (act) => {
        stop = act;
        return () => {};
      },
      readFile: async (path, limit) => {
        if (path.endsWith('.xlsx') && ++read === 10) stop(signal);
        return readFile(path, limit);
      },
    });
    expect(exit).toBe(code);
    const report = JSON.parse(out) as Report;
    expect(report.counts.files).toBeLessThan(12);
    expect(report.findings).toMatchObject([
      { code: 'LKE997', args: { done: report.counts.files, files: 24 } },
      ...Array(3).fill({ code: 'LKE804' }),
    ]);
  });
});

describe('words that do not fit together', () => {
  it.each([
    [['--resume'], 'LKE840'],
    [['-o', 'hasil/', '-o', 'a.csv'], 'LKE841'],
    [['--shard', '9/8'], 'LKE984'],
    [['--jobs', '0'], 'LKE984'],
    [['--top', 'x'], 'LKE984'],
    [['--sort', 'nama'], 'LKE984'],
  ])('%j are refused: %s', async (words, code) => {
    const { exit, err } = await score(...words);
    expect(exit).toBe(2);
    expect(err).toContain(code);
  });
});
