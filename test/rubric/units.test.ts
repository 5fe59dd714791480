/** What a rubric may say of units, and what of it is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Group, RubricNode } from '../../src/domain/rubric.ts';
import { meetingGroups, unitRubricOf } from '../../src/domain/unit-form.ts';
import { decodeRubric, encodeRubric } from '../../src/rubric/compiled.ts';
import { diffRubrics } from '../../src/rubric/diff.ts';
import { writeRubric } from '../../src/rubric/overlay-text.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { indicatorsOf } from '../../src/rubric/walk.ts';
import { bundledRubric } from '../support/bundled.ts';

const rubric = bundledRubric('rb-2019');
const SMALL = readFileSync(new URL('../support/kecil.yaml', import.meta.url), 'utf8');
const [ANSWERS] = [firstGroup(bundledOf(SMALL).root)];

function bundledOf(text: string) {
  const read = readRubric(text, 'kecil.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value.rubric;
}

function firstGroup({ children }: Group): Group {
  const group = children.find((child) => child.kind === 'group');
  if (group?.kind !== 'group') throw new Error('the small rubric has no groups');
  return group;
}

interface Said {
  readonly answers?: string;
  readonly centreOnly?: readonly string[];
  readonly at?: string;
}

/** The small rubric with a section of units, and what is found in it. */
function findings({ answers = ANSWERS.id, centreOnly = [], at = 'sub-area' }: Said): readonly string[] {
  const only = centreOnly.length === 0 ? '' : `  centre-only: [${centreOnly.join(', ')}]\n`;
  const units = `units:\n  title: { id: Unit, en: Unit }\n  answers: ${answers}\n${only}  roll-up: { at: ${at}, units: mean, with-centre: mean, missing: leave-out }\n  sheets: [LKE Unit]\n`;
  const read = readRubric(`${SMALL}${units}`, 'kecil.yaml');
  return read.diagnostics.map(({ code, args }) =>
    'trouble' in args && 'node' in args ? `${code} ${args.node} ${args.trouble}` : code,
  );
}

const indicators = indicatorsOf(ANSWERS).map(({ id }) => id);
const [first = ''] = indicators;

describe('what units answer', () => {
  it('may be any group with parts, less some of them', () => {
    expect(findings({})).toEqual([]);
  });

  it('lies below a group that is there, and leaves something', () => {
    expect(findings({ answers: first })).toEqual([`LKE949 ${first} not-below`]);
    expect(findings({ answers: 'tidak-ada' })).toEqual(['LKE926']);
    expect(findings({ centreOnly: ['tidak-ada'] })).toEqual(['LKE926']);
    expect(findings({ centreOnly: [ANSWERS.id] })).toContain(`LKE949 ${ANSWERS.id} nothing-left`);
    expect(findings({ centreOnly: [bundledOf(SMALL).root.id] })).toEqual([
      `LKE949 ${bundledOf(SMALL).root.id} not-below`,
    ]);
  });

  it('comes in at groups of one level, each question in one of them', () => {
    const unmet = findings({ at: 'part' });
    expect(unmet).toHaveLength(indicators.length);
    expect(unmet[0]).toBe(`LKE949 ${first} not-met`);
  });

  it('does not hang on what only the centre answers', () => {
    const dependent = indicatorsOf(ANSWERS).find(({ dependences }) => dependences.length > 0);
    if (dependent === undefined) throw new Error('the small rubric has no dependence');
    const [dependence] = dependent.dependences;
    const on = dependence?.on ?? '';
    expect(findings({ centreOnly: [on] })).toContain(`LKE949 ${dependent.id} depends`);
  });
});

describe('the form of units of rb-2019', () => {
  const form = unitRubricOf(rubric);

  it('asks 111 of 152 questions in 28 sub-areas, and rescales the areas that lack some', () => {
    const asked = indicatorsOf(form.root);
    expect(asked).toHaveLength(111);
    expect(meetingGroups(form.root, 'sub-area')).toHaveLength(28);
    expect(form.root.weight).toEqual({ numerator: 60n, denominator: 1n });
    const rescaled = groupsBelow(form.root).filter(({ combine }) => combine === 'rescaled-sum');
    expect(rescaled.map(({ id }) => id)).toEqual(['puu', 'org', 'tt', 'sdm', 'pw', 'pw.1']);
    expect([form.gates, form.bands, form.units]).toEqual([[], null, null]);
    expect(unitRubricOf(rubric)).toBe(form);
  });

  it('survives being compiled and being written out whole', () => {
    expect(decodeRubric(encodeRubric(rubric)).units).toEqual(rubric.units);
    const again = readRubric(writeRubric(rubric), 'r.yaml');
    expect(again.ok && again.value.rubric.units).toEqual(rubric.units);
  });

  it('is told of in what is different between rubrics', () => {
    const { units } = rubric;
    if (units === null) throw new Error('no units');
    const loaded = (changed: typeof rubric) => ({ rubric: changed, sha256: '0'.repeat(64) });
    const without = units.centreOnly.filter((id) => id !== 'tt.2.b');
    const other = { ...rubric, units: { ...units, centreOnly: without, missing: 'zero' as const } };
    const { changes } = diffRubrics(loaded(rubric), loaded(other), '0');
    expect(changes.map(({ part, property, effect }) => [part, property, effect])).toEqual([
      ['units', 'nodes', 'score'],
      ['units', 'rule', 'score'],
    ]);
    const gone = diffRubrics(loaded(rubric), loaded({ ...rubric, units: null }), '0').changes;
    expect(gone.map(({ part, kind }) => [part, kind])).toEqual([['units', 'removed']]);
  });

  it('is none for a rubric of one form', () => {
    expect(() => unitRubricOf(bundledRubric('rb-2014'))).toThrow(/no form for units/);
  });
});

function groupsBelow(node: RubricNode): readonly Group[] {
  return node.kind === 'group' ? [node, ...node.children.flatMap(groupsBelow)] : [];
}
