/** Evaluation reports (LHE) as Word documents: the template found and checked, each document to its file. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Report } from '../domain/report.ts';
import {
  contentInPlaceOfPackage,
  type LetterTemplate,
  readLetterTemplate,
  writeLetter,
} from '../engine/letter.ts';
import type { Language } from '../messages/language.ts';
import { draftLetter } from '../report/letter/draft.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { saveWorkbook } from './save-workbook.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** A template may have this many bytes; pictures in it are most of them. */
const TEMPLATE_LIMIT = 8 * 1024 * 1024;

export interface LetterDelivering {
  readonly documents: readonly string[];
  readonly template: string | null;
  readonly force: boolean;
  readonly inputs: readonly string[];
}

/** The report must hold exactly one submission that was scored: a document is about one agency. */
export async function saveLetters(
  report: Report,
  { documents, template, force, inputs }: LetterDelivering,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const scored = report.assessments.filter(({ outcome }) => outcome !== 'failed');
  const [assessment] = scored;
  const [first = ''] = documents;
  if (assessment === undefined || scored.length > 1) {
    await tell([diagnose('LKE721', { file: first, found: scored.length })], manners.language, world);
    return 2;
  }
  const read = await loadLetterTemplate(template, manners.language, world);
  if (!read.ok) {
    await tell(read.diagnostics, manners.language, world);
    return 2;
  }
  const bytes = writeLetter(read.value.template, draftLetter(assessment, report, manners.language));
  const protectedInputs = template === null ? inputs : [...inputs, template];
  let outcome: ExitCode = 0;
  for (const output of documents) {
    const saved = await saveWorkbook(bytes, { output, force }, protectedInputs, manners, world);
    if (saved !== 0) outcome = 2;
  }
  return outcome;
}

/** A template that can be used, with the bytes it was read from. */
export interface LoadedTemplate {
  readonly template: LetterTemplate;
  readonly bytes: Uint8Array;
}

/** The template of that path, or the bundled one of the language; of one that cannot be used, why. */
export async function loadLetterTemplate(
  path: string | null,
  language: Language,
  world: World,
): Promise<Result<LoadedTemplate>> {
  const file = path ?? `${world.home}/templates/lhe.${language}.docx`;
  const bytes = await world.readFile(file, TEMPLATE_LIMIT);
  const content = bytes.ok ? contentInPlaceOfPackage(bytes.value) : null;
  if (content !== null) return failure(diagnose('LKE722', { file, content }));
  const template = bytes.ok ? readLetterTemplate(bytes.value) : bytes;
  if (bytes.ok && template.ok) return success({ template: template.value, bytes: bytes.value });
  return failure(diagnose('LKE722', { file, content }), ...template.diagnostics);
}
