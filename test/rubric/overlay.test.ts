import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import { placeText } from '../../src/domain/place.ts';
import { writeRubric } from '../../src/rubric/overlay-text.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { standingsOf } from '../../src/rubric/walk.ts';

const KECIL = readFileSync(new URL('../support/kecil.yaml', import.meta.url), 'utf8');
const BASE = { name: 'kecil', source: { file: 'kecil.yaml', text: KECIL, base: null } };

const HEAD = `extends: kecil
rubric: daerah
version: 1.0.0
status: draft
title: { id: Rubrik daerah, en: Local rubric }
sources: { perbup: Local regulation }
provenance: { confidence: one-source, sources: [perbup] }
`;

const WHOLE = `${HEAD}
scales:
  skala-10: { kind: number, from: 0, to: 10, type-words: ["0-10"] }
weights: { mp.1: 1.5, mp.2: 2.5 }
add:
  - to: mp.1
    after: mp.1.a
    items:
      - id: mp.1.z
        title: { id: Tim dilatih, en: Team trained }
        scale: ya-tidak
        keywords: [dilatih]
gates:
  - id: lulus
    title: { id: Lulus daerah, en: Passed locally }
    checks:
      - { id: total, title: { id: Nilai total, en: Total }, nodes: [index], at-least: 7 }
`;

function read(text: string) {
  return readRubric(text, 'daerah.yaml', BASE);
}

function findings(text: string): readonly string[] {
  return read(text).diagnostics.map(
    ({ code, args, place }) => `${place === null ? '' : placeText(place)} ${code} ${JSON.stringify(args)}`,
  );
}

