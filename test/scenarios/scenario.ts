/**
 * A scenario: one text file that holds a command, what it is given and all it answers.
 *
 * ```
 * # What it shows, in a line or more.
 * == file notes.txt         a file of that text in the working folder
 * == copy a.xlsx fixtures/x.xlsx   a copy of a file of the repository
 * == folder name            an empty folder
 * == env                    lines NAME=value
 * == run                    a shell command; `lke` is the built program
 * == stdout                 exactly what it prints; `{version}` stands for the tool's version
 * == stderr
 * == exit                   its exit code
 * ```
 */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const HOME = fileURLToPath(new URL('../../', import.meta.url));

interface Section {
  readonly name: string;
  readonly words: readonly string[];
  readonly body: string;
}

export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface Scenario {
  /** The comment lines at the top. */
  readonly about: string;
  readonly sections: readonly Section[];
  readonly expected: Answer;
}

/** Sections that prepare the working folder or the run; what is not here is a mistake in the file. */
const KNOWN = new Set(['file', 'copy', 'folder', 'env', 'run', 'stdout', 'stderr', 'exit']);

export function parseScenario(text: string): Scenario {
  const [about = '', ...parts] = text.split(/^== /m);
  const sections = parts.map((part) => {
    const [head = '', ...body] = part.split('\n');
    const [name = '', ...words] = head.trim().split(/ +/);
    if (!KNOWN.has(name)) throw new Error(`unknown section "${name}"`);
    return { name, words, body: body.join('\n') };
  });
  const body = (name: string) => sections.find((section) => section.name === name)?.body ?? '';
  const version = (value: string) => value.replaceAll('{version}', manifest.version);
  const expected = {
    stdout: version(body('stdout')),
    stderr: version(body('stderr')),
    exit: Number(body('exit')),
  };
  return { about, sections, expected };
}

/** The scenario's file with another answer in it: what `UPDATE_SCENARIOS=1` writes. */
export function writeScenario(scenario: Scenario, answer: Answer): string {
  const isWhole = (text: string) => text === '' || text.endsWith('\n');
  if (!isWhole(answer.stdout) || !isWhole(answer.stderr))
    throw new Error('an output does not end its last line');
  const kept = scenario.sections.filter(
    ({ name }) => name !== 'stdout' && name !== 'stderr' && name !== 'exit',
  );
  const given = kept.map(({ name, words, body }) => `== ${[name, ...words].join(' ')}\n${body}`);
  const said = [`== stdout\n${answer.stdout}`, `== stderr\n${answer.stderr}`, `== exit\n${answer.exit}\n`];
  return [scenario.about, ...given, ...said].join('');
}

/** Runs the scenario's command in a folder of its own, with an environment that is the same everywhere. */
export async function playScenario(scenario: Scenario): Promise<Answer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lke-scenario-')));
  try {
    const environment = await prepare(scenario.sections, folder);
    const command = scenario.sections.find(({ name }) => name === 'run')?.body ?? '';
    return await runShell(command, folder, environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(sections: readonly Section[], folder: string): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  for (const { name, words, body } of sections) {
    const [first = '', second = ''] = words;
    const target = join(folder, first);
    if (name === 'file' || name === 'copy') await mkdir(dirname(target), { recursive: true });
    if (name === 'file') await writeFile(target, body);
    if (name === 'copy') await copyFile(join(HOME, second), target);
    if (name === 'folder') await mkdir(target, { recursive: true });
    if (name === 'env')
      Object.assign(environment, Object.fromEntries(new URLSearchParams(body.trim().replaceAll('\n', '&'))));
  }
  return environment;
}

function runShell(command: string, cwd: string, extra: Readonly<Record<string, string>>): Promise<Answer> {
  const script = `lke() { "$LKE_NODE" "$LKE_BIN" "$@"; }\n${command}`;
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    LANG: 'en_US.UTF-8',
    LKE_NODE: process.execPath,
    LKE_BIN: join(HOME, 'bin', 'lke.js'),
    ...extra,
  };
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ ...said, exit: exit ?? -1 }));
  });
}
