/** The check of what comes back from another thread: it agrees with a full validator, and misses no change. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOf, definitionsOf, isAssessment } from '../../src/report/schema/conforms.ts';
import { REPORT_SCHEMA } from '../../src/report/schema/report.ts';
import { assessSmall } from '../hostile/seeds.ts';
import { form } from '../support/form.ts';

const honest = JSON.parse(JSON.stringify(assessSmall(form())));
const refused = JSON.parse(JSON.stringify(assessSmall(new Uint8Array(0))));
const schema = { ...REPORT_SCHEMA, $ref: '#/definitions/Assessment' };
const validate = new Ajv({ strict: false }).compile({
  definitions: REPORT_SCHEMA.definitions,
  $ref: '#/definitions/Assessment',
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as a path. */
function paths(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inside]) => paths(inside, [...path, key]))];
}

function changed(value: Json, [key, ...rest]: readonly string[], by: Json | undefined): Json | undefined {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? (changed(item, rest, by) ?? null) : item));
  if (typeof value !== 'object' || value === null) return value;
  const inside = changed(value[key] ?? null, rest, by);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(inside === undefined ? others : [...others, [key, inside]]);
}

describe('isAssessment', () => {
  it('is true of assessments, scored and refused', () => {
    expect(isAssessment(honest)).toBe(true);
    expect(isAssessment(refused)).toBe(true);
  });

  it.each([[null], [undefined], [[]], ['assessment'], [{}], [{ ...honest, more: 1 }]])(
    'is false of %j',
    (value) => {
      expect(isAssessment(value)).toBe(false);
    },
  );

  it('is false of figures that are none', () => {
    expect(isAssessment({ ...honest, index: { ...honest.index, value: Number.NaN } })).toBe(false);
    expect(isAssessment({ ...honest, index: { value: 7, exact: '7; 8' } })).toBe(false);
  });

  it('says what a full validator says, whatever is changed', () => {
    const all = paths(honest);
    const values = fc.constantFrom<Json | undefined>(
      undefined,
      null,
      true,
      -1,
      0.5,
      '',
      'A',
      [],
      {},
      '1/2',
      7,
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), values, (path, by) => {
        const other = changed(honest, path, by);
        expect(isAssessment(other)).toBe(validate(other));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('checkOf', () => {
  it('refuses keywords it does not know, and names nothing defines', () => {
    const none = new Map();
    expect(() => checkOf({ type: 'string', format: 'date' }, none)).toThrow(/format/);
    expect(() => checkOf({ $ref: '#/definitions/Nothing' }, none)).toThrow(/Nothing/);
    expect(definitionsOf(schema).has('Assessment')).toBe(true);
  });
});
