/** The units of a centre: from the sheets of its own workbook, or from workbooks of their own. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { ReportedFile } from '../domain/report.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Submission } from '../domain/submission.ts';
import { otherInstrument, readUnits, readUnitWorkbook } from '../intake/index.ts';
import { openWorkbook } from '../xlsx/open.ts';
import type { AssessOptions } from './assess.ts';
import { candidatesOf, type RubricChoice } from './rubric-choice.ts';
import { readSheets } from './sheets.ts';
import { stampOf } from './stamped.ts';

/** A workbook that was given as a unit's. */
export interface UnitFile {
  /** Its path in the folder of units. */
  readonly name: string;
  readonly file: ReportedFile;
  /** Or why it could not be read. */
  readonly bytes: Uint8Array | readonly Diagnostic[];
}

/** A unit as it was read; without a submission where it could not be. */
export interface ReadUnit {
  readonly name: string;
  readonly file: ReportedFile | null;
  readonly sheet: string | null;
  /** How places name the sheet, or the file where no sheet of it could be read. */
  readonly calledSheet: string;
  readonly submission: Submission | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadUnits {
  /** Null where the rubric has no units. */
  readonly units: readonly ReadUnit[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Units that are given apart take the place of those in the workbook. */
export function unitsOf(
  rubric: Rubric,
  sheets: readonly Sheet[],
  options: AssessOptions,
  choice: RubricChoice,
): ReadUnits {
  const { units: files, by } = options;
  if (rubric.units === null) {
    const diagnostics = files === undefined ? [] : [diagnose('LKE235', { rubric: rubric.id })];
    return { units: null, diagnostics };
  }
  const inside = readUnits(rubric, sheets, by);
  const units =
    files === undefined
      ? inside.map((reading) => ({
          ...reading,
          name: reading.sheet ?? '',
          file: null,
          calledSheet: reading.sheet ?? '',
        }))
      : files.flatMap((file) => unitsInFile(rubric, file, options, choice));
  if (units.length === 0) return { units, diagnostics: [diagnose('LKE230', { rubric: rubric.id })] };
  const names = units.map(({ name }) => name);
  const passedOver = files === undefined ? [] : inside.flatMap(({ sheet }) => sheet ?? []);
  const ignored = passedOver.length === 0 ? [] : [diagnose('LKE234', { sheets: passedOver })];
  return { units, diagnostics: [diagnose('LKE238', { units: names }), ...ignored] };
}

/** A workbook may hold the forms of several units, a sheet each. */
function unitsInFile(
  rubric: Rubric,
  { name, file, bytes }: UnitFile,
  options: AssessOptions,
  choice: RubricChoice,
): readonly ReadUnit[] {
  const called = (sheet: string) => `[${name}]${sheet}`;
  const failed = (diagnostics: readonly Diagnostic[]): readonly ReadUnit[] => [
    { name, file, sheet: null, calledSheet: called(''), submission: null, diagnostics },
  ];
  if (!(bytes instanceof Uint8Array)) return failed(bytes);
  const workbook = openWorkbook(bytes, options.limits, options.permissions);
  if (!workbook.ok) return failed(workbook.diagnostics);
  const others = candidatesOf(choice).flatMap((other) => (other.rubric === rubric ? [] : [other.rubric]));
  const read = readSheets(workbook.value, [rubric, ...others], { sheet: null, by: options.by });
  if (!read.ok) return failed(read.diagnostics);
  const other = otherInstrument(rubric, others, read.value, stampOf(workbook.value));
  if (other !== null)
    return failed([diagnose('LKE240', { unit: name, expected: rubric.id, found: other.id })]);
  const readings = readUnitWorkbook(rubric, read.value, options.by, called);
  const notes = [...workbook.diagnostics, ...read.diagnostics];
  return readings.map((reading, index) => {
    const own = readings.length === 1 ? name : `${name} ${reading.sheet ?? ''}`;
    const diagnostics = index === 0 ? [...notes, ...reading.diagnostics] : reading.diagnostics;
    return { ...reading, name: own, file, calledSheet: called(reading.sheet ?? ''), diagnostics };
  });
}
