import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter, LetterMerit } from '../../src/domain/letter.ts';
import type { Assessment, ReportedNode } from '../../src/domain/report.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { draftLetter } from '../../src/report/letter/draft.ts';
import { sampleAssessment } from '../support/sample-report.ts';
import { exact, figure } from '../support/sample-tree.ts';

const TOOL = { tool: { name: 'lke', version: '0.0.0' } } as const;

function change(node: ReportedNode, id: string, own: Partial<ReportedNode>): ReportedNode {
  const children = node.children.map((child) => change(child, id, own));
  return node.id === id ? { ...node, ...own, children } : { ...node, children };
}

/** The sample with questions otherwise than they are. */
function changed(changes: Readonly<Record<string, Partial<ReportedNode>>>): Assessment {
  const sample = sampleAssessment();
  if (sample.tree === null) throw new Error('the sample has a tree');
  const tree = Object.entries(changes).reduce((node, [id, own]) => change(node, id, own), sample.tree);
  return { ...sample, tree };
}

const share = (text: string) => figure(exact(text));
const draft = (assessment: Assessment, language: 'id' | 'en' = 'en') =>
  draftLetter(assessment, TOOL, language);
const advice = (id: string, en: string) => ({ id, en });

function weak(letter: Letter): readonly string[] {
  return letter.areas.flatMap(({ weaknesses }) => weaknesses.map(({ number }) => number));
}

function recommended(letter: Letter): readonly (readonly string[])[] {
  return letter.recommendations.flatMap(({ items }) =>
    items.map(({ number, text, questions }) => [
      number,
      text,
      ...questions.map((one: LetterMerit) => one.number),
    ]),
  );
}

describe('the draft of an evaluation report', () => {
  it('has the figures of the report in its table, components and areas in the order of the form', () => {
    const { rows } = draft(sampleAssessment());
    expect(rows.map(({ number, title, points }) => `${number} ${title} ${points}`)).toMatchInlineSnapshot(`
      [
        "A Enablers 52.58",
        "I Change Management 8.35",
        "II Human Resources Management 16.70",
        "III Strengthening Oversight 15.00",
        "IV Quality of Public Services 12.53",
        "B Results 31.50",
        " RB index 84.08",
      ]
    `);
    expect(rows.at(-1)?.isTotal).toBe(true);
  });

  it('says what is not known, never as 0', () => {
    const { unknowns, hasUnknowns, unknownCount } = draft(sampleAssessment());
    expect(unknowns.map(({ number, reason, cell }) => `${number} ${reason} ${cell}`)).toMatchInlineSnapshot(`
      [
        "sdm.rencana.c not answered 'LKE '!J20",
        "pw.gratifikasi.b not readable 'LKE '!J24",
      ]
    `);
    expect([hasUnknowns, unknownCount]).toEqual([true, String(unknowns.length)]);
    expect(weak(draft(sampleAssessment()))).not.toContain(unknowns[0]?.number);
  });

  it('calls weak what is worth less than three quarters, and only what is known', () => {
    const at = (value: string) => weak(draft(changed({ 'mp.tim.a': { share: share(value) } })));
    expect(at('0.7499999')).toContain('mp.tim.a');
    expect(at('0.75')).not.toContain('mp.tim.a');
    expect(weak(draft(changed({ 'mp.tim.a': { share: null } })))).not.toContain('mp.tim.a');
  });

  it('recommends each text once in an area, what brings most first, numbered through', () => {
    const text = advice('Perbaiki tim.', 'Mend the team.');
    const other = advice('Latih agen.', 'Train the agents.');
    const low = { share: share('0.5') };
    const letter = draft(
      changed({
        'mp.tim.a': { ...low, recommendation: text, attainable: share('0.1') },
        'mp.tim.b': { ...low, recommendation: text, attainable: share('0.2') },
        'mp.budaya.a': { ...low, recommendation: other, attainable: share('0.31') },
        'mp.budaya.b': { ...low, recommendation: null, attainable: share('0') },
        'sdm.rencana.a': { ...low, recommendation: text, attainable: share('0.5') },
      }),
    );
    const found = recommended(letter);
    expect(found.slice(0, 2)).toEqual([
      ['1', 'Train the agents.', 'mp.budaya.a'],
      ['2', 'Mend the team.', 'mp.tim.a', 'mp.tim.b'],
    ]);
    expect(found.map(([number]) => number)).toEqual(found.map((_, index) => String(index + 1)));
    expect(found.flat()).not.toContain('mp.budaya.b');
    expect(found.filter(([, one]) => one === 'Mend the team.')).toHaveLength(2);
  });

  it.each(LANGUAGES)('prints figures in the way of the language: %s', (language) => {
    const { index, weakBelow } = draft(sampleAssessment(), language);
    expect(index).toBe(language === 'id' ? '84,08' : '84.08');
    expect(weakBelow).toBe('75%');
  });

  it('says of a draft rubric that it is one, with its notes', () => {
    const sample = sampleAssessment();
    if (sample.rubric === null) throw new Error('the sample has a rubric');
    const letter = draft({ ...sample, rubric: { ...sample.rubric, status: 'draft' } });
    expect([letter.isDraft, letter.notes.length > 0]).toEqual([true, true]);
    expect(letter.verdict).toContain('draft rubric');
    expect(draft(sample).isDraft).toBe(false);
  });

  it('leaves agency and year to be filled in where the workbook has none', () => {
    const letter = draft({ ...sampleAssessment(), identity: null });
    expect([letter.agency, letter.year]).toEqual(['……………………', '……………………']);
  });

  it('names every bundled recommendation in both languages', () => {
    for (const id of ['rb-2014', 'zi-2021', 'pmprb-2020', 'zi-2014', 'rb-2023']) {
      const text = readFileSync(new URL(`../../rubrics/${id}/rubric.yaml`, import.meta.url), 'utf8');
      const blocks = text.match(/recommendation:\n\s+id: \S.*\n\s+en: \S.*\n/g) ?? [];
      expect(blocks.length).toBe(text.match(/recommendation:/g)?.length);
      expect(blocks.length).toBeGreaterThan(10);
    }
  });
});
