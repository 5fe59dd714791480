/**
 * A process of the benchmark: `child make FOLDER COUNT SEED FROM STEP` makes every STEP-th agency from FROM on,
 * `child exceljs|sheetjs FOLDER COUNT SEED FROM STEP` loads them and does nothing else. Prints how many could not be
 * loaded.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencyPath, makeAgencies } from '../batch/make-agencies.ts';

type Load = (bytes: Buffer) => unknown;

/** Made anew so that a process imports only its own library. */
const LOADERS: Readonly<Record<string, () => Promise<Load>>> = {
  async exceljs() {
    const { default: exceljs } = await import('exceljs');
    return async (bytes) => {
      const workbook = new exceljs.Workbook();
      // exceljs declares a Buffer of its own.
      await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    };
  },
  async sheetjs() {
    const { read } = await import('@e965/xlsx');
    return (bytes) => read(bytes, { dense: true });
  },
};

async function load(
  name: string,
  folder: string,
  count: number,
  from: number,
  step: number,
): Promise<number> {
  const loader = await LOADERS[name]?.();
  if (loader === undefined) throw new Error(`there is no loader ${name}`);
  let refused = 0;
  for (let number = from; number <= count; number += step) {
    try {
      await loader(readFileSync(join(folder, agencyPath(number))));
    } catch {
      // Damaged files are part of the folder.
      refused++;
    }
  }
  return refused;
}

const [task = '', folder = '', ...numbers] = process.argv.slice(2);
const [count = 0, seed = 0, from = 1, step = 1] = numbers.map(Number);
if (task === 'make') makeAgencies(folder, count, seed, from, step);
else console.log(await load(task, folder, count, from, step));
