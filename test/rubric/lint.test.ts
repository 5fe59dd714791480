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

  it('asks for a translation where several words are the same in both languages', () => {
    expect(
      lintWith('{ id: Agen perubahan, en: Change agents }', '{ id: Change agents, en: Change agents }'),
    ).toEqual(['LKE961 65:22']);
    expect(lintWith('regulation: { id: Peraturan contoh,', 'regulation: { id: Example regulation,')).toEqual([
      'LKE961 7:13',
    ]);
  });

  it('asks once for the English of a recommendation, where it is written', () => {
    const found = lintWith(
      'title: { id: Tim, en: Team }',
      'title: { id: Tim, en: Team }\n              recommendation: Bentuk tim.',
    );
    expect(found).toEqual(['LKE961 52:31']);
  });

  it('warns of an option that the form does not offer, whatever form prints the others', () => {
    expect(lintWith('type-words: [A/B/C]', 'type-words: [A/B]')).toEqual(['LKE966 23:33']);
    expect(lintWith('type-words: [A/B/C]', 'type-words: [A/B, A/B/C]')).toEqual([]);
    expect(lintWith('type-words: [A/B/C]', 'type-words: [A/B, huruf, A/X]')).toEqual(['LKE966 23:33']);
    expect(lintWith('type-words: [Ya/Tidak]', 'type-words: [Y/T]')).toEqual([]);
    expect(lintWith('type-words: [Ya/Tidak]', 'type-words: [Pilihan]')).toEqual([]);
  });

  it('warns of a bound that only a perfect score reaches', () => {
    expect(lintWith('at-least: 7.5', 'at-least: 10')).toEqual(['LKE967 98:19']);
    expect(lintWith('at-least: 60%', 'at-least: 100%')).toEqual(['LKE967 102:19']);
    expect(lintWith('{ id: A, more-than: 8', '{ id: A, at-least: 10')).toEqual([
      'LKE967 105:26',
      'LKE968 105:26',
    ]);
  });

  it('warns of bands that treat their bounds otherwise than most', () => {
    expect(lintWith('{ id: B, more-than: 5', '{ id: B, at-least: 5')).toEqual(['LKE968 106:26']);
  });

  it('warns of a gate that asks for less than the one before it', () => {
    const gate = (bound: string) => `  - id: lanjut
    title: { id: Lanjut, en: Advanced }
    checks:
      - id: total
        title: { id: Nilai total, en: Total }
        nodes: [index]
        at-least: ${bound}
bands:`;
    expect(lintWith('bands:', gate('7.25'))).toEqual(['LKE969 109:19']);
    expect(lintWith('bands:', gate('7.5'))).toEqual([]);
    expect(lintWith('bands:', gate('72%'))).toEqual([]);
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
