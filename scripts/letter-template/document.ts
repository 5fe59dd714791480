/** The body of the bundled template: the parts of an evaluation report, with tags where a report fills them in. */
import type { LetterTemplateTexts } from '../../src/messages/letter-template.ts';
import { type Column, framed, mark, paragraph, repeat, row, TEXT_WIDTH, table, unless } from './markup.ts';

const RESULTS: readonly Column[] = [
  { width: 850, align: 'left' },
  { width: 4120, align: 'left' },
  { width: 1100, align: 'right' },
  { width: 1900, align: 'right' },
  { width: 1100, align: 'right' },
];
const CHECKS: readonly Column[] = [
  { width: 3570, align: 'left' },
  { width: 1250, align: 'right' },
  { width: 1250, align: 'right' },
  { width: 1200, align: 'right' },
  { width: 1800, align: 'left' },
];
const UNKNOWNS: readonly Column[] = [
  { width: 1700, align: 'left' },
  { width: 3770, align: 'left' },
  { width: 2000, align: 'left' },
  { width: 1600, align: 'left' },
];
const PAIR: readonly Column[] = [
  { width: 1900, align: 'left' },
  { width: TEXT_WIDTH - 1900, align: 'left' },
];
const HALVES: readonly Column[] = [
  { width: TEXT_WIDTH / 2, align: 'center' },
  { width: TEXT_WIDTH / 2, align: 'center' },
];

const BREAK = '<w:pageBreakBefore/>';

export function documentBody(texts: LetterTemplateTexts): string {
  const heading = headings();
  return [
    ...opening(texts),
    heading(texts.legal.heading),
    ...[texts.legal.regulation, texts.legal.order, texts.legal.other].map(bullet),
    heading(texts.purpose.heading),
    paragraph(texts.purpose.text),
    heading(texts.scope.heading),
    paragraph(texts.scope.text),
    heading(texts.method.heading),
    ...[texts.method.reading, texts.method.unknown, texts.method.comparison].map(bullet),
    ...[texts.method.thresholds, texts.method.evidence].map(bullet),
    heading(texts.result.heading),
    ...result(texts),
    heading(texts.unknown.heading),
    ...unknown(texts),
    heading(texts.areas.heading),
    ...areas(texts),
    heading(texts.recommendations.heading),
    ...recommendations(texts),
    heading(texts.closing.heading),
    ...closing(texts),
    ...annex(texts),
  ].join('');
}

/** Headings with a capital letter each. */
function headings(): (text: string) => string {
  let letter = 'A'.charCodeAt(0);
  return (text) => paragraph(`${String.fromCharCode(letter++)}. ${text}`, 'Heading1');
}

function bullet(text: string): string {
  return paragraph(text, 'ListBullet');
}

function opening(texts: LetterTemplateTexts): readonly string[] {
  const blanks = [texts.numberLabel, texts.dateLabel, texts.addresseeLabel].map((label) =>
    row(PAIR, [label, `: ${texts.blank}`], 'Normal'),
  );
  return [
    paragraph(texts.title, 'Title'),
    paragraph(texts.about, 'Subtitle'),
    paragraph(texts.agency, 'Agency'),
    paragraph(texts.year, 'Subtitle'),
    paragraph(texts.state, 'State'),
    framed(PAIR, 'TableNormal', blanks),
    paragraph('', 'Gap'),
    repeat(
      'isDraft',
      paragraph(texts.draftTitle, 'Warning'),
      repeat('notes', paragraph('{text}', 'WarningNote')),
    ),
  ];
}

function result({ result: texts }: LetterTemplateTexts): readonly string[] {
  const heads = [texts.check, texts.points, texts.bound, texts.margin, texts.outcome];
  const check = ['{#checks}{title}', '{points}', '{bound}', '{margin}', '{outcome}{/checks}'];
  return [
    paragraph(texts.verdict, 'Verdict'),
    paragraph(texts.caption, 'Label'),
    results('rows', texts, [
      ['isComponent', 'TableStrong', 0],
      ['isArea', 'TableText', 170],
      ['isTotal', 'TableStrong', 0],
    ]),
    repeat(
      'gates',
      paragraph(texts.gates, 'Heading2'),
      table(CHECKS, heads, [row(CHECKS, check, 'TableText')]),
    ),
  ];
}

