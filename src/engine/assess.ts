/** A file's bytes -> its assessment: the workers one after the other. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { Assessment, BesideBlock, ReportedFile } from '../domain/report.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import type { Submission } from '../domain/submission.ts';
import { centreSheets, readSubmission, type SheetChoice } from '../intake/index.ts';
import { scoreSubmission } from '../scoring/score.ts';
import type { Limits } from '../xlsx/limits.ts';
import { openWorkbook, type Permissions } from '../xlsx/open.ts';
import { alterationsFound } from './alteration.ts';
import { attainablePoints } from './attainable.ts';
import { compareStated, together } from './compare.ts';
import { doubtsAbout } from './doubt.ts';
import { findingsOf } from './finding.ts';
import { centreInfluences } from './influence-units.ts';
import { reportBeside, reportScore } from './judgement.ts';
import { remarksOn } from './remark.ts';
import { candidatesOf, type RubricChoice, reportRubric } from './rubric-choice.ts';
import { readSheets } from './sheets.ts';
import { settleRubric } from './stamped.ts';
import { reportNode } from './tree.ts';
import { type ReadUnit, type UnitFile, unitsOf } from './unit-reading.ts';
import { answersOfUnits, reportUnits } from './unit-report.ts';

export interface AssessOptions extends SheetChoice {
  /** Replace the reader's default limits. */
  readonly limits?: Partial<Limits>;
  readonly permissions?: Permissions;
  /** Units apart from the workbook; left out, they are sought among its sheets. */
  readonly units?: readonly UnitFile[];
}

/**
 * Reads and scores one workbook. Whatever is wrong with it is a finding of the assessment; throws only for faults
 * of ours. `file` describes `bytes` and is taken as it is.
 */
export function assess(
  file: ReportedFile,
  bytes: Uint8Array,
  choice: RubricChoice,
  options: AssessOptions,
): Assessment {
  const notes: Diagnostic[] = [];
  const given = choice.kind === 'given' ? choice.rubric : null;
  const workbook = openWorkbook(bytes, options.limits, options.permissions);
  notes.push(...workbook.diagnostics);
  if (!workbook.ok) return refuseFile(file, notes, given);
  const settled = settleRubric(choice, workbook.value);
  notes.push(...settled.diagnostics);
  if (!settled.ok) return refuseFile(file, notes, given);
  const rubrics = candidatesOf(settled.value.choice).map(({ rubric }) => rubric);
  const sheets = readSheets(workbook.value, rubrics, options);
  notes.push(...sheets.diagnostics);
  if (!sheets.ok) return refuseFile(file, notes, given);
  const loaded = settled.value.decide(sheets.value);
  notes.push(...loaded.diagnostics);
  if (!loaded.ok) return refuseFile(file, notes, given);
  const { rubric } = loaded.value;
  const submission = readSubmission(rubric, centreSheets(rubric, sheets.value), options);
  if (!submission.ok) return refuseFile(file, [...notes, ...submission.diagnostics], loaded.value);
  if (choice.kind === 'recognised') notes.push(recognitionOf(loaded.value, submission.value));
  const { units, diagnostics } = unitsOf(rubric, sheets.value, options, choice);
  notes.push(...diagnostics);
  return {
    ...assessSubmission(file, loaded.value, choice.kind, submission.value, notes, units ?? []),
    beside: assessBeside(loaded.value, submission.value, sheets.value, options, choice),
  };
}

/** Which rubric it was, and how many of its questions the workbook has. */
function recognitionOf({ rubric }: LoadedRubric, { answers }: Submission): Diagnostic {
  const found = answers.filter((answer) => answer.match === 'found').length;
  return diagnose('LKE210', { rubric: rubric.id, found, questions: answers.length });
}

/** What the other assessors' blocks of the same table come to. */
function assessBeside(
  { rubric }: LoadedRubric,
  { sheet, block, otherBlocks }: Submission,
  sheets: readonly Sheet[],
  options: AssessOptions,
  choice: RubricChoice,
): readonly BesideBlock[] {
  if (block.assessor === null) return [];
  return otherBlocks.flatMap((other) => {
    if (other.assessor === null) return [];
    const own = { ...options, sheet, by: other.id };
    const beside = readSubmission(rubric, centreSheets(rubric, sheets), own);
    if (!beside.ok) return [];
    const units = answersOfUnits(unitsOf(rubric, sheets, own, choice).units ?? []);
    return [reportBeside(rubric, other, scoreSubmission(rubric, beside.value.answers, units))];
  });
}

/** Scores what was read and sets it beside what the file states. `notes` are findings from before the reading. */
export function assessSubmission(
  file: ReportedFile,
  loaded: LoadedRubric,
  rubricChoice: RubricChoice['kind'],
  submission: Submission,
  notes: readonly Diagnostic[] = [],
  units: readonly ReadUnit[] = [],
): Assessment {
  const { rubric } = loaded;
  const { sheet, block, otherBlocks, identity } = submission;
  const score = scoreSubmission(rubric, submission.answers, answersOfUnits(units));
  const answers = new Map(submission.answers.map((answer) => [answer.indicator, answer]));
  const standings = centreInfluences(rubric, score);
  const attainable = attainablePoints(rubric, submission.answers, standings);
  const compared = compareStated(submission.stated, standings);
  const reported = reportUnits(rubric, units, score);
  return {
    file,
    outcome: score.root.state,
    rubric: reportRubric(loaded),
    rubricChoice,
    sheet,
    block,
    otherBlocks,
    beside: [],
    identity,
    ...reportScore(rubric, score),
    comparison: together([compared.comparison, ...reported.comparisons]),
    tree: reportNode(rubric.root, score.root, { answers, attainable }),
    units: rubric.units === null ? null : reported.units,
    findings: findingsOf([
      ...notes,
      ...submission.diagnostics,
      ...compared.diagnostics,
      ...alterationsFound(submission, standings),
      ...remarksOn(score.root, answers),
      ...reported.diagnostics,
      ...doubtsAbout(rubric),
    ]),
  };
}

/** The assessment of a file that could not be scored; the findings say why. */
export function refuseFile(
  file: ReportedFile,
  diagnostics: readonly Diagnostic[],
  rubric: LoadedRubric | null = null,
): Assessment {
  return {
    file,
    outcome: 'failed',
    rubric: rubric === null ? null : reportRubric(rubric),
    rubricChoice: null,
    sheet: null,
    block: null,
    otherBlocks: [],
    beside: [],
    identity: null,
    index: null,
    range: null,
    maximum: null,
    band: null,
    gates: [],
    areas: [],
    tally: null,
    comparison: null,
    tree: null,
    units: null,
    findings: findingsOf(diagnostics),
  };
}
