/** How untidily a workbook is made and filled in. Every kind was seen in real files. */

export interface Mess {
  /** The share of choices typed in another spelling that still counts: "ya", " A. ", "Y". */
  readonly respelt: number;
  /** The share of numbers typed as text with a decimal comma. */
  readonly commas: number;
  /** How many answers hold the form's own placeholder ("Y/T", "A/B/C"). */
  readonly placeholders: number;
  /** How many answers hold something that is no answer: a sentence, a number for a letter, a letter off the scale. */
  readonly unreadable: number;
  /** How many shares are typed over the formula of a percentage item: 0.75, "85,5%", "100.00%". */
  readonly typedShares: number;
  /** How many question rows were added that the form does not have. */
  readonly insertedRows: number;
  /** How many empty rows inside a sub-area still hold a value formula. */
  readonly strayFormulas: number;
  /** How many question rows changed places with the next one of their sub-area. */
  readonly movedRows: number;
  /** How many question rows were deleted. */
  readonly missingRows: number;
  /** How many type cells say something else: "Ya", "ya/Tidak", "A/B/C/D ". */
  readonly mistypedTypes: number;
  /** How many labels carry a weight that contradicts the weight cell. */
  readonly contradictedWeights: number;
  /** The share of labels with double blanks, line breaks or blanks at the end. */
  readonly untidyLabels: number;
  /** The share of questions asked in other words, of which only the rubric's key words are the same. */
  readonly reworded: number;
  /** How many rows hold nothing but further proof in the note column. */
  readonly proofRows: number;
  /** How many sub-areas' formulas miss their last row. */
  readonly shortRanges: number;
}

export const TIDY: Mess = {
  respelt: 0,
  commas: 0,
  placeholders: 0,
  unreadable: 0,
  typedShares: 0,
  insertedRows: 0,
  strayFormulas: 0,
  movedRows: 0,
  missingRows: 0,
  mistypedTypes: 0,
  contradictedWeights: 0,
  untidyLabels: 0,
  reworded: 0,
  proofRows: 0,
  shortRanges: 0,
};

/** Whether the form itself is as it was issued, whatever is typed into it. */
export function leavesFormTidy(mess: Mess): boolean {
  const { respelt, commas, placeholders, unreadable, typedShares, ...form } = mess;
  return Object.values(form).every((amount) => amount === 0);
}