describe('a rubric that extends another', () => {
  it('is the other one with what it adds, and the weights it changes', () => {
    const result = read(WHOLE);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { rubric } = result.value;
    const nodes = standingsOf(rubric.root).map(({ node }) => node);
    expect(rubric.id).toBe('daerah');
    expect(rubric.indexTitle.en).toBe('Small index');
    expect(nodes.filter(({ id }) => id.startsWith('mp.1')).map(({ id }) => id)).toEqual([
      'mp.1',
      'mp.1.a',
      'mp.1.z',
      'mp.1.b',
      'mp.1.c',
    ]);
    expect(nodes.find(({ id }) => id === 'mp.1.z')?.provenance).toEqual({
      confidence: 'one-source',
      sources: ['perbup'],
      note: '',
    });
    expect(nodes.find(({ id }) => id === 'mp.1.a')?.provenance.sources).toEqual(['formulir']);
    expect(
      ['mp.1', 'mp.2'].map((id) =>
        toExactText(nodes.find((node) => node.id === id)?.weight ?? { numerator: 0n, denominator: 1n }),
      ),
    ).toEqual(['3/2', '5/2']);
    expect(rubric.gates.map(({ id }) => id)).toEqual(['lulus']);
  });

  it('hands the recommendation of a group to what is added to it', () => {
    const team = 'title: { id: Tim Kerja, en: Team }';
    const recommending = KECIL.replace(
      team,
      `${team}\n              recommendation: { id: Bentuk tim., en: Form a team. }`,
    );
    const result = readRubric(WHOLE, 'daerah.yaml', {
      name: 'kecil',
      source: { ...BASE.source, text: recommending },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { rubric } = result.value;
    const texts = new Map(standingsOf(rubric.root).map(({ node }) => [node.id, node.recommendation?.en]));
    expect(['mp.1', 'mp.1.a', 'mp.1.z', 'mp.2'].map((id) => texts.get(id))).toEqual([
      'Form a team.',
      'Form a team.',
      'Form a team.',
      undefined,
    ]);
    const again = readRubric(writeRubric(rubric), 'whole.yaml');
    expect(again.ok ? again.value.rubric : again.diagnostics).toEqual(rubric);
    expect(writeRubric(rubric).match(/recommendation:/g)).toHaveLength(1);
  });

  it('comes to what the same rubric written whole comes to', () => {
    const result = read(WHOLE);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const whole = readRubric(writeRubric(result.value.rubric), 'whole.yaml');
    expect(whole.ok ? whole.value.rubric : whole.diagnostics).toEqual(result.value.rubric);
  });

  it('locates what it adds in its own text, and the rest in the text it extends', () => {
    const result = read(WHOLE);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { rubric, locate } = result.value;
    const fileOf = (id: string) => {
      const node = standingsOf(rubric.root).find((standing) => standing.node.id === id)?.node;
      return node === undefined ? null : locate(node, 'id')?.file;
    };
    expect(['mp.1.z', 'mp.1', 'mp.2', 'mp.1.b', 'pw', 'mp', 'index'].map(fileOf)).toEqual([
      'daerah.yaml',
      'daerah.yaml',
      'daerah.yaml',
      'kecil.yaml',
      'kecil.yaml',
      'kecil.yaml',
      'kecil.yaml',
    ]);
  });

  it('is held to the same laws: weights that no longer add up are told', () => {
    const [lone] = findings(`${HEAD}weights: { mp.1: 1.5 }\n`);
    expect(lone).toContain('daerah.yaml:8:18 LKE920');
    expect(
      findings(
        `${HEAD}add:\n  - to: mp.1\n    items: [{ id: mp.1.a, title: Lagi, scale: abc, keywords: [lagi] }]\n`,
      ),
    ).toEqual([expect.stringContaining('LKE925')]);
  });

  it.each([
    ['add:\n  - to: mp.9\n    items: [{ id: x.a, title: X, scale: abc }]\n', 'daerah.yaml:9:9 LKE926'],
    ['add:\n  - to: mp.1.a\n    items: [{ id: x.a, title: X, scale: abc }]\n', 'daerah.yaml:9:9 LKE959'],
    ['add:\n  - to: mp\n    items: [{ id: x.a, title: X, scale: abc }]\n', 'daerah.yaml:9:5 LKE959'],
    [
      'add:\n  - to: mp.1\n    after: mp.2.a\n    items: [{ id: x.a, title: X, scale: abc }]\n',
      'daerah.yaml:10:12 LKE959',
    ],
    ['weights: { mp.1.a: 1 }\n', 'daerah.yaml:8:20 LKE959'],
    ['weights: { mp.8: 1 }\n', 'daerah.yaml:8:18 LKE926'],
    ['tree: {}\n', 'daerah.yaml:8:1 LKE910'],
  ])('says where %j does not fit', (text, expected) => {
    expect(findings(HEAD + text)[0]).toContain(expected);
  });

  it('cannot be read without the one it extends', () => {
    const alone = readRubric(HEAD, 'daerah.yaml');
    expect(alone.diagnostics.map(({ code }) => code)).toEqual(['LKE956']);
    const other = readRubric(HEAD, 'daerah.yaml', { ...BASE, name: 'other' });
    expect(other.diagnostics.map(({ code }) => code)).toEqual(['LKE956']);
  });

  it('may itself be extended', () => {
    const second = HEAD.replace('extends: kecil', 'extends: daerah').replace(
      'rubric: daerah',
      'rubric: kota',
    );
    const base = { name: 'daerah', source: { file: 'daerah.yaml', text: WHOLE, base: BASE } };
    const result = readRubric(`${second}weights: { mp.1: 1, mp.2: 3 }\n`, 'kota.yaml', base);
    expect(result.diagnostics).toEqual([]);
    expect(result.ok ? result.value.rubric.gates.length : 0).toBe(1);
  });
});

describe('two nodes that say they were the same', () => {
  it('are refused', () => {
    const twice = KECIL.replace('- id: mp.2.a\n', '- id: mp.2.a\n                  was: [lama]\n').replace(
      '- id: mp.2.b\n',
      '- id: mp.2.b\n                  was: [lama]\n',
    );
    const result = readRubric(twice, 'r.yaml');
    expect(result.diagnostics.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'LKE955', args: { was: 'lama', first: 'mp.2.a', second: 'mp.2.b' } },
    ]);
  });
});
