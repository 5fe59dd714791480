/** A submission and its assessment -> the agency's own file back, with remarks where something is to be mended. */
import type { Result, Severity } from '../domain/diagnostic.ts';
import { type CellPlace, cellAddress } from '../domain/place.ts';
import type { Assessment, Finding } from '../domain/report.ts';
import type { Language } from '../messages/language.ts';
import { worklistTexts } from '../messages/worklist.ts';
import { annotateWorkbook } from '../xlsx/annotate.ts';
import type { Remark } from '../xlsx/edit-remarks.ts';
import type { Worklist, WorklistLine } from '../xlsx/edit-worklist.ts';

/** Characters on one line of the worklist: a sheet without styles cannot break lines by itself. */
const LINE_LENGTH = 110;
const WIDTHS = [5, 12, 18, 9, LINE_LENGTH];
const CELL_COLUMN = 3;

/**
 * The copy of `bytes` with a note at every cell that an error or a warning names, and a worklist of all of them.
 * What is merely noted stays in reports. The same findings give the same bytes.
 */
export function annotate(bytes: Uint8Array, assessment: Assessment, language: Language): Result<Uint8Array> {
  const findings = SEVERITIES.flatMap((severity) =>
    assessment.findings.filter((finding) => finding.severity === severity),
  );
  return annotateWorkbook(
    bytes,
    remarksOf(findings, language),
    worklistOf(findings, assessment.file.name, language),
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning'];

/** One remark a cell, with everything that was found there. */
function remarksOf(findings: readonly Finding[], language: Language): readonly Remark[] {
  const words = worklistTexts(language);
  const byCell = new Map<string, { place: CellPlace; findings: Finding[] }>();
  for (const finding of findings) {
    const { place } = finding;
    if (place?.kind !== 'cell') continue;
    const key = JSON.stringify([place.sheet, place.row, place.column]);
    const known = byCell.get(key) ?? { place, findings: [] };
    known.findings.push(finding);
    byCell.set(key, known);
  }
  return [...byCell.values()].map(({ place, findings: own }) => ({
    place,
    head: own.map(({ severity, code }) => `${words.severity[severity]} ${code}`).join(', '),
    body: own.map(({ message, cure }) => `${message[language]}\n${words.cure(cure[language])}`).join('\n\n'),
  }));
}

function worklistOf(findings: readonly Finding[], file: string, language: Language): Worklist {
  const words = worklistTexts(language);
  const { columns } = words;
  const count = (severity: Severity): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  const summary = findings.length === 0 ? words.nothing : words.summary(count('error'), count('warning'));
  const head = [columns.number, columns.severity, columns.cell, columns.code, columns.finding];
  const lines: readonly WorklistLine[] = [
    line([words.title(file)], true),
    line([summary], false),
    line(head, true),
    ...findings.flatMap((finding, index) => linesOf(finding, index + 1, language)),
  ];
  return { name: words.sheet, widths: WIDTHS, lines, frozen: 3 };
}

/** The finding's sentence and below it its cure, each on as many lines as it takes. */
function linesOf(finding: Finding, number: number, language: Language): readonly WorklistLine[] {
  const words = worklistTexts(language);
  const { place, severity, code, message, cure } = finding;
  const texts = [...broken(message[language]), ...broken(words.cure(cure[language]))];
  const at = place === null ? words.wholeFile : whereOf(finding);
  return texts.map((text, index) => {
    if (index > 0) return line([null, null, null, null, text], false);
    const link = place?.kind === 'cell' ? { column: CELL_COLUMN, to: place } : null;
    return { texts: [String(number), words.severity[severity], at, code, text], isBold: false, link };
  });
}

function whereOf({ place, at }: Finding): string {
  return place?.kind === 'cell' ? `${place.sheet} ${cellAddress(place.row, place.column)}` : (at ?? '');
}

function line(texts: readonly (string | null)[], isBold: boolean): WorklistLine {
  return { texts, isBold, link: null };
}

/** The text in lines, broken between words. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    if (current !== '' && current.length + 1 + word.length > LINE_LENGTH) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return current === '' ? lines : [...lines, current];
}
