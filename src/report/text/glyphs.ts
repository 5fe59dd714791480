/** The ornaments of a report on a terminal, and their ASCII stand-ins. */

export interface Glyphs {
  readonly rule: string;
  /** A full cell of a bar, and the parts of one in rising order (none in ASCII). */
  readonly full: string;
  readonly parts: readonly string[];
  /** A cell of a bar that is still possible, and one that is not reached. */
  readonly possible: string;
  readonly empty: string;
  readonly to: string;
  readonly dash: string;
  readonly dot: string;
  readonly ellipsis: string;
  readonly branch: string;
  readonly lastBranch: string;
  readonly stem: string;
  readonly noStem: string;
  readonly arrow: string;
  readonly passed: string;
  readonly failed: string;
  readonly undetermined: string;
  readonly atLeast: string;
  readonly times: string;
}

export const UNICODE: Glyphs = {
  rule: '─',
  full: '█',
  parts: ['▏', '▎', '▍', '▌', '▋', '▊', '▉'],
  possible: '▒',
  empty: '░',
  to: '–',
  dash: '—',
  dot: '·',
  ellipsis: '…',
  branch: '├─ ',
  lastBranch: '└─ ',
  stem: '│  ',
  noStem: '   ',
  arrow: '→',
  passed: '✓',
  failed: '✗',
  undetermined: '?',
  atLeast: '≥',
  times: '×',
};

export const ASCII: Glyphs = {
  rule: '-',
  full: '#',
  parts: [],
  possible: '~',
  empty: '.',
  to: '-',
  dash: '-',
  dot: '-',
  ellipsis: '...',
  branch: '|- ',
  lastBranch: '`- ',
  stem: '|  ',
  noStem: '   ',
  arrow: '->',
  passed: '+',
  failed: 'x',
  undetermined: '?',
  atLeast: '>=',
  times: 'x',
};
