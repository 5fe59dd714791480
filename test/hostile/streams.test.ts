/** The built program with streams that are full, closed, slow or gone: no lost tail, no false success. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, SMALL_RUBRIC } from '../support/form.ts';
import { HOME } from './run-lke.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-streams-'));
  writeFileSync(join(folder, 'lke.xlsx'), form());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A line of shell; `lke` scores the form as JSON. */
function shell(line: string) {
  const lke = `lke() { "${process.execPath}" "${join(HOME, 'bin', 'lke.js')}" score lke.xlsx -r "${SMALL_RUBRIC}" --lang en "$@"; }`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${lke}\n${line}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('standard output', () => {
  it('that is full is a failure, and said', () => {
    const { status, err } = shell('lke -f json > /dev/full');
    expect(status).toBe(2);
    expect(err).toMatch(/\[LKE988\]/);
    expect(shell('lke > /dev/full').status).toBe(2);
  });

  it('that nobody reads is told by the exit code alone', () => {
    const { out, err } = shell('lke -f json | true; echo "$PIPESTATUS"');
    expect({ out, err }).toEqual({ out: '141\n', err: '' });
  });

  it('that the pipe takes whole is read, whatever becomes of it', () => {
    const { out, err } = shell('lke | { sleep 0.5; head -c 20; }; echo; echo "$PIPESTATUS"');
    expect(out).toMatch(/\n0\n$/);
    expect(err).toBe('');
  });

  it('that is slow gets every byte', () => {
    const whole = shell('lke -f json').out;
    expect(whole.length).toBeGreaterThan(20_000);
    expect(shell('lke -f json | (sleep 0.3; cat)').out).toBe(whole);
  });
});

describe('standard error', () => {
  it('that is full or closed changes no exit code', () => {
    expect(shell('lke -f json 2> /dev/full').status).toBe(0);
    expect(shell('lke -f json 2>&-').status).toBe(0);
    expect(shell('lke --rubrik x 2> /dev/full').status).toBe(2);
    expect(shell('lke nowhere.xlsx 2>&-; echo $?').out).toMatch(/[23]\n$/);
  });
});
