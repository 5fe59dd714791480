/** The formats a report can be written in. Each is loaded when it is asked for. */
import type { Report } from '../domain/report.ts';
import type { TextOptions } from './text/pen.ts';

export type FormatName = 'table' | 'html' | 'md' | 'json';

/** Makes the whole text of a report; formats for machines leave the options aside. */
export type Render = (report: Report, options: TextOptions) => string;

export interface Format {
  /** Extensions of output files that mean this format, the usual one first. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Render>;
}

export const FORMATS = {
  table: { extensions: ['.txt'], load: async () => (await import('./table.ts')).renderTable },
  html: { extensions: ['.html', '.htm'], load: async () => (await import('./html/index.ts')).renderHtml },
  md: {
    extensions: ['.md'],
    load: async () => (await import('./markdown/report.ts')).renderMarkdown,
  },
  json: { extensions: ['.json'], load: async () => (await import('./json.ts')).renderJson },
} as const satisfies Record<FormatName, Format>;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
