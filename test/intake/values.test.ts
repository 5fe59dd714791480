import { describe, expect, it } from 'vitest';
import { auditValues, type ValueCell } from '../../src/intake/audit/values.ts';

/** Ten values, the last of which is typed where the others are computed. */
function values(formula: string, kin: string | null): readonly ValueCell[] {
  return Array.from({ length: 10 }, (_, index) => ({
    node: `node.${index}`,
    row: index + 1,
    sheet: 'LKE',
    kin,
    cell: {
      column: 11,
      kind: 'number',
      text: '1',
      formula: index === 9 ? null : formula.replace('#', String(index + 1)),
      formulaOrigin: null,
      concealment: null,
    },
  }));
}

describe('values that are typed where the others are computed', () => {
  it.each(['choice', null])('are found, whether they are compared (%s) or not', (kin) => {
    const found = auditValues(values('IF(J#="A",1,0)', kin));
    expect(found.map(({ kind, node }) => [kind, node])).toEqual([['constant', 'node.9']]);
  });

  it.each(['choice', null])('are none among formulas that are too long to look into (%s)', (kin) => {
    expect(auditValues(values(`J#+0*LEN("${'x'.repeat(4_000)}")`, kin))).toEqual([]);
  });
});
