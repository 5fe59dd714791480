/**
 * Times pages for many agencies: `npm run bench:site [-- --files 620] [--jobs 2] [--folder DIR] [--documents html,docx]`.
 *
 * Scores the same folder alone and with each document format, and says how much more time and processor time each took,
 * and how large the largest document is. Exits with 1 above the targets: 40 s more for the HTML site, 200 kB a page.
 * Workbooks are made where they are not there yet; a folder that is named keeps them for the next time.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeAgencies } from './batch/make-agencies.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '620' },
    jobs: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
    documents: { type: 'string', default: 'html' },
  },
});

const MOST_SECONDS = 40;
const MOST_BYTES = 200_000;

interface Timing {
  readonly wall: number;
  readonly processor: number;
}

const files = Number(values.files);
const top = values.folder ?? mkdtempSync(join(tmpdir(), 'lke-site-'));
const program = join(process.cwd(), 'bin', 'lke.js');
try {
  mkdirSync(join(top, 'masuk'), { recursive: true });
  makeAgencies(join(top, 'masuk'), files, Number(values.seed));
  const alone = time('nilai', []);
  console.log(`${files} agencies, ${values.jobs} workers`);
  console.log(`scored alone           ${told(alone)}`);
  for (const format of values.documents.split(',')) {
    const made = time(format, ['-f', format]);
    const more = { wall: made.wall - alone.wall, processor: made.processor - alone.processor };
    const largest = largestBelow(join(top, format));
    console.log(`with ${format.padEnd(18)}${told(made)}, ${told(more)} more`);
    console.log(`largest document       ${largest.bytes} bytes (${largest.name})`);
    if (format === 'html' && (more.wall > MOST_SECONDS || largest.bytes > MOST_BYTES)) process.exitCode = 1;
  }
} finally {
  if (values.folder === undefined) rmSync(top, { recursive: true, force: true });
}

/** One run into a fresh results folder. */
function time(name: string, formats: readonly string[]): Timing {
  rmSync(join(top, name), { recursive: true, force: true });
  const words = [
    program,
    'score',
    'masuk',
    '-q',
    '-f',
    'csv',
    ...formats,
    '-j',
    values.jobs,
    '-o',
    `${name}/`,
  ];
  const script = `TIMEFORMAT='%R %U %S'; time "$0" "$@" --allow-partial --fail-on none --gate none`;
  const told = execFileSync('bash', ['-c', `{ ${script}; } 2>&1 | tail -n 1`, process.execPath, ...words], {
    cwd: top,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C' },
  });
  const [wall = 0, user = 0, system = 0] = told.trim().split(' ').map(Number);
  return { wall, processor: user + system };
}

function told({ wall, processor }: Timing): string {
  return `${wall.toFixed(1)} s (${processor.toFixed(1)} s of processor)`;
}

function largestBelow(folder: string): { readonly name: string; readonly bytes: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[\\/]/.test(name),
  );
  const sizes = names.map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
  return sizes.reduce((most, one) => (one.bytes > most.bytes ? one : most), { name: '', bytes: 0 });
}
