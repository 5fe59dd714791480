/** Texts near a rubric (or near its cases): a few edits away, of the kinds that hands and programs make. */
import fc from 'fast-check';

/** Marks and values that YAML or the reader might stumble over. */
export const ODD = [
  '&a',
  '*a',
  '!!set',
  '<<',
  '? ',
  '- ',
  ': ',
  '|',
  '>',
  '%',
  '---',
  '...',
  '\t',
  '\u0000',
  '\u202e',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '#',
  '\n',
  '\r',
  '0',
  '-1',
  '1e999',
  '.nan',
  '1,5',
  'null',
  '~',
  'true',
  '__proto__',
  'constructor',
  '\ud800',
];

type Edit = (text: string) => string;

/** The words and marks of a text, each once. */
export function tokensOf(text: string): readonly string[] {
  return [...new Set(text.match(/[\w.-]+|[^\s\w]/g) ?? [])];
}

/** The text after one to four edits. */
export function editsOf(whole: string): fc.Arbitrary<string> {
  const tokens = tokensOf(whole);
  const token = fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(...ODD));
  const at = fc.nat({ max: whole.length });
  const line = fc.nat({ max: whole.split('\n').length - 1 });

  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(at, token).map(
      ([offset, word]): Edit =>
        (text) =>
          text.slice(0, offset) + word + text.slice(offset),
    ),
    fc.tuple(at, fc.nat({ max: 40 })).map(
      ([offset, length]): Edit =>
        (text) =>
          text.slice(0, offset) + text.slice(offset + length),
    ),
    fc.tuple(fc.constantFrom(...tokens), token).map(
      ([old, word]): Edit =>
        (text) =>
          text.replace(old, () => word),
    ),
    fc.tuple(line, line).map(
      ([from, to]): Edit =>
        (text) => {
          const lines = text.split('\n');
          lines.splice(to, 0, ...lines.splice(from, 1));
          return lines.join('\n');
        },
    ),
    fc.tuple(line, fc.nat({ max: 6 })).map(
      ([from, length]): Edit =>
        (text) => {
          const lines = text.split('\n');
          lines.splice(from, 0, ...lines.slice(from, from + length));
          return lines.join('\n');
        },
    ),
    fc.tuple(line, fc.integer({ min: -4, max: 4 })).map(
      ([from, shift]): Edit =>
        (text) => {
          const lines = text.split('\n');
          const old = lines[from] ?? '';
          lines[from] = shift < 0 ? old.replace(new RegExp(`^ {0,${-shift}}`), '') : ' '.repeat(shift) + old;
          return lines.join('\n');
        },
    ),
  );

  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((text, change) => change(text), whole));
}
