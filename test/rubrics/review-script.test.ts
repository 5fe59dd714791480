/** The script that reviews rubrics in CI: a base that was named and is not there is no review that passed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/review-rubrics.sh', import.meta.url));

let checkout: string;
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'lke-review-'));
  writeFileSync(join(checkout, 'content.cjs'), '');
  spawnSync('git', ['init', '-q', checkout]);
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

it.each([
  ['a commit that is not there', 'origin/mian', 2],
  ['no commit, as for a new branch', '0'.repeat(40), 0],
  ['nothing named, in a history of one commit', '', 0],
])('with %s', (_, base, code) => {
  const env = { ...process.env, LKE: join(checkout, 'content.cjs'), LKE_BASE: base, LKE_SUMMARY: '' };
  const run = spawnSync('bash', [script], { cwd: checkout, env, encoding: 'utf8' });
  expect(run.stderr).toContain('nothing to compare with');
  expect(run.status).toBe(code);
});

it.each([
  ['id', 'Tidak ada rubrik yang berubah sejak `HEAD`.\n'],
  ['en', 'No rubric has changed since `HEAD`.\n'],
])('where nothing changed, writes a summary that says so (%s)', (language, sentence) => {
  mkdirSync(join(checkout, 'rubrics'), { recursive: true });
  writeFileSync(join(checkout, 'rubrics', 'a.yaml'), 'rubric: a\n');
  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], { cwd: checkout });
  git('add', '.');
  git('commit', '-q', '-m', 'a', '--allow-empty');
  const LKE_SUMMARY = join(checkout, `summary-${language}.md`);
  const LKE = join(checkout, 'content.cjs');
  const env = { ...process.env, LKE, LKE_BASE: 'HEAD', LKE_LANGUAGE: language, LKE_SUMMARY };
  expect(spawnSync('bash', [script], { cwd: checkout, env, encoding: 'utf8' })).toMatchObject({ status: 0 });
  expect(readFileSync(LKE_SUMMARY, 'utf8')).toBe(sentence);
});
