import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeRubric } from '../../src/rubric/overlay-text.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { bundledRubrics } from '../support/bundled.ts';

describe('a rubric written out as YAML', () => {
  it('reads back as the same rubric', () => {
    const small = readRubric(
      readFileSync(new URL('../support/kecil.yaml', import.meta.url), 'utf8'),
      'k.yaml',
    );
    if (!small.ok) throw new Error('the small rubric is broken');
    for (const rubric of [...bundledRubrics(), small.value.rubric]) {
      const again = readRubric(writeRubric(rubric), 'written.yaml');
      expect(again.diagnostics).toEqual([]);
      expect(again.ok ? again.value.rubric : null).toEqual(rubric);
    }
  });
});
