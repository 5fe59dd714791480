/** YAML text -> Rubric, or everything that stands in its way with line and column. */
import { type Diagnostic, diagnose, failure, hasErrors, type Result, success } from '../domain/diagnostic.ts';
import type { Rubric } from '../domain/rubric.ts';
import { findingsOf } from './issues.ts';
import { checkLaws } from './laws/laws.ts';
import { lowerRubric } from './lower.ts';
import { resolveOverlay } from './overlay.ts';
import { OVERLAY_SCHEMA } from './overlay-schema.ts';
import { type Locate, Places } from './places.ts';
import { type Plain, type PlainDocument, type PlainObject, readPlain } from './plain.ts';
import { RUBRIC_SCHEMA } from './schema.ts';

/** A rubric's text with that of the rubric it extends. */
export interface RubricSourceText {
  /** As findings name it. */
  readonly file: string;
  readonly text: string;
  /** The rubric it extends, under the name by which it says so; null when it extends none. */
  readonly base: { readonly name: string; readonly source: RubricSourceText } | null;
}

export interface ReadRubric {
  readonly rubric: Rubric;
  /** Where each part of the rubric stands in the text. */
  readonly locate: Locate;
}

/**
 * Reads a rubric. `file` is the name it goes by in findings. Fails with every finding of the first stage that has
 * any: the YAML, the shape, the laws. Never throws for any text. A rubric that extends another needs its `base`.
 */
export function readRubric(
  text: string,
  file: string,
  base: RubricSourceText['base'] = null,
): Result<ReadRubric> {
  const document = readPlain(text, file);
  if (!document.ok) return document;
  if (isOverlay(document.value.value)) return readOverlay(document.value, base);
  const { value, positions, findings } = document.value;
  const parsed = RUBRIC_SCHEMA.safeParse(value);
  const issues = (parsed.error?.issues ?? []).flatMap((issue) => findingsOf(issue, value, positions));
  const shape = [...findings, ...issues];
  if (!parsed.success || hasErrors(shape)) return failure(...inOrder(shape));
  const places = new Places(positions);
  const lowered = lowerRubric(parsed.data, places);
  return lawful(lowered.rubric, places.locate, lowered.findings);
}

function isOverlay(value: Plain): value is PlainObject {
  return typeof value === 'object' && value !== null && 'extends' in value;
}

function readOverlay(
  { value, positions, findings }: PlainDocument,
  base: RubricSourceText['base'],
): Result<ReadRubric> {
  const parsed = OVERLAY_SCHEMA.safeParse(value);
  const issues = (parsed.error?.issues ?? []).flatMap((issue) => findingsOf(issue, value, positions));
  const shape = [...findings, ...issues];
  if (!parsed.success || hasErrors(shape)) return failure(...inOrder(shape));
  const name = parsed.data.extends;
  if (base === null || base.name !== name) {
    return failure(diagnose('LKE956', { base: name }, positions.value(['extends'])));
  }
  const read = readRubric(base.source.text, base.source.file, base.source.base);
  if (!read.ok) return read;
  const resolved = resolveOverlay(parsed.data, read.value, new Places(positions));
  return lawful(resolved.rubric, resolved.locate, resolved.findings);
}

function lawful(rubric: Rubric, locate: Locate, findings: readonly Diagnostic[]): Result<ReadRubric> {
  const laws = [...findings, ...checkLaws(rubric, locate)];
  if (hasErrors(laws)) return failure(...inOrder(laws));
  return success({ rubric, locate }, inOrder(laws));
}

/** By line and column, as an editor lists them; findings at one place keep their order. */
function inOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings].sort((left, right) => {
    if (left.place?.kind !== 'text' || right.place?.kind !== 'text') return 0;
    return left.place.line - right.place.line || left.place.column - right.place.column;
  });
}
