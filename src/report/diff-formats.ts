/** The formats in which two rubrics, and their scores, are compared. Each is loaded when it is asked for. */
import type { Impact } from '../domain/impact.ts';
import type { RubricDiff } from '../domain/rubric-diff.ts';
import type { TextOptions } from './text/pen.ts';

export type DiffFormatName = 'text' | 'json' | 'markdown';

/** Extensions of output files that mean each format, the usual one first. */
export const DIFF_FORMATS = {
  text: { extensions: ['.txt'] },
  json: { extensions: ['.json'] },
  markdown: { extensions: ['.md'] },
} as const satisfies Record<DiffFormatName, { readonly extensions: readonly string[] }>;

export async function loadDiffFormat(
  name: DiffFormatName,
): Promise<(diff: RubricDiff, options: TextOptions) => string> {
  switch (name) {
    case 'text':
      return (await import('./diff.ts')).renderDiff;
    case 'json':
      return asJson();
    case 'markdown':
      return (await import('./diff-markdown.ts')).renderDiffMarkdown;
  }
}

export async function loadImpactFormat(
  name: DiffFormatName,
): Promise<(impact: Impact, options: TextOptions) => string> {
  switch (name) {
    case 'text':
      return (await import('./impact.ts')).renderImpact;
    case 'json':
      return asJson();
    case 'markdown':
      return (await import('./impact-markdown.ts')).renderImpactMarkdown;
  }
}

/** Two blanks of indentation, a newline at the end. Equal values give equal bytes. */
async function asJson(): Promise<(value: object) => string> {
  const { toJsonText } = await import('./escape/json.ts');
  return (value) => `${toJsonText(value)}\n`;
}
