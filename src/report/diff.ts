/** What is different between two rubrics, for people at a terminal. */
import type { ComparedRubric, RubricChange, RubricDiff } from '../domain/rubric-diff.ts';
import { changedPart, changeWords, countWords, EFFECTS, type Hand } from './diff-words.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';

/** Changes by what they can touch; the line that matters most comes last. */
export function renderDiff(diff: RubricDiff, options: TextOptions): string {
  const pen = takePen(options);
  const { language, labels, text } = pen;
  const hand: Hand = { language, labels, arrow: pen.glyphs.arrow, text };
  const parts = EFFECTS.flatMap((effect) => {
    const changes = diff.changes.filter((change) => change.effect === effect);
    if (changes.length === 0) return [];
    const head = heading(`${labels.rubricDiff.effect[effect]}: ${changes.length}`, pen);
    return [[...head, ...changes.flatMap((change) => drawChange(change, hand, pen))].join('\n')];
  });
  const names = `${nameOf(diff.old, pen)} ${pen.glyphs.arrow} ${nameOf(diff.new, pen)}`;
  const last = hanging('', `${names}: ${countWords(diff, labels)}`, pen, pen.ink.bold).join('\n');
  return `${[...parts, last].join('\n\n')}\n`;
}

function nameOf({ id, version }: ComparedRubric, pen: Pen): string {
  return `${pen.text(id)} ${pen.text(version)}`;
}

const SIGNS = { added: '+', removed: '-' } as const;

function drawChange(change: RubricChange, hand: Hand, pen: Pen): readonly string[] {
  const sign = change.kind === 'added' || change.kind === 'removed' ? SIGNS[change.kind] : '~';
  const paint = change.kind === 'added' ? pen.ink.green : change.kind === 'removed' ? pen.ink.red : undefined;
  return hanging(`${sign} `, `${changedPart(change, hand)}: ${changeWords(change, hand)}`, pen, paint);
}
