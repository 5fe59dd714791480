/** The same workbooks written with exceljs, which is slow to load and to write: for the committed fixtures. */
import { writeWithExcel } from './excel-writer.ts';
import type { MadeWorkbook, MakeWishes } from './make.ts';
import { layOut } from './make.ts';

/** Made with exceljs. The same wishes give the same bytes. */
export async function makeWorkbookWithExcel(wishes: MakeWishes): Promise<MadeWorkbook> {
  const { model, expected } = layOut(wishes);
  return { bytes: await writeWithExcel(model), expected };
}
