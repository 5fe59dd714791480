/** Numbers of pictures: where something lies, to a tenth of a unit, within what can be drawn. */
import type { Figure } from '../../domain/report.ts';

/** The place of a figure on a line from 0 to `whole`, in per cent of it; from `start` on when that is given. */
export function percentOf(figure: Figure, whole: Figure, start: Figure | null = null): string {
  const from = start === null ? 0 : shareOf(start, whole);
  return written((shareOf(figure, whole) - from) * 100);
}

/** 0..1, whatever the figures; 0 for a whole of 0. */
export function shareOf(figure: Figure, whole: Figure): number {
  return whole.value > 0 ? Math.min(1, Math.max(0, figure.value / whole.value)) : 0;
}

/** At most one decimal, so that no machine writes it otherwise. */
export function written(value: number): string {
  return String(Math.round(value * 10) / 10);
}