/** A table of results in which each kind of line looks its own way: one row for each, shown for its kind alone. */
function results(
  list: string,
  texts: LetterTemplateTexts['result'],
  kinds: readonly (readonly [kind: string, style: string, indent: number])[],
): string {
  const heads = [texts.number, texts.component, texts.weight, texts.points, texts.percent];
  const rows = kinds.map(([kind, style, indent], index) => {
    const first = `${index === 0 ? `{#${list}}` : ''}{#${kind}}{number}`;
    const last = `{percent}{/${kind}}${index === kinds.length - 1 ? `{/${list}}` : ''}`;
    const points = '{points}{range}';
    return row(RESULTS, [first, '{title}', '{weight}', points, last], style, { indent });
  });
  return table(RESULTS, heads, rows);
}

function unknown({ unknown: texts }: LetterTemplateTexts): readonly string[] {
  const cells = ['{#unknowns}{number}', '{title}', '{reason}', '{cell}{/unknowns}'];
  const heads = [texts.id, texts.title, texts.reason, texts.cell];
  return [
    unless('hasUnknowns', paragraph(texts.none)),
    repeat('hasUnknowns', paragraph(texts.text), table(UNKNOWNS, heads, [row(UNKNOWNS, cells, 'TableText')])),
  ];
}

function areas({ areas: texts }: LetterTemplateTexts): readonly string[] {
  return [
    mark('{#areas}'),
    paragraph(texts.area, 'Heading2'),
    paragraph(texts.strengths, 'Label'),
    repeat('strengths', bullet(texts.strength)),
    unless('strengths', paragraph(texts.noStrengths)),
    paragraph(texts.weaknesses, 'Label'),
    repeat('weaknesses', bullet(texts.weakness)),
    unless('weaknesses', paragraph(texts.noWeaknesses)),
    mark('{/areas}'),
  ];
}

function recommendations({ recommendations: texts }: LetterTemplateTexts): readonly string[] {
  return [
    unless('recommendations', paragraph(texts.none)),
    paragraph(texts.intro),
    repeat(
      'recommendations',
      paragraph('{area}', 'Heading2'),
      repeat(
        'items',
        paragraph(texts.item, 'Advice'),
        repeat('questions', paragraph(`– ${texts.question}`, 'AdviceNote')),
      ),
    ),
  ];
}

/** Place and date, then who signs, kept on one page. */
function closing({ closing: texts }: LetterTemplateTexts): readonly string[] {
  const rows = [
    [texts.left, texts.right],
    ['', ''],
    ['', ''],
    [texts.name, texts.name],
    [texts.employee, texts.employee],
  ].map((cells) => row(HALVES, cells, 'Normal'));
  return [
    paragraph(texts.text),
    paragraph(texts.place, 'Normal', '<w:keepNext/><w:spacing w:before="300"/><w:jc w:val="right"/>'),
    framed(HALVES, 'TableNormal', rows.map(keptWithNext)),
    paragraph('', 'Gap'),
  ];
}

function keptWithNext(line: string): string {
  return line.replaceAll('<w:pStyle w:val="Normal"/>', '<w:pStyle w:val="Normal"/><w:keepNext/>');
}

function annex(texts: LetterTemplateTexts): readonly string[] {
  const { annex: own, result: columns } = texts;
  const origin = [
    [own.file, '{file}'],
    [own.fileDigest, '{fileDigest}'],
    [own.rubric, '{rubricId}'],
    [own.rubricDigest, '{rubricDigest}'],
    [own.tool, '{tool}'],
  ].map((cells) => row(PAIR, cells, 'TableText'));
  return [
    paragraph(own.heading, 'Heading1', BREAK),
    results('parts', columns, [
      ['isComponent', 'TableStrong', 0],
      ['isArea', 'TableStrong', 170],
      ['isPart', 'TableText', 340],
    ]),
    paragraph(own.origin, 'Heading2'),
    framed(PAIR, 'Figures', origin),
    paragraph(''),
  ];
}
