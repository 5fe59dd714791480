import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/domain/score.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { allNodes, BLANK, counts, NOT_APPLICABLE, number, scoreOf, UNREADABLE } from './answers.ts';
import { areaLine, outline } from './outline.ts';

const written = ({ root, areas }: Score) => `\n${[...outline(root), ...areas.map(areaLine)].join('\n')}\n`;

/** The lines as they stand below, without the blanks that set them in. */
const golden = (text: string) => text.replaceAll('\n    ', '\n').replace(/ +$/, '');

describe('the whole derivation of a small rubric', () => {
  const scoreFull = () =>
    scoreOf(smallRubric(), {
      'mp.1.a': 'Ya',
      'mp.1.b': 'B',
      'mp.1.c': 'A',
      'mp.2.a': 'A',
      'mp.2.b': 'C',
      'pw.1.a': counts({ due: 8, done: 6 }),
      'h.1': number('3.2'),
    });

  it('with every answer', () => {
    const expected = golden(`
    index (group, component) scored: 221/300 of 10 = 221/30, 221/300 to 221/300; 7, 7 answered
      - sum nodes [pengungkit, hasil] result 221/30
      pengungkit (group, component) scored: 25/36 of 6 = 25/6, 25/36 to 25/36; 6, 6 answered
        - sum nodes [mp, pw] result 25/6
        mp (group, area) scored: 2/3 of 4 = 8/3, 2/3 to 2/3; 5, 5 answered
          - sum nodes [mp.1, mp.2] result 8/3
          mp.1 (group, sub-area) scored: 5/6 of 2 = 5/3, 5/6 to 5/6; 3, 3 answered
            - mean sum 5/2 count 3 result 5/6
            - weigh share 5/6 weight 2 result 5/3
            mp.1.a (indicator, indicator) scored: 1 of ? = ?, 1 to 1; 1, 1 answered
              - option option Ya result 1
            mp.1.b (indicator, indicator) scored: 1/2 of ? = ?, 1/2 to 1/2; 1, 1 answered
              - option option B result 1/2
            mp.1.c (indicator, indicator) scored: 1 of ? = ?, 1 to 1; 1, 1 answered
              - option option A result 1
          mp.2 (group, sub-area) scored: 1/2 of 2 = 1, 1/2 to 1/2; 2, 2 answered
            - mean sum 1 count 2 result 1/2
            - weigh share 1/2 weight 2 result 1
            mp.2.a (indicator, indicator) scored: 1 of ? = ?, 1 to 1; 1, 1 answered
              - option option A result 1
            mp.2.b (indicator, indicator) scored: 0 of ? = ?, 0 to 0; 1, 1 answered
              - option option C result 0
        pw (group, area) scored: 3/4 of 2 = 3/2, 3/4 to 3/4; 1, 1 answered
          - sum nodes [pw.1] result 3/2
          pw.1 (group, sub-area) scored: 3/4 of 2 = 3/2, 3/4 to 3/4; 1, 1 answered
            - mean sum 3/4 count 1 result 3/4
            - weigh share 3/4 weight 2 result 3/2
            pw.1.a (indicator, indicator) scored: 3/4 of ? = ?, 3/4 to 3/4; 1, 1 answered
              - ratio part 6 whole 8 capped false result 3/4
      hasil (group, component) scored: 4/5 of 4 = 16/5, 4/5 to 4/5; 1, 1 answered
        - sum nodes [h.1] result 16/5
        h.1 (indicator, indicator) scored: 4/5 of 4 = 16/5, 4/5 to 4/5; 1, 1 answered
          - divide number 16/5 by 4 result 4/5
          - weigh share 4/5 weight 4 result 16/5
    mp mp: 8/3 of 4, 8/3 to 8/3; 5, 5 answered
    pw pw: 3/2 of 2, 3/2 to 3/2; 1, 1 answered
    `);
    expect(written(scoreFull())).toBe(expected);
  });

  it('with a blank, an unreadable answer, a row that was not found and one that is not applicable', () => {
    const score = scoreOf(smallRubric(), {
      'mp.1.a': BLANK,
      'mp.1.b': 'B',
      'mp.1.c': 'A',
      'mp.2.a': UNREADABLE,
      'mp.2.b': NOT_APPLICABLE,
      'pw.1.a': counts({ due: 8, done: '?' }),
    });
    const expected = golden(`
    index (group, component) undetermined: ? of 10 = ?, 1/30 to 29/30; 7, 2 answered, 1 blank, 1 notApplicable, 2 unreadable, 1 notFound
      - counted-zero nodes [hasil]
      - unknown-parts nodes [pengungkit]
      pengungkit (group, component) undetermined: ? of 6 = ?, 1/18 to 17/18; 6, 2 answered, 1 blank, 1 notApplicable, 2 unreadable
        - unknown-parts nodes [mp, pw]
        mp (group, area) undetermined: ? of 4 = ?, 1/12 to 11/12; 5, 2 answered, 1 blank, 1 notApplicable, 1 unreadable
          - unknown-parts nodes [mp.2]
          mp.1 (group, sub-area) scored: 3/4 of 2 = 3/2, 1/6 to 5/6; 3, 2 answered, 1 blank
            - left-out nodes [mp.1.a]
            - mean sum 3/2 count 2 result 3/4
            - weigh share 3/4 weight 2 result 3/2
            mp.1.a (indicator, indicator) nothing-answered: ? of ? = ?, 0 to 1; 1, 1 blank
              - absent absence blank
            mp.1.b (indicator, indicator) scored: 1/2 of ? = ?, 1/2 to 1/2; 1, 1 answered
              - option option B result 1/2
            mp.1.c (indicator, indicator) scored: 1 of ? = ?, 0 to 1; 1, 1 answered
              - option option A result 1
              - zero-when-unknown on mp.1.a result 1
          mp.2 (group, sub-area) undetermined: ? of 2 = ?, 0 to 1; 2, 1 notApplicable, 1 unreadable
            - left-out nodes [mp.2.a, mp.2.b]
            mp.2.a (indicator, indicator) undetermined: ? of ? = ?, 0 to 1; 1, 1 unreadable
              - absent absence unreadable
            mp.2.b (indicator, indicator) nothing-answered: ? of ? = ?, 0 to 1; 1, 1 notApplicable
              - absent absence not-applicable
        pw (group, area) undetermined: ? of 2 = ?, 0 to 1; 1, 1 unreadable
          - unknown-parts nodes [pw.1]
          pw.1 (group, sub-area) undetermined: ? of 2 = ?, 0 to 1; 1, 1 unreadable
            - left-out nodes [pw.1.a]
            pw.1.a (indicator, indicator) undetermined: ? of ? = ?, 0 to 1; 1, 1 unreadable
              - counts-missing counts [done]
              - absent absence unreadable
      hasil (group, component) nothing-answered: ? of 4 = ?, 0 to 1; 1, 1 notFound
        - counted-zero nodes [h.1]
        h.1 (indicator, indicator) nothing-answered: ? of 4 = ?, 0 to 1; 1, 1 notFound
          - absent absence not-found
    mp mp: ? of 4, 1/3 to 11/3; 5, 2 answered, 1 blank, 1 notApplicable, 1 unreadable
    pw pw: ? of 2, 0 to 2; 1, 1 unreadable
    `);
    expect(written(score)).toBe(expected);
  });

  it('has bounds that are the figure itself, not copies of it, where nothing is open', () => {
    const full = scoreFull();
    for (const { id, share, lowShare, highShare } of allNodes(full.root)) {
      expect([id, lowShare === share, highShare === share]).toEqual([id, true, true]);
    }
    for (const { area, points, low, high } of full.areas) {
      expect([area, low === points, high === points]).toEqual([area, true, true]);
    }
  });
});
