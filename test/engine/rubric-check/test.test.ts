import { describe, expect, it } from 'vitest';
import { lintSource, mutateSource, testSource, updateCases } from '../../../src/engine/rubric-check/index.ts';
import { casesFor, small } from './small.ts';

/** Codes with their places, and the cases' outcomes. */
function test(...bodies: readonly string[]) {
  const { checked } = testSource(small(), [casesFor(...bodies)], 'cases');
  const told = checked.findings.filter(({ code }) => code !== 'LKE977');
  return {
    outcomes: checked.test?.cases.map(({ outcome }) => outcome),
    findings: told.map(({ code, at }) => `${code} ${at}`),
    messages: told.map(({ message }) => message.en),
  };
}

describe('testSource', () => {
  it('passes a case that expects what comes out', () => {
    expect(
      test(`    answers: { index: best }
    expect:
      index: 10
      lowest: 10
      highest: 10
      band: A
      gates: { lulus: passed }
      checks: { lulus: { total: passed, area: passed } }
      points: { mp: 6, mp.1: 2, hasil.survei: 4 }
      shares: { mp.1.a: 1, mp: 100% }
      areas: { mp: 6 }
      findings: []`),
    ).toEqual({ outcomes: ['passed'], findings: [], messages: [] });
  });

  it('tells each difference where it is expected', () => {
    const { findings, messages, outcomes } = test(`    answers: { index: best }
    expect:
      index: 9.5
      lowest: 9
      band: B
      gates: { lulus: failed }
      checks: { lulus: { area: undetermined } }
      points: { mp: 5, mp.1.a: 1 }
      shares: { mp: 0.5 }
      areas: { mp: unknown }
      findings: [LKE551 mp.2.a]`);
    expect(outcomes).toEqual(['failed']);
    expect(findings).toEqual([
      'LKE975 cases/a.yaml:6:14',
      'LKE975 cases/a.yaml:7:15',
      'LKE975 cases/a.yaml:8:13',
      'LKE975 cases/a.yaml:9:23',
      'LKE975 cases/a.yaml:10:32',
      'LKE975 cases/a.yaml:11:21',
      'LKE975 cases/a.yaml:11:32',
      'LKE975 cases/a.yaml:12:21',
      'LKE975 cases/a.yaml:13:20',
      'LKE975 cases/a.yaml:14:17',
    ]);
    expect(messages.slice(0, 2)).toEqual([
      'In case "Kasus 1", the index came out as 10.00; 9.50 was expected.',
      'In case "Kasus 1", the lowest index still possible came out as 10.00; 9.00 was expected.',
    ]);
    expect(messages[3]).toBe('In case "Kasus 1", gate lulus came out as passed; not passed was expected.');
    expect(messages[6]).toBe('In case "Kasus 1", the points of mp.1.a came out as none; 1 was expected.');
    expect(messages.at(-1)).toBe(
      'In case "Kasus 1", finding LKE551 mp.2.a came out as none; told was expected.',
    );
  });

  it('keeps to the tolerance, which is 0 unless stated', () => {
    const body = (tolerance: string) =>
      `    answers: { index: best, hasil.survei: 3.33 }\n${tolerance}    expect: { index: 9.32 }`;
    expect(test(body('')).outcomes).toEqual(['failed']);
    expect(test(body('    tolerance: 0.009\n')).outcomes).toEqual(['failed']);
    expect(test(body('    tolerance: 0.01\n')).outcomes).toEqual(['passed']);
    const unknown =
      '    answers: { mp: best }\n    tolerance: 100\n    expect: { points: { mp.1: unknown } }';
    expect(test(unknown).outcomes).toEqual(['failed']);
  });

  it('takes a finding by its code alone, and tells those that nothing expects', () => {
    const body = (findings: string) =>
      `    answers: { index: best, mp.2.a: { agents: 0, changes: 1 } }\n    expect: { findings: ${findings} }`;
    expect(test(body('[LKE551]')).outcomes).toEqual(['passed']);
    expect(test(body('[LKE551 mp.2.a]')).outcomes).toEqual(['passed']);
    expect(test(body('[LKE551 mp.2.b]')).messages).toEqual([
      'In case "Kasus 1", finding LKE551 mp.2.b came out as none; told was expected.',
      'In case "Kasus 1", finding LKE551 mp.2.a came out as told; none was expected.',
    ]);
    expect(test(body('[]')).outcomes).toEqual(['failed']);
  });

  it('tells names the rubric does not have, and cases that expect nothing', () => {
    const body = '    expect: { points: { mp.9: 1 }, gates: { wbk: passed }, areas: { tt: 1 } }';
    expect(test(body).findings).toEqual([
      'LKE926 cases/a.yaml:4:31',
      'LKE926 cases/a.yaml:4:50',
      'LKE926 cases/a.yaml:4:73',
    ]);
    const nothing = test('    answers: { index: best }', '    expect: {}');
    expect(nothing.findings).toEqual(['LKE979 cases/a.yaml:3:5', 'LKE979 cases/a.yaml:5:5']);
    expect(nothing.outcomes).toEqual(['passed', 'passed']);
  });

  it('runs the other cases where the answers of one do not fit', () => {
    const { outcomes, findings } = test('    answers: { mp: Z }', '    expect: { index: unknown }');
    expect(outcomes).toEqual(['invalid', 'passed']);
    expect(new Set(findings)).toEqual(new Set(['LKE973 cases/a.yaml:4:20']));
  });

  it('refuses the cases of another rubric, and a rubric without any', () => {
    const { text } = casesFor('    expect: { index: 1 }');
    const other = { file: 'cases/a.yaml', text: text.replace('contoh', 'rb-2014') };
    const codes = (...sources: Parameters<typeof testSource>[1]) =>
      testSource(small(), sources, 'cases').checked.findings.map(({ code, at }) => [code, at]);
    expect(codes(other)).toEqual([['LKE972', 'cases/a.yaml:1:9']]);
    expect(codes()).toEqual([['LKE976', null]]);
  });

  it('tells what is wrong with the rubric itself', () => {
    const source = small('weight: 10', 'weight: 11');
    const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
    const { checked } = testSource(source, [casesFor('    expect: { index: 1 }')], 'cases');
    expect(codes(checked.findings)).toEqual(['LKE920']);
    expect([checked.rubric, checked.test]).toEqual([null, null]);
    expect(codes(lintSource(source).findings)).toEqual(['LKE920']);
    expect(codes(mutateSource(source, [], 'cases').findings)).toEqual(['LKE920']);
  });
});

