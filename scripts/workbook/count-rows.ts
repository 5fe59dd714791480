/** Which count rows of a formula count for themselves, and in which role. */
import type { CountRole, CountRow } from '../../src/domain/rubric.ts';

/** The rows that count for themselves: not those that repeat the sum of others in the same role. */
export function ownCounts(rows: readonly CountRow[]): CountRow[] {
  return rows.filter((row) => !repeatsOthers(row, rows));
}

export function repeatsOthers(row: CountRow, rows: readonly CountRow[]): boolean {
  return rows.some((other) => row.sumOf.includes(other.id) && other.role === row.role);
}

export function idsOf(rows: readonly CountRow[], role: CountRole): string[] {
  return rows.filter((row) => row.role === role).map((row) => row.id);
}
