/** Which parts of a rubric its cases touch. */
import type { CoverageKind } from '../../domain/codes/rubric-case.ts';
import { compare, equals, isZero, ONE } from '../../domain/fraction.ts';
import type { Indicator, Rubric, RubricNode, Scale } from '../../domain/rubric.ts';
import type { Coverage } from '../../domain/rubric-report.ts';
import type { ScoreNode, Step } from '../../domain/score.ts';
import type { Answer } from '../../domain/submission.ts';
import { meetingGroups, unitRubricOf } from '../../domain/unit-form.ts';
import type { CaseRun } from './run-case.ts';

/** Everything of a rubric that a case can touch, by kind; kinds of which a rubric has nothing are left out. */
export function coverageOf(rubric: Rubric, runs: readonly CaseRun[]): readonly Coverage[] {
  const touched = new Set(runs.flatMap((run) => touchedBy(rubric, run)));
  return KINDS.map((kind) => {
    const names = NAMES[kind](rubric);
    const untouched = names.filter((name) => !touched.has(mark(kind, name)));
    return { kind, total: names.length, untouched };
  }).filter(({ total }) => total > 0);
}

function mark(kind: CoverageKind, name: string): string {
  return `${kind}\n${name}`;
}

function indicatorsOf(rubric: Rubric): readonly Indicator[] {
  const below = (node: RubricNode): readonly Indicator[] =>
    node.kind === 'indicator' ? [node] : node.children.flatMap(below);
  return below(rubric.root);
}

function scalesOf(rubric: Rubric): ReadonlyMap<string, Scale> {
  return new Map(rubric.scales.map((scale) => [scale.id, scale]));
}

function withScale(rubric: Rubric, kind: Scale['kind']): readonly Indicator[] {
  const scales = scalesOf(rubric);
  return indicatorsOf(rubric).filter((indicator) => scales.get(indicator.scale)?.kind === kind);
}

/** Special cases of each formula that a rubric uses. */
const FORMULA_CASES = {
  ratio: ['capped', 'divided-by-0', 'blank-count'],
  reduction: ['both-zero', 'negative', 'divided-by-0', 'blank-count'],
} as const;

const OUTCOMES = ['passed', 'failed'] as const;

/** All names of a kind. */
const NAMES: Readonly<Record<CoverageKind, (rubric: Rubric) => readonly string[]>> = {
  option: (rubric) => {
    const scales = scalesOf(rubric);
    return indicatorsOf(rubric).flatMap(({ id, scale: name }) => {
      const scale = scales.get(name);
      return scale?.kind === 'choice' ? scale.options.map((option) => `${id} ${option.id}`) : [];
    });
  },
  number: (rubric) => withScale(rubric, 'number').map(({ id }) => id),
  counts: (rubric) => withScale(rubric, 'formula').map(({ id }) => id),
  formula: (rubric) => {
    const used = new Set(indicatorsOf(rubric).flatMap(({ formula }) => formula?.name ?? []));
    return [...used].flatMap((name) => FORMULA_CASES[name].map((special) => `${name} ${special}`));
  },
  dependence: (rubric) =>
    indicatorsOf(rubric).flatMap(({ id, dependences }) =>
      dependences.flatMap(({ kind, on }) => [`${id} ${kind} ${on}`, `${id} ${kind} ${on} (not)`]),
    ),
  policy: (rubric) => {
    const scales = scalesOf(rubric);
    const kinds = new Set(indicatorsOf(rubric).flatMap(({ scale }) => scales.get(scale)?.kind ?? []));
    return [...kinds].flatMap((kind) => [`blank ${kind}`, `unreadable ${kind}`]);
  },
  check: (rubric) =>
    rubric.gates.flatMap((gate) =>
      gate.checks.flatMap((check) => OUTCOMES.map((outcome) => `${gate.id}.${check.id} ${outcome}`)),
    ),
  gate: (rubric) => rubric.gates.flatMap(({ id }) => OUTCOMES.map((outcome) => `${id} ${outcome}`)),
  band: (rubric) => (rubric.bands?.bands ?? []).map(({ id }) => id),
  units: unitsNames,
};

/** Every group at which units and centre come together, and what may come between. */
function unitsNames(rubric: Rubric): readonly string[] {
  if (rubric.units === null) return [];
  const met = meetingGroups(unitRubricOf(rubric).root, rubric.units.at);
  return [...met, 'left-out', 'unreadable', 'no-units'];
}

