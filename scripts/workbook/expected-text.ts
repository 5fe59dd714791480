/** Expected findings as JSON that a person can compare line by line: one list item a line. */
import type { Expected } from './expected.ts';

export function expectedText(expected: Expected): string {
  return `${write(expected, '')}\n`;
}

/** Objects at the outside are spread over lines, what stands in a list stays on one. */
function write(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const spread = value.some((item) => isSpread(item));
    const items = value.map((item) => `${inner}${spread ? write(item, inner) : JSON.stringify(item)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** A block of answers holds long lists of its own. */
function isSpread(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'readings' in item;
}
