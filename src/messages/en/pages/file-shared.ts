/** Why whole classes of file faults are refused. */

export const LIMIT =
  'The limit keeps one file from using up memory or time; the largest honest files seen stay far below it. The file is refused as a whole and no score is made.';

export const AMBIGUOUS =
  'Different programs can read different content from such a file. Because nothing may be guessed, it is refused as a whole.';

export const DAMAGED =
  'The file is damaged. A single changed digit could change the score unseen, so damaged files are not scored.';
