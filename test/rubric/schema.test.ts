import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rubricSchemaText } from '../../scripts/rubric-schema.ts';
import { rubricJsonSchema } from '../../src/rubric/schema.ts';
import { BUNDLED_IDS, bundled } from './bundled.ts';

const validate = new Ajv({ strict: false, allErrors: true }).compile(rubricJsonSchema());

describe('the JSON Schema of a rubric', () => {
  it.each(BUNDLED_IDS)('accepts %s as an editor reads it', (id) => {
    validate(parse(bundled(id).text));
    expect(validate.errors).toBeNull();
  });

  it('refuses an unknown key and a missing one, deep in the tree', () => {
    const rubric = parse(bundled('rb-2014').text);
    const [area] = rubric.tree.components[0].areas;
    area.wieght = area.weight;
    delete area.title;
    expect(validate(rubric)).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(
      expect.arrayContaining(['additionalProperties', 'required']),
    );
  });

  it('is draft-07, which editors understand', () => {
    expect(rubricJsonSchema().$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('is what `node scripts/run.mjs generate-rubric-schema` writes', () => {
    const file = new URL('../../docs/rubric.schema.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(rubricSchemaText());
  });

  it.each(BUNDLED_IDS)('is named on the first line of %s', (id) => {
    const [first] = bundled(id).text.split('\n', 1);
    expect(first).toBe('# yaml-language-server: $schema=../../docs/rubric.schema.json');
  });
});
