import type { UnitCodes } from '../../domain/codes/unit.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';

const all = (items: readonly string[]) => allOf(items, 'en');

const MISSING: Readonly<Record<UnitCodes['LKE232']['missing'], string>> = {
  'leave-out': 'It leaves the mean over the units there.',
  zero: 'It counts as 0 in the mean over the units there.',
  unknown: 'The mean over the units is not known there.',
};

export const UNIT = {
  LKE230: {
    sentence: ({ rubric }) =>
      `The index of ${rubric} is made of the centre and its units, and no unit was found. The index is not known.`,
    cure: () =>
      "Give the units' workbooks with --units FOLDER, or keep their sheets in the centre's workbook.",
  },
  LKE231: {
    sentence: ({ unit }) => `Unit ${quote(unit)} answered nothing and leaves the means over the units.`,
    cure: () => 'Fill in its form, or remove it if there is no such unit.',
  },
  LKE232: {
    sentence: ({ unit, nodes, missing }) =>
      `Unit ${quote(unit)} has no figure for ${all(nodes)}. ${MISSING[missing]}`,
    cure: () => 'Complete the answers of the unit there.',
  },
  LKE233: {
    sentence: ({ unit }) => `Unit ${quote(unit)} could not be read. Whatever it enters is not known.`,
    cure: () => 'See the finding about its file or sheet, or remove it if it is not a unit of this agency.',
  },
  LKE234: {
    sentence: ({ sheets }) =>
      `Units were given with --units, so these sheets of the centre's workbook do not count: ${all(quoted(sheets))}.`,
    cure: () => 'Leave out --units if these sheets are the units.',
  },
  LKE235: {
    sentence: ({ rubric }) => `Units were given with --units, but ${rubric} is a rubric without units.`,
    cure: () => 'Leave out --units, or name a rubric of centre and units with --rubric.',
  },
  LKE236: {
    sentence: ({ files }) =>
      files === 1
        ? '--units gives the units of one workbook, and a folder, a pattern or a batch was named.'
        : `--units gives the units of one workbook, and ${files} were named.`,
    cure: () => "Score each centre's workbook by itself with its own folder of units.",
  },
  LKE237: {
    sentence: ({ folder }) => `There is no workbook of a unit in ${quotePath(folder)}.`,
    cure: () => "Name the folder that holds the units' workbooks (.xlsx).",
  },
  LKE238: {
    sentence: ({ units }) =>
      `${units.length === 1 ? '1 unit was' : `${units.length} units were`} read: ${all(quoted(units))}.`,
    cure: () => 'If one is missing, check the name of its sheet, or that its file lies in the folder.',
  },
  LKE239: {
    sentence: ({ rubric }) =>
      `${rubric} is made of a centre and its units; forms of that kind are not written yet.`,
    cure: () => 'Use the form that the regulation gives; it is read and scored.',
  },
  LKE240: {
    sentence: ({ unit, expected, found }) =>
      found === null
        ? `The workbook of unit ${quote(unit)} is no form of ${expected}: most of what it asks is not in that rubric.`
        : `The workbook of unit ${quote(unit)} is a form of ${excerpt(found, 80)}, not of ${expected}.`,
    cure: () =>
      "Give the form of the unit that belongs to the centre's, or take this workbook out of the folder.",
  },
} satisfies CodeTexts<UnitCodes>;
