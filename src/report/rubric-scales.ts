/** The answer scales of a rubric: what each answer is worth. */
import type { Rubric, Scale } from '../domain/rubric.ts';
import { formatBound } from './figure.ts';
import { drawFields, heading } from './text/paragraph.ts';
import type { Pen } from './text/pen.ts';

export function drawScales(rubric: Rubric, pen: Pen): readonly string[] {
  const fields = rubric.scales.map((scale) => ({
    label: `  ${pen.text(scale.id)}`,
    texts: [scaleText(scale, pen)],
  }));
  return [...heading(pen.labels.rubric.scales, pen), ...drawFields(fields, pen)];
}

function scaleText(scale: Scale, pen: Pen): string {
  const { rubric } = pen.labels;
  const number = (value: Parameters<typeof formatBound>[0]) => formatBound(value, 0, pen.language);
  switch (scale.kind) {
    case 'choice':
      return scale.options.map((option) => `${pen.text(option.id)} = ${number(option.value)}`).join(', ');
    case 'number':
      return rubric.numberScale(number(scale.minimum), number(scale.maximum));
    case 'formula':
      return rubric.formulaScale;
    case 'unestablished':
      return rubric.unestablishedScale;
  }
}
