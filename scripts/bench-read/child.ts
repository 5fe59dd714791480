/**
 * One reader over one folder of workbooks, in a process of its own: `child READER FOLDER`. Prints one line of JSON:
 * milliseconds for all files, for the first and for a warm one (median of the second half), and peak memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

export interface Measurement {
  readonly importing: number;
  readonly total: number;
  /** Of the processor, over the same stretch: says more than `total` on a machine that others use. */
  readonly processor: number;
  readonly first: number;
  readonly warm: number;
  readonly peakMegabytes: number;
  /** Cells read, or bytes unpacked for the floor: readers of the same cells must agree. */
  readonly units: number;
}

type Read = (bytes: Buffer) => number | Promise<number>;

/** Made anew so that each reader imports only its own library. */
const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  floor: async () => unpackAll,
  async lke() {
    const { openWorkbook } = await import('../../src/xlsx/open.ts');
    const limits = { rows: 1_048_576, cells: 10_000_000, fileBytes: 2 ** 30, totalBytes: 2 ** 30 };
    return (bytes) => {
      const workbook = openWorkbook(bytes, limits);
      if (!workbook.ok) throw new Error(JSON.stringify(workbook.diagnostics));
      let cells = 0;
      for (const { index } of workbook.value.sheets) {
        const sheet = workbook.value.readSheet(index);
        if (!sheet.ok) throw new Error(JSON.stringify(sheet.diagnostics));
        for (const row of sheet.value.rows) cells += row.cells.length;
      }
      return cells;
    };
  },
  /** From bytes to the whole assessment: read, aligned, scored, compared with what the file states. */
  async score() {
    const { assess } = await import('../../src/engine/index.ts');
    const { bundledRubric } = await import('../workbook/rubrics.ts');
    const choice = {
      kind: 'given',
      rubric: { rubric: bundledRubric('rb-2014'), sha256: '0'.repeat(64) },
    } as const;
    return (bytes) => {
      const file = { name: 'buku.xlsx', size: bytes.length, sha256: '0'.repeat(64) };
      const { outcome, tally } = assess(file, bytes, choice, { by: null, sheet: null });
      if (outcome !== 'scored' || tally === null) throw new Error(`not scored: ${outcome}`);
      return tally.answered;
    };
  },
  async exceljs() {
    const { default: exceljs } = await import('exceljs');
    return async (bytes) => {
      const workbook = new exceljs.Workbook();
      // exceljs declares a Buffer of its own.
      await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
      return workbook.worksheets.length;
    };
  },
  async sheetjs() {
    const { read } = await import('@e965/xlsx');
    return (bytes) => read(bytes, { dense: true }).SheetNames.length;
  },
};

/** What no reader can do without: every part of the package unpacked, nothing looked at. */
function unpackAll(bytes: Buffer): number {
  const end = bytes.length - 22;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let entry = 0; entry < count; entry++) {
    const packedSize = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + packedSize);
    unpacked += inflateRawSync(packed, { chunkSize: Math.max(64, size + 1) }).length;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return unpacked;
}

/** Of this program alone, where the kernel says it: `maxRSS` begins with the size of the process that started it. */
function peakMegabytes(): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

async function measure(reader: string, folder: string): Promise<Measurement> {
  const make = READERS[reader];
  if (make === undefined) throw new Error(`no reader ${reader}`);
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const before = performance.now();
  const read = await make();
  const start = performance.now();
  const used = process.cpuUsage();
  const times: number[] = [];
  let units = 0;
  for (const file of files) {
    const begun = performance.now();
    units += await read(readFileSync(file));
    times.push(performance.now() - begun);
  }
  const total = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const warm = times.slice(times.length >> 1).sort((left, right) => left - right);
  return {
    importing: start - before,
    total,
    processor: (user + system) / 1000,
    first: times[0] ?? 0,
    warm: warm[warm.length >> 1] ?? 0,
    peakMegabytes: peakMegabytes(),
    units,
  };
}

const [reader = '', folder = ''] = process.argv.slice(2);
console.log(JSON.stringify(await measure(reader, folder)));
