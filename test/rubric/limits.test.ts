/** What is refused before any value is made of a text, at the limit and beside it. */
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_ENTRIES, MAX_LENGTH } from '../../src/rubric/inspect.ts';
import { readPlain } from '../../src/rubric/plain.ts';

function codes(text: string): readonly string[] {
  return readPlain(text, 'r.yaml').diagnostics.map(({ code }) => code);
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
}

describe('limits of a rubric text', () => {
  it('length', () => {
    expect(codes(`#${' '.repeat(MAX_LENGTH - 6)}\na: 1`)).toEqual([]);
    expect(codes(`#${' '.repeat(MAX_LENGTH - 5)}\na: 1`)).toEqual(['LKE903']);
  });

  it('depth, in flow and in block style', () => {
    const flow = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const block = (depth: number) => `${'- '.repeat(depth)}a`;
    expect(codes(flow(MAX_DEPTH))).toEqual([]);
    expect(codes(flow(MAX_DEPTH + 1))).toEqual(['LKE904']);
    expect(codes(block(MAX_DEPTH))).toEqual([]);
    expect(codes(block(MAX_DEPTH + 1))).toEqual(['LKE904']);
    expect(codes('['.repeat(50_000))).toEqual(['LKE904']);
  });

  it('entries of a map and of a list', () => {
    const list = (count: number) => `[${Array.from({ length: count }, () => 1).join(',')}]`;
    expect(codes(keys(MAX_ENTRIES))).toEqual([]);
    expect(codes(keys(MAX_ENTRIES + 1))).toEqual(['LKE905']);
    expect(codes(list(MAX_ENTRIES))).toEqual([]);
    expect(codes(list(MAX_ENTRIES + 1))).toEqual(['LKE905']);
  });

  it('keeps a byte order mark and Windows line ends from changing a line number', () => {
    expect(finds('\uFEFFa: 1\r\nb: 2\r\na: 3\r\n')).toEqual(['LKE907 3:1']);
  });

  it('No and Off are words, as in YAML 1.2', () => {
    const document = readPlain('a: No\nb: Off\nc: true\nd: 012\n', 'r.yaml');
    expect(document.ok && document.value.value).toEqual(
      Object.assign(Object.create(null), { a: 'No', b: 'Off', c: true, d: '012' }),
    );
  });

  it("keeps the order of the author's own names, numbers too", () => {
    const document = readPlain('options: { 10: 1, 2: 0, a: 0 }', 'r.yaml');
    if (!document.ok) throw new Error('a plain map was refused');
    const { options } = document.value.value as { options: ReadonlyMap<string, unknown> };
    expect([...options.keys()]).toEqual(['10', '2', 'a']);
  });
});

function finds(text: string): readonly string[] {
  const document = readPlain(text, 'r.yaml');
  return (document.ok ? document.value.findings : document.diagnostics).map(({ code, place }) =>
    place?.kind === 'text' ? `${code} ${place.line}:${place.column}` : code,
  );
}
