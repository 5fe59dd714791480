import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedRubric } from '../../src/domain/rubric.ts';
import type { RubricChange } from '../../src/domain/rubric-diff.ts';
import { diffRubrics } from '../../src/rubric/diff.ts';
import { matchNodes } from '../../src/rubric/diff-match.ts';
import { displaced } from '../../src/rubric/diff-order.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { standingsOf } from '../../src/rubric/walk.ts';
import { bundledRubrics } from '../support/bundled.ts';

const KECIL = readFileSync(new URL('../support/kecil.yaml', import.meta.url), 'utf8');

function loaded(text: string): LoadedRubric {
  const read = readRubric(text, 'r.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics, null, 1));
  return { rubric: read.value.rubric, sha256: '0'.repeat(64) };
}

/** The rubric with each text replaced; a text that is not there is a mistake in the test. */
function edited(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the rubric`);
    return text.replace(from, to);
  }, KECIL);
}

function brief({ kind, part, id, property, from, to, effect, pairedBy }: RubricChange): string {
  const what = property === null ? kind : `${kind} ${property}`;
  const by = pairedBy === 'id' || pairedBy === null ? '' : ` by ${pairedBy}`;
  return `${effect}: ${what} ${part} ${id}: ${from} -> ${to}${by}`;
}

function between(old: string, next: string): readonly string[] {
  return diffRubrics(loaded(old), loaded(next), '0').changes.map(brief);
}

describe('the difference of two rubrics', () => {
  it('is nothing between a rubric and itself', () => {
    for (const rubric of bundledRubrics()) {
      const same = { rubric, sha256: '' };
      expect(diffRubrics(same, same, '0').changes).toEqual([]);
    }
  });

  it('names weights, options, rules, titles and words, those that change a score first', () => {
    const next = edited(
      [
        'title: { id: Tim Kerja, en: Team }\n              weight: 2',
        'title: { id: Tim Kerja, en: Team }\n              weight: 1.5',
      ],
      [
        'title: { id: Rencana Kerja, en: Plan }\n              weight: 2',
        'title: { id: Rencana Kerja, en: Plan }\n              weight: 5/2',
      ],
      ['B: 0.5', 'B: 0.6'],
      ['number: zero', 'number: unknown'],
      ['id: Hasil, en: Results', 'id: Hasil Akhir, en: Results'],
      ['[memantau]', '[memantau, pelaksanaan]'],
    );
    expect(between(KECIL, next)).toEqual([
      'score: reweighed group mp.1: 2 -> 3/2',
      'score: reweighed group mp.2: 2 -> 5/2',
      'score: rescaled value option abc.B: 1/2 -> 3/5',
      'score: changed rule policy blank.number: zero -> unknown',
      'reading: changed keywords question mp.1.c: memantau -> memantau, pelaksanaan',
      'words: retitled group hasil: Hasil -> Hasil Akhir',
    ]);
  });

  it('tells a recommendation where it is written, not again for each question that has it from there', () => {
    const team = 'title: { id: Tim Kerja, en: Team }\n              weight: 2';
    const next = edited([
      team,
      `${team}\n              recommendation: { id: Bentuk tim., en: Form a team. }`,
    ]);
    expect(between(KECIL, next)).toEqual(['words: changed recommendation group mp.1: null -> Bentuk tim.']);
    const item = 'title: { id: Tim dibentuk dengan keputusan, en: Team formed }';
    const own = next.replace(
      item,
      `${item}\n                  recommendation: { id: Tetapkan., en: Appoint. }`,
    );
    expect(between(next, own)).toEqual([
      'words: changed recommendation question mp.1.a: Bentuk tim. -> Tetapkan.',
    ]);
  });

  it('names what came and what went', () => {
    const next = edited([
      `                - id: mp.2.b
                  title: { id: Rencana disosialisasikan, en: Plan made known }
                  scale: abc
                  keywords: [rencana, sosialisasi]`,
      `                - id: mp.2.z
                  title: { id: Anggaran tersedia penuh, en: Budget there }
                  scale: ya-tidak
                  keywords: [anggaran]`,
    ]);
    expect(between(KECIL, next)).toEqual([
      'score: added question mp.2.z: null -> mp.2',
      'score: removed question mp.2.b: mp.2 -> null',
    ]);
  });

  it('recognises a renamed and moved question by what the new rubric says of it, whatever its title', () => {
    const moved = `                - id: mp.1.c
                  title: { id: Tim memantau pelaksanaan, en: Team monitors }
                  scale: abc
                  depends:
                    - { zero-when: mp.1.a, is: [Tidak] }
                  keywords: [memantau]
`;
    const anew = `                - id: mp.2.c
                  title: { id: Kemajuan diamati, en: Progress watched }
                  scale: abc
                  keywords: [kemajuan]
                  was: [mp.1.c]
`;
    const next = edited([moved, ''], ['        - id: pw\n', `${anew}        - id: pw\n`]);
    expect(between(KECIL, next)).toEqual([
      'score: renamed question mp.2.c: mp.1.c -> mp.2.c by was',
      'score: moved question mp.2.c: mp.1 -> mp.2 by was',
      'score: removed dependence mp.2.c: zero-when mp.1.a is Tidak -> null by was',
      'reading: changed keywords question mp.2.c: memantau -> kemajuan by was',
      'words: retitled question mp.2.c: Tim memantau pelaksanaan -> Kemajuan diamati by was',
    ]);
  });

  it('sees that letters were shifted by a question put between, and not that questions were reworded', () => {
    const next = edited(
      ['- id: mp.2.b', '- id: mp.2.c'],
      [
        '                - id: mp.2.c',
        `                - id: mp.2.b
                  title: { id: Anggaran tersedia, en: Budget there }
                  scale: abc
                  keywords: [anggaran]
                - id: mp.2.c`,
      ],
    );
    expect(between(KECIL, next)).toEqual([
      'score: renamed question mp.2.c: mp.2.b -> mp.2.c by likeness',
      'score: added question mp.2.b: null -> mp.2',
      'reading: changed number question mp.2.c: b -> c by likeness',
    ]);
  });

  it('takes a renamed group for the same, and what is in it as not moved', () => {
    const next = edited(['- id: pw.1\n', '- id: pw.9\n']);
    expect(between(KECIL, next)).toEqual([
      'score: renamed group pw.9: pw.1 -> pw.9 by likeness',
      'reading: changed number group pw.9: 1 -> 9 by likeness',
    ]);
  });

  it('tells another order by the fewest questions that moved', () => {
    const first = KECIL.indexOf('                - id: mp.1.a');
    const second = KECIL.indexOf('                - id: mp.1.b');
    const third = KECIL.indexOf('                - id: mp.1.c');
    const next =
      KECIL.slice(0, first) + KECIL.slice(second, third) + KECIL.slice(first, second) + KECIL.slice(third);
    expect(between(KECIL, next)).toEqual(['reading: reordered question mp.1.b: null -> null']);
  });

  it('names gates, their checks and predicates', () => {
    const gates = (bound: string, lower: string) => `${KECIL}
gates:
  - id: lulus
    title: { id: Lulus, en: Passed }
    checks:
      - { id: total, title: { id: Total, en: Total }, nodes: [index], ${bound} }
bands:
  list:
    - { id: A, ${lower}, title: { id: Baik, en: Good } }
    - { id: B, title: { id: Cukup, en: Fair } }
`;
    expect(between(gates('at-least: 7', 'more-than: 8'), gates('more-than: 7', 'more-than: 7.5'))).toEqual([
      'score: changed bound check lulus.total: >= 7 -> > 7',
      'score: changed bound band A: > 8 -> > 15/2',
    ]);
    expect(between(KECIL, gates('at-least: 60%', 'at-least: 8'))).toEqual([
      'score: added gate lulus: null -> null',
      'score: added band A: null -> >= 8',
      'score: added band B: null -> null',
    ]);
  });

  it('accounts for every node of both rubrics once', () => {
    const rubrics = bundledRubrics();
    for (const old of rubrics) {
      for (const next of rubrics) {
        const { pairs, added, removed } = matchNodes(old, next);
        const before = [...pairs.map((pair) => pair.old), ...removed].map(({ node }) => node.id);
        const after = [...pairs.map((pair) => pair.next), ...added].map(({ node }) => node.id);
        expect(before.toSorted()).toEqual(
          standingsOf(old.root)
            .map(({ node }) => node.id)
            .toSorted(),
        );
        expect(after.toSorted()).toEqual(
          standingsOf(next.root)
            .map(({ node }) => node.id)
            .toSorted(),
        );
      }
    }
  });
});

describe('what must move to reorder a list', () => {
  it('is as little as possible', () => {
    expect([...displaced([0, 1, 2, 3])]).toEqual([]);
    expect([...displaced([3, 0, 1, 2])]).toEqual([0]);
    expect([...displaced([1, 2, 3, 0])]).toEqual([3]);
    expect([...displaced([])]).toEqual([]);
  });

  it('leaves an ascending rest, and none longer exists', () => {
    const lists = fc.integer({ min: 0, max: 7 }).chain((length) =>
      fc.shuffledSubarray(
        Array.from({ length }, (_, index) => index),
        { minLength: length },
      ),
    );
    fc.assert(
      fc.property(lists, (ranks) => {
        const moved = displaced(ranks);
        const rest = ranks.filter((_, position) => !moved.has(position));
        expect(rest).toEqual(rest.toSorted((left, right) => left - right));
        expect(rest.length).toBe(longestAscending(ranks));
      }),
    );
  });
});

/** By trying every choice. */
function longestAscending(ranks: readonly number[]): number {
  let best = 0;
  for (let chosen = 0; chosen < 2 ** ranks.length; chosen++) {
    const run = ranks.filter((_, position) => (chosen >> position) % 2 === 1);
    if (run.every((rank, index) => index === 0 || rank > (run[index - 1] ?? 0)))
      best = Math.max(best, run.length);
  }
  return best;
}
