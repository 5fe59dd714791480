/** Entries -> the Batch: what shows only when all files are known. */
import type { Batch, Expected, SortKey } from '../domain/batch.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Entry } from '../domain/entry.ts';
import type { Finding, Report } from '../domain/report.ts';
import { duplicatesAmong } from './duplicates.ts';
import { findingsOf, inOrder } from './finding.ts';
import { rank } from './rank.ts';
import { attend } from './register.ts';

export interface BatchOptions {
  readonly sort: SortKey;
  readonly byFolder: boolean;
  /** Null without a register. */
  readonly register: readonly Expected[] | null;
}

/** The batch of some entries, which come by path. `diagnostics` are about the run; `version` is the program's. */
export function buildBatch(
  entries: readonly Entry[],
  diagnostics: readonly Diagnostic[],
  options: BatchOptions,
  version: string,
): Batch {
  const attended = options.register === null ? null : attend(options.register, entries);
  const found = [...diagnostics, ...duplicatesAmong(entries), ...(attended?.findings ?? [])];
  const findings = findingsOf(found);
  return {
    tool: { name: 'lke', version },
    entries,
    ranking: rank(entries, { sort: options.sort, byFolder: options.byFolder }),
    attendance: attended?.attendance ?? null,
    findings,
    counts: countsOf(entries, findings),
  };
}

/**
 * The batch that a finished report holds. Its findings about the run stay as they are; a register adds those it
 * leads to, unless the report has them already.
 */
export function rebuildBatch(
  { tool, findings: found }: Pick<Report, 'tool' | 'findings'>,
  entries: readonly Entry[],
  { sort, byFolder, register }: BatchOptions,
): Batch {
  const attended = register === null ? null : attend(register, entries);
  const keyOf = ({ code, at, args }: Finding) => JSON.stringify([code, at, args]);
  const known = new Set(found.map(keyOf));
  const added = findingsOf(attended?.findings ?? []).filter((finding) => !known.has(keyOf(finding)));
  const findings = inOrder([...found, ...added]);
  return {
    tool,
    entries,
    ranking: rank(entries, { sort, byFolder }),
    attendance: attended?.attendance ?? null,
    findings,
    counts: countsOf(entries, findings),
  };
}

function countsOf(entries: readonly Entry[], findings: readonly Finding[]): Batch['counts'] {
  const withOutcome = (outcome: Entry['outcome']) =>
    entries.filter((entry) => entry.outcome === outcome).length;
  const total = (count: 'errors' | 'warnings' | 'infos', severity: Finding['severity']) =>
    entries.reduce(
      (sum, entry) => sum + entry[count],
      findings.filter((finding) => finding.severity === severity).length,
    );
  return {
    files: entries.length,
    scored: withOutcome('scored'),
    nothingAnswered: withOutcome('nothing-answered'),
    undetermined: withOutcome('undetermined'),
    failed: withOutcome('failed'),
    errors: total('errors', 'error'),
    warnings: total('warnings', 'warning'),
    infos: total('infos', 'info'),
  };
}
