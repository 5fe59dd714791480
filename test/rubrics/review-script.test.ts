/** The script that reviews rubrics in CI: a base that was named and is not there is no review that passed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
