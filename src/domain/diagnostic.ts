/** A finding: a stable code with typed arguments and a place. The sentence is made at the very edge. */
import type { Code, CodeArgs } from './codes/index.ts';
import { SEVERITIES } from './codes/index.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Diagnostic = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: CodeArgs[C];
    /** Null when the finding is about the file or the run as a whole. */
    readonly place: Place | null;
  };
}[Code];

/** A finding of the given code; wrong arguments do not compile. Severity comes from the code's table. */
export function diagnose<C extends Code>(code: C, args: CodeArgs[C], place: Place | null = null): Diagnostic {
  // The union above is indexed by the code, which the compiler cannot follow through a type parameter.
  return { code, severity: SEVERITIES[code], args, place } as unknown as Diagnostic;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** A value or the findings that stand in its way; never both, findings never empty on failure. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function success<T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> {
  return { ok: true, value, diagnostics };
}

export function failure(...diagnostics: readonly Diagnostic[]): {
  ok: false;
  diagnostics: readonly Diagnostic[];
} {
  return { ok: false, diagnostics };
}
