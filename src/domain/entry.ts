/** What is kept of each file of a batch: enough to rank, list and judge it, and little enough to keep for all. */
import type { Severity } from './diagnostic.ts';
import type {
  Assessment,
  Comparison,
  Figure,
  Finding,
  Interval,
  ReportedFile,
  ReportedRubric,
} from './report.ts';
import type { Localized } from './rubric.ts';
import type { Tally } from './score.ts';

export type EntryRubric = Pick<
  ReportedRubric,
  'id' | 'version' | 'status' | 'sha256' | 'title' | 'indexTitle'
>;

export interface EntryGate {
  readonly id: string;
  readonly title: Localized;
  readonly outcome: 'passed' | 'failed' | 'undetermined';
}

export interface EntryArea {
  readonly id: string;
  readonly title: Localized;
  readonly weight: Figure;
  readonly points: Figure | null;
}

export interface Entry {
  readonly file: ReportedFile;
  readonly outcome: Assessment['outcome'];
  /** As the workbook's own cell has it; null when it has none. */
  readonly agency: string | null;
  readonly year: number | null;
  /** Id of the block of answers that was read. */
  readonly block: string | null;
  readonly rubric: EntryRubric | null;
  readonly index: Figure | null;
  readonly range: Interval | null;
  readonly maximum: Figure | null;
  /** Ids of bands: of the index (null when it is not known), and of the lowest and highest still possible. */
  readonly band: { readonly id: string | null; readonly low: string; readonly high: string } | null;
  readonly gates: readonly EntryGate[];
  readonly areas: readonly EntryArea[];
  readonly tally: Tally | null;
  readonly comparison: Comparison['outcome'] | null;
  /** How many findings there are. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** How many there are of each code, in the order of the report. */
  readonly codes: readonly { readonly code: string; readonly severity: Severity; readonly count: number }[];
  /** Exact texts of the points at which something is decided (bounds of bands and gates): no rounding across. */
  readonly bounds: readonly string[];
  /** Why there is no score: the first error of a file that failed; else null. */
  readonly failure: {
    readonly code: string;
    readonly at: string | null;
    readonly message: Localized;
    readonly cure: Localized;
  } | null;
  /** A digest of the answers alone; null when nothing is answered. Equal for copies of the same answers. */
  readonly answers: string | null;
}

/** The assessment's entry. `answers` is the digest of its answers. */
export function entryOf(assessment: Assessment, answers: string | null): Entry {
  const { file, outcome, identity, block, rubric, index, range, maximum, band, gates } = assessment;
  const { areas, tally, comparison, findings } = assessment;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    outcome,
    agency: identity?.agency ?? null,
    year: identity?.year ?? null,
    block: block?.id ?? null,
    rubric: rubric === null ? null : entryRubric(rubric),
    index,
    range,
    maximum,
    band: band === null ? null : { id: band.id, low: band.low, high: band.high },
    gates: gates.map(({ id, title, outcome }) => ({ id, title, outcome })),
    areas: areas.map(({ id, title, weight, points }) => ({ id, title, weight, points })),
    tally,
    comparison: comparison?.outcome ?? null,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    codes: codesOf(findings),
    bounds: boundsOf(assessment),
    failure: outcome === 'failed' ? failureOf(assessment) : null,
    answers,
  };
}

function entryRubric({ id, version, status, sha256, title, indexTitle }: ReportedRubric): EntryRubric {
  return { id, version, status, sha256, title, indexTitle };
}

function codesOf(findings: readonly Finding[]): Entry['codes'] {
  const counts = new Map<string, { code: string; severity: Severity; count: number }>();
  for (const { code, severity } of findings) {
    const counted = counts.get(code);
    if (counted === undefined) counts.set(code, { code, severity, count: 1 });
    else counted.count++;
  }
  return [...counts.values()];
}

function boundsOf({ band, gates, maximum }: Assessment): readonly string[] {
  const decisive = [maximum, band?.lower, band?.next?.bound];
  const checks = gates.flatMap((gate) => gate.checks).filter((check) => check.measure === 'points');
  const bounds = [...decisive, ...checks.map((check) => check.bound)];
  return [...new Set(bounds.flatMap((figure) => (figure == null ? [] : [figure.exact])))];
}

function failureOf({ findings }: Assessment): Entry['failure'] {
  const first = findings.find((finding) => finding.severity === 'error');
  if (first === undefined) return null;
  const { code, at, message, cure } = first;
  return { code, at, message, cure };
}

/** How an agency is called in lists: by its workbook's own words, otherwise by the path of its file. */
export function entryName({ agency, file }: Entry): string {
  return agency ?? file.name;
}
