/** The page about the language shows a rubric that is one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRubric } from '../../src/rubric/lint.ts';
import { readRubric } from '../../src/rubric/read.ts';

const PAGE = readFileSync(new URL('../../docs/rubric-language.md', import.meta.url), 'utf8');

describe('docs/rubric-language.md', () => {
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(PAGE) ?? [];

  it('has an example that is a rubric', () => {
    const result = readRubric(example, 'example.yaml');
    expect(result.diagnostics).toEqual([]);
    expect(result.ok && lintRubric(result.value.rubric, result.value.locate)).toEqual([]);
  });

  it('fills in what the page says is filled in', () => {
    const result = readRubric(example, 'example.yaml');
    if (!result.ok) throw new Error('the example is no rubric');
    const { root, policy } = result.value.rubric;
    const area = root.children[0]?.kind === 'group' ? root.children[0].children[0] : undefined;
    const team = area?.kind === 'group' ? area.children[0] : undefined;
    if (team?.kind !== 'group') throw new Error('the example has no team');
    expect([team.level, team.number, team.combine]).toEqual(['sub-area', '1', 'mean']);
    expect(team.children.map(({ number, weight }) => [number, weight])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    const [, trained] = team.children;
    expect(trained?.kind === 'indicator' && trained.formula?.counts.map(({ id }) => id)).toEqual([
      'mp.1.b.members',
      'mp.1.b.trained',
    ]);
    expect(root.combine).toBe('sum');
    expect(policy.blank.unestablished).toBe('leave-out');
    expect(trained?.provenance).toEqual({ confidence: 'confirmed', sources: ['formulir'], note: '' });
  });
});
