/** A batch for people at a terminal: who stands where, how sure that is, and what could not be scored. */
import type { Batch, RankingSection } from '../domain/batch.ts';
import type { Entry } from '../domain/entry.ts';
import type { Finding } from '../domain/report.ts';
import { type BatchLabels, batchLabels } from '../messages/batch-labels.ts';
import { drawRegister } from './ranking-register.ts';
import { drawRows } from './ranking-rows.ts';
import { drawFindings } from './text/findings.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';
import { drawCounts } from './text/summary.ts';
import type { Words } from './words.ts';

export interface RankingOptions extends TextOptions {
  /** How many rows of each ranking; null for all. */
  readonly top: number | null;
  /** False where nothing was to be scored, only read: rows without index, predicate and gates. */
  readonly scores: boolean;
}

/**
 * The rankings, the files that could not be scored, the register and the findings of the run; the last line counts
 * the files. No line is longer than the options' width (of 40 to 120).
 */
export function renderRanking(batch: Batch, options: RankingOptions): string {
  const pen = takePen(options);
  const words = batchLabels(pen.language);
  const { sections, failed } = batch.ranking;
  const parts = [
    ...sections.map((section) => drawSection(section, options, words, pen)),
    drawFailed(failed, words, pen),
    drawSkipped(batch.findings, words, pen),
    batch.attendance === null ? [] : drawRegister(batch.attendance, words, pen),
    drawFindings(pen.labels.runFindings, furtherFindings(batch, pen), pen),
    drawCounts(batch, pen),
  ];
  return inParagraphs(parts);
}

/** What a person should know of a batch whose ranking went elsewhere; the last line counts the files. */
export function renderNotes(batch: Batch, options: TextOptions): string {
  const pen = takePen(options);
  const words = batchLabels(pen.language);
  const parts = [
    drawFailed(batch.ranking.failed, words, pen),
    drawSkipped(batch.findings, words, pen),
    batch.attendance === null ? [] : drawRegister(batch.attendance, words, pen),
    drawFindings(pen.labels.runFindings, furtherFindings(batch, pen), pen),
    drawCounts(batch, pen),
  ];
  return inParagraphs(parts);
}

function inParagraphs(parts: readonly (readonly string[])[]): string {
  const filled = parts.filter((part) => part.length > 0);
  return `${filled.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function drawSection(
  section: RankingSection,
  { top, scores }: RankingOptions,
  words: BatchLabels,
  pen: Pen,
): readonly string[] {
  const { folder, title, draft, shown, isOpen, notesBelow } = sectionWords(
    section,
    { top, scores },
    words,
    pen,
  );
  const { lines, heads } = drawRows(shown, { scores, isOpen }, words, pen);
  const notes = notesBelow(heads);
  return [
    ...(folder === null ? [] : heading(folder, pen)),
    ...heading(title, pen),
    ...(draft === null ? [] : hanging('', draft, pen, pen.ink.yellow)),
    '',
    ...lines,
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => hanging('', note, pen, pen.ink.dim))]),
  ];
}

/** What is said over and under the rows of a ranking, and which rows are shown. */
export function sectionWords(
  { rubric, folder, rows }: RankingSection,
  { top, scores }: Pick<RankingOptions, 'top' | 'scores'>,
  { sections: say, column }: BatchLabels,
  pen: Words,
) {
  const shown = top === null ? rows : rows.slice(0, top);
  const identity = [pen.text(rubric.id), pen.labels.version(pen.text(rubric.version))].join(', ');
  const isOpen = shown.some(
    ({ entry, place }) => place !== null && entry.range?.low.exact !== entry.range?.high.exact,
  );
  const isTied = shown.some(({ place }) => place !== null && place.tied > 0);
  return {
    folder: folder === null ? null : say.folder(pen.text(folder)),
    title: say.ranking(pen.say(rubric.title), identity),
    draft: rubric.status === 'draft' ? pen.labels.draft : null,
    shown,
    isOpen,
    /** By the heads of the columns that are shown: what is not there needs no word. */
    notesBelow: (heads: ReadonlySet<string>): readonly string[] => [
      ...(shown.length < rows.length ? [say.more(String(shown.length), String(rows.length))] : []),
      ...(heads.has(column.range) ? [say.rangeNote] : []),
      ...(heads.has(column.possible) ? [say.possibleNote] : []),
      ...(scores && isTied ? [say.tiesNote] : []),
    ],
  };
}

/** Files with the first reason each; past a limit they are counted, unless all findings are asked for. */
function drawFailed(failed: readonly Entry[], words: BatchLabels, pen: Pen): readonly string[] {
  if (failed.length === 0) return [];
  const written = pen.perCode === null ? failed : failed.slice(0, FAILURES * pen.perCode);
  const rest = failed.length - written.length;
  return [
    ...heading(words.sections.failed(String(failed.length)), pen),
    ...written.flatMap((entry) => hanging('  ', failureText(entry, pen), pen, pen.ink.red, '    ')),
    ...(rest === 0 ? [] : hanging('  ', words.sections.moreFailed(String(rest)), pen, pen.ink.dim)),
  ];
}

/** What was no submission, by its names; why not stands among the findings. */
function drawSkipped(findings: readonly Finding[], words: BatchLabels, pen: Pen): readonly string[] {
  const text = skippedText(findings, words, pen);
  return text === null ? [] : hanging('', text, pen, pen.ink.dim);
}

/** Null when nothing was skipped. */
export function skippedText(
  findings: readonly Finding[],
  words: BatchLabels,
  pen: Words & Pick<Pen, 'perCode'>,
): string | null {
  const skipped = findings.flatMap(({ code, args }) => (code === 'LKE804' ? [fileIn(args)] : []));
  if (skipped.length === 0) return null;
  const named = pen.perCode === null ? skipped : skipped.slice(0, pen.perCode);
  const rest = skipped.length > named.length ? [pen.glyphs.ellipsis] : [];
  const names = [...named.map((name) => pen.text(name)), ...rest].join(', ');
  return `${words.sections.skipped(String(skipped.length))}: ${names}`;
}

function fileIn(args: unknown): string {
  const file = typeof args === 'object' && args !== null && 'file' in args ? args.file : '';
  return typeof file === 'string' ? file : '';
}

/** What was skipped has been named already, unless everything is asked for. */
export function furtherFindings({ findings }: Batch, pen: Pen): readonly Finding[] {
  return pen.show === 'info' ? findings : findings.filter(({ code }) => code !== 'LKE804');
}

/** Files that failed matter more than further findings of one code: so many times as many are written out. */
const FAILURES = 20;

/** A file that could not be scored, with the first reason. */
export function failureText({ file, failure }: Entry, pen: Words): string {
  const name = pen.text(file.name);
  if (failure === null) return name;
  const at = failure.at === null ? '' : `${pen.text(failure.at)}: `;
  return `${name}: ${at}${pen.say(failure.message)} [${pen.text(failure.code)}]`;
}
