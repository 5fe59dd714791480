/** YAML text -> Rubric, or everything that stands in its way with line and column. */
import { type Diagnostic, failure, hasErrors, type Result, success } from '../domain/diagnostic.ts';
import type { Rubric } from '../domain/rubric.ts';
import { findingsOf } from './issues.ts';
import { checkLaws } from './laws/laws.ts';
import { lowerRubric } from './lower.ts';
import { type Locate, Places } from './places.ts';
import { readPlain } from './plain.ts';
import { RUBRIC_SCHEMA } from './schema.ts';

export interface ReadRubric {
  readonly rubric: Rubric;
  /** Where each part of the rubric stands in the text. */
  readonly locate: Locate;
}

/**
 * Reads a rubric. `file` is the name it goes by in findings. Fails with every finding of the first stage that has
 * any: the YAML, the shape, the laws. Never throws for any text.
 */
export function readRubric(text: string, file: string): Result<ReadRubric> {
  const document = readPlain(text, file);
  if (!document.ok) return document;
  const { value, positions, findings } = document.value;
  const parsed = RUBRIC_SCHEMA.safeParse(value);
  const issues = (parsed.error?.issues ?? []).flatMap((issue) => findingsOf(issue, value, positions));
  const shape = [...findings, ...issues];
  if (!parsed.success || hasErrors(shape)) return failure(...inOrder(shape));
  const places = new Places(positions);
  const lowered = lowerRubric(parsed.data, places);
  const laws = [...lowered.findings, ...checkLaws(lowered.rubric, places.locate)];
  if (hasErrors(laws)) return failure(...inOrder(laws));
  return success({ rubric: lowered.rubric, locate: places.locate }, inOrder(laws));
}

/** By line and column, as an editor lists them; findings at one place keep their order. */
function inOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings].sort((left, right) => {
    if (left.place?.kind !== 'text' || right.place?.kind !== 'text') return 0;
    return left.place.line - right.place.line || left.place.column - right.place.column;
  });
}
