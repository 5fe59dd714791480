/** What a parser of JSON passes over in silence: keys that stand twice, and digits that a number loses. */
import { compare, fromSpreadsheetNumber, parseDecimal } from '../domain/fraction.ts';

/** A key that stands twice in one object: a parser would keep the last. `depth` is 1 in the outermost. */
export function doubledKey(text: string): { readonly key: string; readonly depth: number } | null {
  const open: Set<string>[] = [];
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    const [token, colon] = match;
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(token.slice(0, token.length - colon.length)));
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, depth: open.length };
      keys?.add(key);
    }
  }
  return null;
}

/**
 * The first number that a cell would hold otherwise than it is written: 9007199254740993 would become
 * 9007199254740990. Null when there is none. `text` is valid JSON.
 */
export function unkeptNumber(text: string): string | null {
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g)) {
    if (!token.startsWith('"') && !isKept(token)) return token;
  }
  return null;
}

/** How many digits programs write of a double so that it can be read back. */
const DOUBLE_DIGITS = [15, 16, 17];

/** The digits past the fifteenth that a program writes of a share (0.6666666666666666) are noise of its doubles. */
function isKept(token: string): boolean {
  const written = parseDecimal(token);
  const spellings = [
    String(Number(token)),
    ...DOUBLE_DIGITS.map((digits) => Number(token).toPrecision(digits)),
  ];
  const isDouble = spellings
    .map(parseDecimal)
    .some((own) => own !== null && written !== null && compare(own, written) === 0);
  if (written === null || !isDouble) return false;
  const cell = fromSpreadsheetNumber(token);
  return written.denominator !== 1n || (cell !== null && compare(cell, written) === 0);
}
