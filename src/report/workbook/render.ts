/** A report as a workbook: what was found, from the verdict down to every answer, computed again by live formulas. */
import type { Report } from '../../domain/report.ts';
import type { WorkbookPlan } from '../../domain/workbook-plan.ts';
import type { Language } from '../../messages/language.ts';
import { resultTexts } from '../../messages/result.ts';
import { answersSheet } from './answers.ts';
import { derivationSheet } from './derivation.ts';
import { findingsSheet } from './findings.ts';
import { summarySheet } from './summary.ts';

/** Files up to which every question and every step is written out. */
const MOST_DERIVED = 50;

export function planResult(report: Report, language: Language): WorkbookPlan {
  const words = resultTexts(language);
  const isShort = report.assessments.length > MOST_DERIVED;
  const derived = isShort ? [] : report.assessments;
  const derivation = derivationSheet(derived, words, language);
  const notes = [
    words.made(report.tool.version),
    ...(isShort ? [words.shortened(String(MOST_DERIVED))] : []),
  ];
  const summary = summarySheet(report, derivation, notes, words, language);
  const findings = findingsSheet(report, derivation, words, language);
  const sheets = isShort
    ? [summary, findings]
    : [summary, answersSheet(derived, derivation, words, language), findings, derivation.sheet];
  return { title: words.title, language, sheets };
}
