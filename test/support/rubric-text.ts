/** What must hold of any text that is given as a rubric or as its cases. */

import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { readCases } from '../../src/rubric/cases/read.ts';
import { checkLaws } from '../../src/rubric/laws/laws.ts';
import { lintRubric } from '../../src/rubric/lint.ts';
import { NOWHERE } from '../../src/rubric/places.ts';
import { readRubric } from '../../src/rubric/read.ts';

/**
 * Null when the text is a rubric that keeps the laws, or has errors with line and column; otherwise what is wrong.
 * An exception passes through: it is what must not happen.
 */
export function faultOfRubricText(text: string): string | null {
  const result = readRubric(text, 'r.yaml');
  if (!result.ok) return faultOfFindings(text, result.diagnostics);
  if (checkLaws(result.value.rubric, NOWHERE).length > 0) return 'a rubric that breaks its laws';
  lintRubric(result.value.rubric, result.value.locate);
  return null;
}

/** The same of a text that is given as worked cases. */
export function faultOfCasesText(text: string): string | null {
  const result = readCases(text, 'c.yaml');
  return result.ok ? null : faultOfFindings(text, result.diagnostics);
}

function faultOfFindings(text: string, findings: readonly Diagnostic[]): string | null {
  if (findings.length === 0) return 'refused without a finding';
  const lines = text.split('\n').length;
  for (const { code, place, severity } of findings) {
    if (severity !== 'error') return `${code} refuses and is no error`;
    if (place?.kind !== 'text') return `${code} has no place`;
    if (place.line < 1 || place.line > lines || place.column < 1) return `${code} is placed outside`;
  }
  return null;
}
