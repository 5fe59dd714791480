/** Findings as a report carries them: with their sentences in both languages, in one order. */
import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { type Place, placeText } from '../domain/place.ts';
import type { Finding } from '../domain/report.ts';
import { cure, sentence } from '../messages/index.ts';

/** The findings in order: by severity, then by place, then by code; what is alike keeps the order it was found in. */
export function findingsOf(diagnostics: readonly Diagnostic[]): readonly Finding[] {
  return inOrder(diagnostics).map(findingOf);
}

/** Findings, or what they are made from, in the order of a report. */
export function inOrder<T extends Ordered>(findings: readonly T[]): readonly T[] {
  return [...findings].sort(compareFindings);
}

function findingOf(diagnostic: Diagnostic): Finding {
  const { code, severity, place, args } = diagnostic;
  return {
    code,
    severity,
    place,
    at: place === null ? null : placeText(place),
    args,
    message: { id: sentence(diagnostic, 'id'), en: sentence(diagnostic, 'en') },
    cure: { id: cure(diagnostic, 'id'), en: cure(diagnostic, 'en') },
  };
}

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;
/** What is about the file as a whole comes first, cells last. */
const PLACE_RANK = { text: 1, sheet: 2, cell: 3 } as const satisfies Record<Place['kind'], number>;

/** What the order depends on. */
type Ordered = Pick<Finding, 'code' | 'severity' | 'place'>;

function compareFindings(left: Ordered, right: Ordered): number {
  return (
    SEVERITY_RANK[left.severity] - SEVERITY_RANK[right.severity] ||
    comparePlaces(left.place, right.place) ||
    compareTexts(left.code, right.code)
  );
}

function comparePlaces(left: Place | null, right: Place | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (left.kind === 'text' && right.kind === 'text') {
    return compareTexts(left.file, right.file) || left.line - right.line || left.column - right.column;
  }
  if (left.kind === 'cell' && right.kind === 'cell') {
    return compareTexts(left.sheet, right.sheet) || left.row - right.row || left.column - right.column;
  }
  if (left.kind === 'sheet' && right.kind === 'sheet') return compareTexts(left.sheet, right.sheet);
  return PLACE_RANK[left.kind] - PLACE_RANK[right.kind];
}

/** By code unit, the same in every locale. */
function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
