/** The formats a report about rubrics can be written in. Each is loaded when it is asked for. */
import type { RubricReport } from '../../domain/rubric-report.ts';
import type { TextOptions } from '../text/pen.ts';

export type RubricFormatName = 'text' | 'json' | 'github' | 'sarif' | 'junit';

/** The texts of the files that findings point into, by the names those go by. */
export type SourceTexts = ReadonlyMap<string, string>;

export type RenderRubrics = (report: RubricReport, texts: SourceTexts, options: TextOptions) => string;

/** Extensions of output files that mean each format, the usual one first. */
export const RUBRIC_FORMATS = {
  text: { extensions: ['.txt'] },
  json: { extensions: ['.json'] },
  github: { extensions: [] },
  sarif: { extensions: ['.sarif'] },
  junit: { extensions: ['.xml'] },
} as const satisfies Record<RubricFormatName, { readonly extensions: readonly string[] }>;

export async function loadRubricFormat(name: RubricFormatName): Promise<RenderRubrics> {
  switch (name) {
    case 'text':
      return (await import('./text.ts')).renderRubricText;
    case 'json':
      return (await import('./json.ts')).renderRubricJson;
    case 'github':
      return (await import('./github.ts')).renderAnnotations;
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif;
    case 'junit':
      return (await import('./junit.ts')).renderJunit;
  }
}