function touchedMeetings(nodes: Iterable<ScoreNode>): readonly string[] {
  return [...nodes].flatMap(({ id, steps }) =>
    steps.flatMap((step) => {
      if (step.rule !== 'roll-up') return [];
      const { leftOut, unknown, units, result } = step;
      return [
        ...(result === null ? [] : [mark('units', id)]),
        ...(leftOut.length > 0 ? [mark('units', 'left-out')] : []),
        ...(unknown.length > 0 ? [mark('units', 'unreadable')] : []),
        ...(units.length + leftOut.length + unknown.length === 0 ? [mark('units', 'no-units')] : []),
      ];
    }),
  );
}

const KINDS = Object.keys(NAMES) as readonly CoverageKind[];

/** Marks of all that one run touches. */
function touchedBy(rubric: Rubric, run: CaseRun): readonly string[] {
  const scales = scalesOf(rubric);
  const answers = new Map(run.answers.map((answer) => [answer.indicator, answer]));
  const nodes = new Map<string, ScoreNode>();
  const visit = (node: ScoreNode): void => {
    nodes.set(node.id, node);
    for (const child of node.children) visit(child);
  };
  visit(run.score.root);
  const { score } = run;
  const band = score.band?.band ?? null;
  return [
    ...indicatorsOf(rubric).flatMap((indicator) => {
      const scale = scales.get(indicator.scale);
      const answer = answers.get(indicator.id);
      const steps = nodes.get(indicator.id)?.steps ?? [];
      if (scale === undefined || answer === undefined) return [];
      return [...touchedByAnswer(indicator, scale, answer, steps), ...touchedDependences(indicator, steps)];
    }),
    ...score.gates.flatMap(({ gate, outcome, checks }) => [
      mark('gate', `${gate} ${outcome}`),
      ...checks.map((check) => mark('check', `${gate}.${check.check} ${check.outcome}`)),
    ]),
    ...(band === null ? [] : [mark('band', band)]),
    ...touchedMeetings(nodes.values()),
  ];
}

function touchedByAnswer(
  { id, formula }: Indicator,
  scale: Scale,
  { value }: Answer,
  steps: readonly Step[],
): readonly string[] {
  const marks: string[] = [];
  if (value.kind === 'choice') marks.push(mark('option', `${id} ${value.option}`));
  if (value.kind === 'number' && scale.kind === 'number') {
    const isBetween = compare(value.value, scale.minimum) > 0 && compare(value.value, scale.maximum) < 0;
    if (isBetween) marks.push(mark('number', id));
  }
  for (const step of steps) {
    if (step.rule === 'ratio' || step.rule === 'reduction') marks.push(mark('counts', id));
    const special = formula === null ? null : specialOf(step);
    if (formula !== null && special !== null) marks.push(mark('formula', `${formula.name} ${special}`));
    if (step.rule === 'absent') marks.push(...touchedPolicies(step.absence, scale));
  }
  return marks;
}

function specialOf(step: Step): string | null {
  switch (step.rule) {
    case 'ratio':
      return step.capped ? 'capped' : null;
    case 'reduction':
      return step.special;
    case 'incomputable':
      return 'divided-by-0';
    case 'counts-missing':
      return 'blank-count';
    default:
      return null;
  }
}

function touchedPolicies(absence: string, scale: Scale): readonly string[] {
  const cause = absence === 'unreadable' ? 'unreadable' : 'blank';
  return absence === 'not-applicable' ? [] : [mark('policy', `${cause} ${scale.kind}`)];
}

/** A dependence bites when it changes the value, and is seen not to when it could have and did not. */
function touchedDependences({ id, dependences }: Indicator, steps: readonly Step[]): readonly string[] {
  return dependences.flatMap((dependence) => {
    const name = `${id} ${dependence.kind} ${dependence.on}`;
    const own = steps.find((step) => 'on' in step && step.on === dependence.on);
    if (dependence.kind === 'zero-when') {
      if (own === undefined) return [mark('dependence', `${name} (not)`)];
      return own.rule === 'zero-when' ? [mark('dependence', name)] : [];
    }
    if (own?.rule !== 'times') return [];
    if (equals(own.factor, ONE)) return isZero(own.result) ? [] : [mark('dependence', `${name} (not)`)];
    return [mark('dependence', name)];
  });
}
