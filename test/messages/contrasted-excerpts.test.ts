import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastedExcerpts } from '../../src/messages/excerpt.ts';

describe('excerpts of two texts', () => {
  it('are the texts where they are short', () => {
    expect(contrastedExcerpts('SUM(K1:K3)', '', 20)).toEqual(['SUM(K1:K3)', '']);
  });

  it('show where long texts first differ', () => {
    const same = 'IF(J1="A",1,'.repeat(20);
    expect(contrastedExcerpts(`${same}0.6)))`, `${same}0.67)))`, 24)).toEqual(['…,1,0.6)))', '…,1,0.67)))']);
    expect(contrastedExcerpts(`K10${same}`, `K14${same}`, 12)).toEqual(['K10IF(J1="A…', 'K14IF(J1="A…']);
  });

  it('differ whenever the texts do within what is shown, and are never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.integer({ min: 8, max: 40 }),
        (head, left, right, max) => {
          const [a, b] = contrastedExcerpts(head + left, head + right, max);
          expect([...a].length).toBeLessThanOrEqual(max);
          expect([...b].length).toBeLessThanOrEqual(max);
          if (left !== right) expect(a).not.toBe(b);
        },
      ),
    );
  });

  it('never begin within a character', () => {
    const same = '\u{1F600}'.repeat(30);
    for (let max = 8; max < 20; max++) {
      expect(contrastedExcerpts(`${same}a`, `${same}b`, max)[0]).not.toMatch(/[\uD800-\uDFFF]/u);
    }
  });
});
