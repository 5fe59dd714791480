/** Small workbooks of many invented agencies, each answering otherwise, and runs over folders of them. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '../../scripts/workbook/random.ts';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { main } from '../../src/cli/main.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { World } from '../../src/cli/world.ts';
import type { Language } from '../../src/messages/language.ts';
import { form, inlineCell, numberCell, SMALL_RUBRIC } from './form.ts';
import { NO_THREADS } from './in-this-thread.ts';

/** Answer cells of the form and what may stand in them; '' leaves the cell out. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  G8: ['Ya', 'Ya', 'Tidak'],
  G9: ['A', 'B', 'C'],
  G10: ['A', 'B', 'C', ''],
  G12: ['A', 'B', 'C'],
  G13: ['A', 'B', 'C', ''],
};

/** The workbook of an agency: the same seed and name give the same bytes. */
export function agencyBook(seed: number, name = `Dinas ${seed}`): Buffer {
  const random = createRandom(seed);
  const cells: Record<string, string> = { C2: inlineCell('C2', name) };
  for (const [address, options] of Object.entries(ANSWERS)) {
    const answer = random.pick(options);
    cells[address] = answer === '' ? '' : inlineCell(address, answer);
  }
  cells.G21 = numberCell('G21', (random.integer(0, 400) / 100).toFixed(2));
  return form({ cells });
}

/** Files by their path. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** So many workbooks in two folders, and what is no workbook beside them. */
export function agencies(count: number): Tree {
  const tree: Record<string, string | Uint8Array> = {};
  for (let seed = 1; seed <= count; seed++) {
    const folder = seed % 3 === 0 ? 'kota' : 'kab/dinas';
    tree[`masuk/${folder}/${String(seed).padStart(4, '0')}.xlsx`] = agencyBook(seed);
  }
  return { ...tree, 'masuk/kota/~$0003.xlsx': 'x', 'masuk/surat.pdf': '%PDF', 'masuk/.simpan/a.xlsx': 'x' };
}

export class Workplace {
  readonly top: string;

  constructor(tree: Tree = {}) {
    this.top = realpathSync(mkdtempSync(join(tmpdir(), 'lke-batch-')));
    for (const [path, content] of Object.entries(tree)) this.put(path, content);
  }

  path(name: string): string {
    return join(this.top, name);
  }

  put(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Every file of a folder by its path within it, also hidden ones. */
  folder(name: string): Readonly<Record<string, string>> {
    const items = readdirSync(this.path(name), { recursive: true, withFileTypes: true });
    const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
    const names = files.map((file) => file.slice(this.path(name).length + 1)).sort();
    return Object.fromEntries(names.map((file) => [file, this.read(join(name, file))]));
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

export const HOME = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** `lke` with the small rubric, in this process and thread. Words that name a path are made absolute by the caller. */
export async function lke(
  words: readonly string[],
  changes: Partial<World> = {},
  disk: Disk = DISK,
  language: Language = 'en',
): Promise<Run> {
  const said = { out: '', err: '' };
  const keep = (stream: 'out' | 'err') => async (text: string) => {
    said[stream] += text;
    return { kind: 'written' } as const;
  };
  const world: World = {
    ...nodeWorld(HOME, disk),
    stdout: { isTerminal: false, columns: 100 },
    stderr: { isTerminal: false, columns: 100 },
    env: () => undefined,
    threads: async () => NO_THREADS,
    writeOut: keep('out'),
    writeErr: keep('err'),
    ...changes,
  };
  const exit = await main([...words, '--lang', language], world);
  return { exit, ...said };
}

/** Words that score with the small rubric, whatever the gates and findings. */
export const SCORE = ['score', '-r', SMALL_RUBRIC] as const;
