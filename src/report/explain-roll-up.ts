/** Centre and units together, in words: every unit with its share, and those that do not count. */
import type { StepReader, StepWords } from './explain-steps.ts';

export function rollUpText({ raw, figure, words: ids, shown }: StepReader, words: StepWords): string {
  const { rollUp } = words;
  const listed = (operand: string, say: (units: string) => string): readonly string[] =>
    ids(operand) === '' ? [] : [say(ids(operand))];
  const units = sharesIn(raw('units'));
  const shares = units.map(({ unit, share }) => `${shown.text(unit)} ${shown.figure(share)}`).join(', ');
  return [
    raw('centre') === null ? rollUp.centreUnknown : rollUp.centre(figure('centre')),
    raw('mean') === null ? rollUp.meanUnknown : rollUp.mean(String(units.length), figure('mean'), shares),
    ...listed('leftOut', rollUp.leftOut),
    ...listed('countedZero', rollUp.countedZero),
    ...listed('unknown', rollUp.unknown),
    raw('result') === null ? rollUp.noResult : rollUp.result(figure('result')),
  ].join('; ');
}

/** A report that was read back may hold anything here. */
function sharesIn(value: unknown): readonly { readonly unit: string; readonly share: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'unit' in item && 'share' in item
      ? [{ unit: String(item.unit), share: String(item.share) }]
      : [],
  );
}
