import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintRubric } from '../../src/rubric/lint.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { BUNDLED_IDS, bundled } from './bundled.ts';

const WHOLE = readFileSync(
  fileURLToPath(new URL('../../fixtures/rubrics-broken/whole.yaml', import.meta.url)),
  'utf8',
);

/** Lints the whole example rubric after replacing one text in it. */
function lintWith(old: string, replacement: string): readonly string[] {
  expect(WHOLE).toContain(old);
  const result = readRubric(WHOLE.replace(old, replacement), 'r.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return lintRubric(result.value.rubric, result.value.locate).map(({ code, place }) =>
    place?.kind === 'text' ? `${code} ${place.line}:${place.column}` : code,
  );
}

describe('lint', () => {
  it.each(BUNDLED_IDS)('has nothing but remarks about %s', (id) => {
    const { rubric, locate } = bundled(id);
    const findings = lintRubric(rubric, locate);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is silent about the whole example', () => {
    expect(lintWith('mp.1.a', 'mp.1.a')).toEqual([]);
  });

  it('asks for English where there is none, and takes a word that is the same in both languages', () => {
    expect(lintWith('{ id: Tim, en: Team }', 'Tim')).toEqual(['LKE961 51:22']);
    expect(lintWith('{ id: Tim, en: Team }', '{ id: Tim }')).toEqual(['LKE961 51:22']);
    expect(lintWith('{ id: Tim, en: Team }', '{ id: Reform, en: Reform }')).toEqual([]);
  });

  it('warns of unverified weights in an official rubric, not in a draft', () => {
    const unverified = 'provenance: { confidence: unverified, sources: [formulir] }';
    const old = 'provenance: { confidence: confirmed, sources: [formulir] }';
    expect(lintWith(old, unverified)).toContain('LKE960 37:11');
    const draft = readRubric(
      WHOLE.replace(old, unverified).replace('status: official', 'status: draft'),
      'r',
    );
    expect(draft.ok && lintRubric(draft.value.rubric)).toEqual([]);
  });

  it('warns of items that nothing tells apart', () => {
    const twins = [
      'scale: ya-tidak\n                  keywords: [bentuk]',
      'scale: abc\n                  keywords: [kerja]',
    ] as const;
    const text = WHOLE.replace(twins[0], twins[1]).replace(/ +depends:\n.*\n/, '');
    const result = readRubric(text, 'r.yaml');
    expect(result.ok && lintRubric(result.value.rubric).map(({ code }) => code)).toEqual([
      'LKE963',
      'LKE964',
      'LKE964',
      'LKE965',
    ]);
  });

  it('warns of a title that fits its neighbour as well', () => {
    expect(lintWith('keywords: [bentuk]', 'keywords: [tim, bentuk, rapat]')).toEqual([]);
    expect(lintWith('keywords: [kerja]', 'keywords: [tim]')).toEqual(['LKE964 57:29']);
  });
});
