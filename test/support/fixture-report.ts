/** The report on one of the generated workbooks. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/domain/report.ts';
import { assess, buildReport } from '../../src/engine/index.ts';
import { bundledRubrics } from './bundled.ts';

export function assessFixture(name: string): Report {
  const bytes = readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url));
  const file = {
    name: `${name}.xlsx`,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const among = bundledRubrics().map((rubric) => ({ rubric, sha256: 'a'.repeat(64) }));
  return buildReport(
    [assess(file, bytes, { kind: 'recognised', among }, { by: null, sheet: null })],
    [],
    '0.0.0',
  );
}
