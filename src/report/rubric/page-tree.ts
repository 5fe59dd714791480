/** The tree of a rubric on its page: groups with their weights, then the questions of each. */
import type { CountRow, Group, Indicator, Localized, Rubric, RubricNode } from '../../domain/rubric.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { code, table, type Words } from './page-words.ts';

/** Stands before a title once for every level it lies deep. */
const INDENT = '&emsp;';

export function drawTree({ root }: Rubric, words: Words): string {
  const { page, labels } = words;
  const heads = [page.number, page.title, page.id, page.weight, page.combine, page.confidence];
  const rows = groupsOf(root, 0).map(({ group, depth }) => [
    numberOf(group),
    `${INDENT.repeat(depth)}${words.say(group.title)}`,
    code(group.id),
    group.weight === null ? '' : words.figure(group.weight),
    labels.rubric.combine[group.combine],
    words.standing(group.provenance),
  ]);
  return `## ${page.tree}\n\n${table(heads, rows)}`;
}

function groupsOf(group: Group, depth: number): readonly { readonly group: Group; readonly depth: number }[] {
  const below = group.children.flatMap((child) => (child.kind === 'group' ? groupsOf(child, depth + 1) : []));
  return [{ group, depth }, ...below];
}

function numberOf({ number }: RubricNode): string {
  return number === null ? '' : escapeMarkdown(number);
}

/** Each group that holds questions, under the names of what it lies in. */
export function drawQuestions({ root }: Rubric, words: Words): string {
  const { page } = words;
  const sections = holders(root, []).map(({ group, path, indicators }) => {
    const heads = [page.number, page.title, page.id, page.scale, page.confidence];
    const weighted = indicators.some(({ weight }) => weight !== null);
    const rows = indicators.map((indicator) => [
      numberOf(indicator),
      [
        words.say(indicator.title),
        ...rulesOf(indicator, words),
        ...recommendationOf(indicator.recommendation, group.recommendation, words),
      ].join('<br>'),
      code(indicator.id),
      code(indicator.scale),
      words.standing(indicator.provenance),
      ...(weighted ? [indicator.weight === null ? '' : words.figure(indicator.weight)] : []),
    ]);
    const below = path.length === 0 ? [group] : [...path.slice(1), group];
    const name = below.map(({ title }) => words.say(title)).join(' / ');
    const weight = group.weight === null ? '' : ` (${words.figure(group.weight)})`;
    const drawn = table(weighted ? [...heads, page.weight] : heads, rows);
    return [`### ${name}${weight}`, ...recommendationOf(group.recommendation, null, words), drawn].join(
      '\n\n',
    );
  });
  return [`## ${page.questions}`, ...sections].join('\n\n');
}

/** What is recommended on weak answers, unless what stands above says the same. */
function recommendationOf(
  own: Localized | null,
  above: Localized | null,
  { page, say }: Words,
): readonly string[] {
  if (own === null || (own.id === above?.id && own.en === above.en)) return [];
  return [`_${page.recommended(say(own))}_`];
}

interface Holder {
  readonly group: Group;
  /** Groups above it, the index first. */
  readonly path: readonly Group[];
  readonly indicators: readonly Indicator[];
}

function holders(group: Group, path: readonly Group[]): readonly Holder[] {
  const indicators = group.children.filter((child) => child.kind === 'indicator');
  const below = group.children.flatMap((child) =>
    child.kind === 'group' ? holders(child, [...path, group]) : [],
  );
  return [...(indicators.length === 0 ? [] : [{ group, path, indicators }]), ...below];
}

function rulesOf({ formula, dependences }: Indicator, { labels, page, say }: Words): readonly string[] {
  const { rubric } = labels;
  const count = (row: CountRow) =>
    `${say(row.title)} (${row.sumOf.length > 0 ? page.repeats : page.role[row.role]})`;
  return [
    ...(formula === null
      ? []
      : [`_${rubric.formula[formula.name]}: ${formula.counts.map(count).join('; ')}_`]),
    ...dependences.map((dependence) => {
      const on = code(dependence.on);
      return dependence.kind === 'times'
        ? `_${rubric.times(on)}_`
        : `_${rubric.zeroWhen(on, dependence.options.map(escapeMarkdown).join(', '))}_`;
    }),
  ];
}
