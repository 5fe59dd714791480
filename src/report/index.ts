/** Reports as text. Every format is loaded when it is asked for; nothing here reads clock, terminal or files. */
export { FORMAT_NAMES, FORMATS, type Format, type FormatName, type Render } from './formats.ts';
export type { TextOptions } from './text/pen.ts';
