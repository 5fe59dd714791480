/** What a rubric makes of a score: gates and bands; and the sources behind it. */
import type { GateCheck, Rubric } from '../domain/rubric.ts';
import { formatBound } from './figure.ts';
import { boundText } from './text/gates.ts';
import { drawFields, hanging, heading } from './text/paragraph.ts';
import type { Pen } from './text/pen.ts';
import { doubt } from './text/rubric-words.ts';

export function drawGates(rubric: Rubric, pen: Pen): readonly string[] {
  return rubric.gates.flatMap((gate) => [
    ...heading(`${pen.labels.gates} ${pen.say(gate.title)} [${pen.text(gate.id)}]`, pen),
    ...drawFields(
      gate.checks.map((check) => ({ label: `  ${boundText(check, pen)}`, texts: [checkText(check, pen)] })),
      pen,
    ),
  ]);
}

function checkText(check: GateCheck, pen: Pen): string {
  const nodes = check.nodes.map(pen.text).join(' + ');
  return [`${pen.say(check.title)} (${nodes})`, ...doubt(check.provenance, pen)].join(', ');
}

/** What units answer, and how they enter the index. */
export function drawUnitForm({ units }: Rubric, pen: Pen): readonly string[] {
  if (units === null) return [];
  const { units: words } = pen.labels.rubricReport;
  const texts = [
    words.answers(pen.say(units.title), pen.text(units.answers)),
    words.rule(words.level[units.at]),
    words.missing[units.missing],
    ...(units.centreOnly.length === 0 ? [] : [words.centreOnly(units.centreOnly.map(pen.text).join(', '))]),
    ...(units.provenance.note === '' ? [] : [pen.text(units.provenance.note)]),
  ];
  const head = [words.heading, ...doubt(units.provenance, pen)].join(', ');
  return [...heading(head, pen), ...texts.flatMap((text) => hanging(`  ${pen.glyphs.dot} `, text, pen))];
}

export function drawBands({ bands }: Rubric, pen: Pen): readonly string[] {
  if (bands === null) return [];
  const fields = bands.bands.map((band) => {
    const sign = band.inclusive ? pen.glyphs.atLeast : '>';
    const bound =
      band.lower === null
        ? pen.labels.rubric.lowestBand
        : `${sign} ${formatBound(band.lower, 0, pen.language)}`;
    return { label: `  ${pen.text(band.id)}`, texts: [`${bound}, ${pen.say(band.title)}`] };
  });
  const head = [pen.labels.rubric.bands, ...doubt(bands.provenance, pen)].join(', ');
  return [...heading(head, pen), ...drawFields(fields, pen)];
}

export function drawSources({ sources }: Rubric, pen: Pen): readonly string[] {
  if (sources.length === 0) return [];
  const fields = sources.map((source) => ({
    label: `  ${pen.text(source.id)}`,
    texts: [pen.text(source.title)],
  }));
  return [...heading(pen.labels.rubric.sources, pen), ...drawFields(fields, pen)];
}