describe('what cases cover', () => {
  const untouched = (...bodies: readonly string[]) => {
    const { checked } = testSource(small(), [casesFor(...bodies)], 'cases');
    return Object.fromEntries((checked.test?.coverage ?? []).map((one) => [one.kind, one.untouched]));
  };

  it('is nothing of what no case answers', () => {
    expect(untouched('    expect: { index: unknown }')).toEqual({
      option: ['mp.1.a Ya', 'mp.1.a Tidak', ...['A', 'B', 'C'].map((letter) => `mp.1.b ${letter}`)].concat(
        ['A', 'B', 'C'].map((letter) => `mp.2.b ${letter}`),
      ),
      number: ['hasil.survei'],
      counts: ['mp.2.a'],
      formula: ['ratio capped', 'ratio divided-by-0', 'ratio blank-count'],
      dependence: ['mp.1.b zero-when mp.1.a', 'mp.1.b zero-when mp.1.a (not)'],
      policy: ['unreadable choice', 'unreadable formula', 'unreadable number'],
      check: ['lulus.total passed', 'lulus.total failed', 'lulus.area passed', 'lulus.area failed'],
      gate: ['lulus passed', 'lulus failed'],
      band: ['A', 'B', 'C'],
    });
  });

  it('is all of it when the cases do everything', () => {
    const bodies = [
      'index: best',
      'index: worst',
      'mp.1: [Ya, B], mp.2: [{ agents: 2, changes: 1 }, B], hasil.survei: 2',
      'mp.1: [Ya, A], mp.2: [{ agents: 2, changes: 3 }, A], hasil.survei: 2',
      'mp.1: [Ya, C], mp.2: [{ agents: 0, changes: 1 }, A], hasil.survei: 4',
      'mp.1: [Tidak, C], mp.2: [{ agents: 2 }, C], hasil.survei: blank',
      'mp.1: [unreadable, C], mp.2: [unreadable, C], hasil.survei: unreadable',
      'mp.1: [blank, C], mp.2: [blank, C], hasil.survei: 2',
    ];
    const found = untouched(...bodies.map((answers) => `    answers: { ${answers} }`));
    expect(Object.values(found).flat()).toEqual([]);
  });

  it('counts a dependence as touched only where it changes something, and where it could have', () => {
    expect(untouched('    answers: { mp.1: [Ya, A] }').dependence).toEqual(['mp.1.b zero-when mp.1.a']);
    expect(untouched('    answers: { mp.1: [Tidak, A] }').dependence).toEqual([
      'mp.1.b zero-when mp.1.a (not)',
    ]);
  });
});

describe('updateCases', () => {
  const update = (...bodies: readonly string[]) => {
    const source = casesFor(...bodies);
    const [made] = updateCases(testSource(small(), [source], 'cases').cases);
    return made?.text.slice('rubric: contoh\ncases:\n'.length) ?? null;
  };

  it('writes what comes out, in the place of what was expected', () => {
    const body =
      '    answers: { index: best, mp.2.a: 1/3 }\n    expect: { index: 1, band: D, points: { mp: 1 } }';
    expect(update(body)).toBe(
      '  - case: Kasus 1\n    answers: { index: best, mp.2.a: 1/3 }\n' +
        '    expect: { index: 26/3, band: A, points: { mp: 14/3 } }\n',
    );
  });

  it('writes for a case without expectations what is looked at first', () => {
    expect(
      update('    answers: { index: best, hasil.survei: blank, mp.2.a: { agents: 0, changes: 0 } }'),
    ).toBe(
      `  - case: Kasus 1
    answers: { index: best, hasil.survei: blank, mp.2.a: { agents: 0, changes: 0 } }
    expect:
      index: 6
      band: B
      gates: { lulus: failed }
      points:
        pengungkit: 6
        mp: 6
        hasil: unknown
      findings: [LKE551 mp.2.a]
`,
    );
  });

  it('leaves alone what comes out as expected, and what does not fit', () => {
    expect(
      update('    answers: { index: best }\n    expect: { index: 10 }', '    answers: { mp: Z }'),
    ).toBeNull();
    const tolerated =
      '    answers: { index: best, hasil.survei: 3.33 }\n    tolerance: 0.01\n    expect: { index: 9.32 }';
    expect(update(tolerated)).toBeNull();
  });

  it('gives cases that pass', () => {
    const bodies = ['    answers: { mp.1: [Ya, B], mp.2: [1/3, C] }', '    answers: { index: worst }'];
    const source = casesFor(...bodies);
    const [made] = updateCases(testSource(small(), [source], 'cases').cases);
    if (made === undefined) throw new Error('nothing was written');
    const { checked } = testSource(small(), [made], 'cases');
    expect(checked.test?.cases.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
    expect(checked.findings.filter(({ code }) => code !== 'LKE977')).toEqual([]);
  });
});
