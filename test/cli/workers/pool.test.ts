/** Workers that are killed, hang, use up their heap, throw or talk nonsense: each costs one file its score. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPool, type Pool } from '../../../src/cli/workers/pool.ts';
import type { Setup } from '../../../src/cli/workers/protocol.ts';
import { threadsOf } from '../../../src/cli/workers/thread.ts';
import type { Assessment } from '../../../src/domain/report.ts';
import { assessSmall, SMALL } from '../../hostile/seeds.ts';
import { form } from '../../support/form.ts';

const SETUP: Setup = { choice: { kind: 'given', rubric: SMALL }, options: { sheet: null, by: null } };
const HONEST = JSON.stringify(assessSmall(form()));

/** A worker that does what the name of the file says. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
const honest = ${JSON.stringify(HONEST)};
const answers = {
  hang() { for (;;); },
  sleep() {},
  heap() { const kept = []; for (;;) kept.push(new Array(1e5).fill({ kept: kept.length })); },
  exit() { process.exit(7); },
  end() { process.exit(0); },
  throw() { throw new TypeError('a fault'); },
  reject() { Promise.reject(new RangeError('a late fault')); },
  nothing(task) { return null; },
  text(task) { return honest; },
  'no-json'(task) { return { id: task.id, assessment: '{' }; },
  'other-file'(task) { return { id: task.id, assessment: honest }; },
  'other-task'(task) { return { id: task.id + 1, assessment: of(task) }; },
  'other-shape'(task) { return { id: task.id, assessment: of(task).replace('"outcome"', '"outcoma"') }; },
  function(task) { return { id: task.id, assessment: { toString: 1 } }; },
};
const of = (task) => JSON.stringify({ ...JSON.parse(honest), file: task.file });
parentPort.on('message', (task) => {
  if (task.file.name === 'late') {
    return void setTimeout(() => parentPort.postMessage({ id: task.id, assessment: of(task) }), 700);
  }
  const special = answers[task.file.name];
  if (special === undefined) return parentPort.postMessage({ id: task.id, assessment: of(task) });
  const answer = special(task);
  if (answer !== undefined) parentPort.postMessage(answer);
  if (task.file.name === 'twice') parentPort.postMessage(answer);
});
`;

let home: string;
const pools: Pool[] = [];
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lke-pool-'));
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'worker.js'), SCRIPT);
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  rmSync(home, { recursive: true, force: true });
});

function open(size: number, seconds = 60, heapMegabytes = 64): Pool {
  const start = threadsOf(home).starter(SETUP, heapMegabytes);
  const pool = openPool({ size, seconds, heapMegabytes, start });
  pools.push(pool);
  return pool;
}

const fileOf = (name: string) => ({ name, size: 3, sha256: 'a'.repeat(64) });
const ask = (pool: Pool, name: string) => pool.assess(fileOf(name), new Uint8Array(3));

function said({ file, outcome, findings }: Assessment) {
  return outcome === 'failed'
    ? [file.name, ...findings.map(({ code, args }) => [code, args])]
    : [file.name, outcome];
}

describe('a worker', () => {
  it.each([
    ['exit', 'LKE107', { exitCode: 7 }],
    ['end', 'LKE107', { exitCode: 0 }],
    ['throw', 'LKE999', { problem: 'TypeError: a fault' }],
    ['reject', 'LKE999', { problem: 'RangeError: a late fault' }],
    ['nothing', 'LKE108', {}],
    ['text', 'LKE108', {}],
    ['no-json', 'LKE108', {}],
    ['other-file', 'LKE108', {}],
    ['other-task', 'LKE108', {}],
    ['other-shape', 'LKE108', {}],
    ['function', 'LKE108', {}],
  ])('that answers "%s" costs its file the score: %s', async (name, code, args) => {
    const pool = open(1);
    expect(said(await ask(pool, 'before'))).toEqual(['before', 'scored']);
    expect(said(await ask(pool, name))).toEqual([name, [code, args]]);
    expect(said(await ask(pool, 'after'))).toEqual(['after', 'scored']);
  });

  it.each(['hang', 'sleep'])('that does not answer ("%s") is stopped', async (name) => {
    const pool = open(1, 0.5);
    expect(said(await ask(pool, name))).toEqual([name, ['LKE133', { seconds: 0.5 }]]);
    expect(said(await ask(open(1), 'after'))).toEqual(['after', 'scored']);
  });

  it('on a machine that is busy with other things has the time that its file may take', async () => {
    // As if the program had been let compute for a hundredth of the time that passed.
    const cpu = vi.spyOn(process, 'cpuUsage');
    const begun = performance.now();
    cpu.mockImplementation(() => ({ user: (performance.now() - begun) * 10, system: 0 }));
    try {
      expect(said(await ask(open(1, 0.2), 'late'))).toEqual(['late', 'scored']);
    } finally {
      cpu.mockRestore();
    }
  });

  it('that needs more heap than it may is stopped', async () => {
    const pool = open(1, 60, 32);
    expect(said(await ask(pool, 'heap'))).toEqual(['heap', ['LKE134', { megabytes: 32 }]]);
    expect(said(await ask(pool, 'after'))).toEqual(['after', 'scored']);
  });

  it('that cannot start costs each file its score, and no more', async () => {
    const start = threadsOf(join(home, 'nowhere')).starter(SETUP, 64);
    const pool = openPool({ size: 2, seconds: 60, heapMegabytes: 64, start });
    pools.push(pool);
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => ask(pool, name)));
    expect(answers.map(({ findings }) => findings[0]?.code)).toEqual(['LKE999', 'LKE999', 'LKE999']);
  });
});

describe('workers beside each other', () => {
  it('do not touch each other', async () => {
    const pool = open(3);
    const names = ['a', 'exit', 'b', 'no-json', 'c', 'throw', 'd', 'other-file', 'e', 'end', 'f'];
    const answers = await Promise.all(names.map((name) => ask(pool, name)));
    expect(answers.map(({ file }) => file.name)).toEqual(names);
    const scored = answers.filter(({ outcome }) => outcome === 'scored').map(({ file }) => file.name);
    expect(scored).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});
