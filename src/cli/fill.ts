/** `lke fill`: answers from a file typed into a workbook. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { type FilledWorkbook, fillWorkbook } from '../engine/fill.ts';
import { chooseRubric } from './assess-paths.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { saveWorkbook } from './save-workbook.ts';
import { tell } from './tell.ts';
import type { FillCommand } from './workbook-command.ts';
import { decodeUtf8, type World } from './world.ts';

/** A file of answers may be this long, in bytes. */
const ANSWERS_LIMIT = 16 * 1024 * 1024;

export async function fill(command: FillCommand, manners: Manners, world: World): Promise<ExitCode> {
  const filled = await fillFrom(command, world);
  await tell(filled.diagnostics, manners.language, world);
  if (!filled.ok) return 2;
  return saveWorkbook(filled.value.bytes, command, [command.path, command.answers], manners, world);
}

async function fillFrom(command: FillCommand, world: World): Promise<Result<FilledWorkbook>> {
  const { path, answers, sheet, by, limits } = command;
  const workbook = await world.readFile(path, limits.fileBytes);
  if (!workbook.ok) return workbook;
  const text = await readAnswers(answers, world);
  if (!text.ok) return text;
  const choice = await chooseRubric(command, world);
  if (!choice.ok) return choice;
  const options = { sheet, by, limits: limits.reader };
  return fillWorkbook(workbook.value, choice.value, { text: text.value, file: answers }, options);
}

async function readAnswers(file: string, world: World): Promise<Result<string>> {
  const bytes = await world.readFile(file, ANSWERS_LIMIT);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (text !== null) return success(text);
  const place = { kind: 'text', file, line: 1, column: 1 } as const;
  return failure(diagnose('LKE701', { problem: 'encoding', found: '' }, place));
}
