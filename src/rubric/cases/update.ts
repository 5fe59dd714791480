/** Expectations written into the text of cases, everything else in it left as it was: comments, order, line breaks. */

import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { parseExactText, toDecimalText } from '../../domain/fraction.ts';

/** What one case is to expect. */
export interface CaseUpdate {
  /** Place of the case in its file, from 0. */
  readonly index: number;
  /** Values to be replaced, by their keys in the case. */
  readonly corrections: readonly { readonly keys: readonly (string | number)[]; readonly value: string }[];
  /** For a case without expectations: the lines of its `expect`. Null where it has some. */
  readonly expect: readonly string[] | null;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The text with the updates in it; the values must be YAML flow text (a figure, a word, `[a, b]`). */
export function updateExpectations(text: string, updates: readonly CaseUpdate[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  const edits = updates.flatMap(({ index, corrections, expect }): readonly Edit[] => {
    const worked = document.getIn(['cases', index], true);
    const added = expect === null || !isMap(worked) ? [] : appended(text, worked, expect);
    const corrected = corrections.flatMap(({ keys, value }): readonly Edit[] => {
      const node = document.getIn(['cases', index, ...keys], true);
      const range = isNode(node) ? node.range : null;
      return range ? [replaced(text, range[0], valueEnd(text, range[0], range[1]), value)] : [];
    });
    return [...corrected, ...added];
  });
  return apply(text, edits);
}

/** Below a block map, at the indentation of its keys; in a map between braces, before the closing one. */
function appended(text: string, worked: YAMLMap, lines: readonly string[]): readonly Edit[] {
  const first = worked.items[0]?.key;
  const start = isScalar(first) ? first.range?.[0] : undefined;
  const last = worked.range?.[1];
  if (worked.flow || start === undefined || last === undefined) return [];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const end = text.slice(0, last).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const position = lineEnd === -1 ? text.length : lineEnd;
  const block = [`${indent}expect:`, ...lines.map((line) => `${indent}  ${line}`)].join('\n');
  return [{ start: position, end: position, replacement: `\n${block}` }];
}

/** Decimals by which people see how large a fraction is. */
const SHOWN_DECIMALS = 4;
const SHOWN = /^ # \d+\.\d{4}(?=\r?\n|$)/;

/** The new value; beside a fraction at the end of its line, what it is in decimals, in place of what was there. */
function replaced(text: string, start: number, end: number, value: string): Edit {
  const shown = SHOWN.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[0] ?? '';
  const isLast = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end + shown.length, end + shown.length + 200));
  const fraction = value.includes('/') && isLast ? parseExactText(value) : null;
  const decimals = fraction === null ? '' : ` # ${toDecimalText(fraction, SHOWN_DECIMALS)}`;
  return { start, end: end + shown.length, replacement: `${value}${decimals}` };
}

/** Blanks and line breaks after a block list belong to what follows it. */
function valueEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function apply(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((left, right) => right.start - left.start);
  return fromTheEnd.reduce(
    (made, { start, end, replacement }) => made.slice(0, start) + replacement + made.slice(end),
    text,
  );
}
