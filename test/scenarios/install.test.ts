/** What is installed when something of it is missing, stale or damaged. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const home = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'lke-install-'));
  for (const part of ['bin', 'dist', 'rubrics', 'package.json']) {
    cpSync(join(home, part), join(copy, part), { recursive: true });
  }
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const run = (...words: readonly string[]) => {
  const child = spawnSync(process.execPath, [join(copy, 'bin', 'lke.js'), ...words], { encoding: 'utf8' });
  return { stdout: child.stdout, stderr: child.stderr, status: child.status };
};

describe('an installation', () => {
  /** What scores one workbook, and what does everything else. */
  const scripts = () => ['lke.cjs', 'rest.cjs'].map((name) => join(copy, 'dist', name));

  it('works elsewhere than where it was built', () => {
    expect(run('rubric', 'list', '--lang', 'en')).toMatchObject({ stderr: '', status: 0 });
  });

  it('works without the compiled form, and with one that is damaged or of another platform', () => {
    const right = run('code', 'LKE101', '--lang', 'en');
    expect(right).toMatchObject({ stderr: '', status: 0 });
    const damages: readonly ((form: string) => void)[] = [
      (form) => truncateSync(form, 5000),
      (form) => writeFileSync(form, 'no compiled form'),
      (form) => writeFileSync(form, ''),
      (form) => rmSync(form),
    ];
    for (const damage of damages) {
      for (const script of scripts()) damage(`${script}.cache`);
      expect(run('code', 'LKE101', '--lang', 'en')).toEqual(right);
    }
  });

  it('never runs a compiled form with a flipped bit', () => {
    const right = run('code', 'LKE101', '--lang', 'en');
    for (const script of scripts()) {
      const whole = readFileSync(`${script}.cache`);
      for (let part = 0; part < 8; part++) {
        const at = Math.floor(((part + 0.5) / 8) * whole.length);
        const flipped = Uint8Array.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << part);
        writeFileSync(`${script}.cache`, flipped);
        expect(run('code', 'LKE101', '--lang', 'en')).toEqual(right);
      }
    }
  });

  it('says what to do when a part of it is missing, and takes nothing else for a compiled form', () => {
    const [, rest = ''] = scripts();
    rmSync(`${rest}.cache`);
    mkdirSync(`${rest}.cache`);
    expect(run('rubric', 'list', '--lang', 'en')).toMatchObject({ stderr: '', status: 0 });
    rmSync(rest);
    expect(run('rubric', 'list')).toEqual({
      stdout: '',
      stderr: 'lke: dist/ is missing; run "npm run build" in the folder of lke.\n',
      status: 2,
    });
  });

  it('reads a rubric that was edited after the build, not its compiled form', () => {
    const file = join(copy, 'rubrics', 'zi-2021', 'rubric.yaml');
    appendFileSync(file, '\nnot a key: 1\n');
    expect(run('rubric', 'show', 'zi-2021', '--lang', 'en')).toMatchObject({ stdout: '', status: 2 });
  });

  it('reads the rubrics when none is compiled', () => {
    const compiled = run('rubric', 'show', 'rb-2014');
    const folder = join(copy, 'dist', 'rubrics');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    expect(run('rubric', 'show', 'rb-2014')).toEqual(compiled);
  });

  it('says what to do when it was never built', () => {
    rmSync(join(copy, 'dist'), { recursive: true });
    expect(run('rubric', 'list')).toEqual({
      stdout: '',
      stderr: 'lke: dist/ is missing; run "npm run build" in the folder of lke.\n',
      status: 2,
    });
    expect(run('--version').status).toBe(0);
  });

  it('says that rubrics are missing', () => {
    rmSync(join(copy, 'rubrics'), { recursive: true });
    expect(run('rubric', 'list', '--lang', 'en').stderr).toMatch(/^lke: .*\[LKE996\]\n/);
  });

  it('keeps the prototype of objects out of reach', () => {
    const probe = "Object.prototype.hasOwnProperty.call(Object.prototype, '__proto__')";
    const script = `process.argv = ['', '', '--version']; require(${JSON.stringify(join(copy, 'bin', 'lke.js'))}); process.exitCode = ${probe} ? 1 : 0;`;
    expect(spawnSync(process.execPath, ['-e', script]).status).toBe(0);
  });
});
