/** The pool with threads that the test answers for: who is given what, and when; and results in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/workers/in-order.ts';
import { openPool } from '../../../src/cli/workers/pool.ts';
import type { Task } from '../../../src/cli/workers/protocol.ts';
import type { Signal, StartThread } from '../../../src/cli/workers/thread.ts';
import { assessSmall } from '../../hostile/seeds.ts';
import { form } from '../../support/form.ts';

const HONEST = assessSmall(form());

interface Fake {
  readonly tasks: Task[];
  readonly say: (signal: Signal) => void;
  isStopped: boolean;
}

function fakes() {
  const threads: Fake[] = [];
  const start: StartThread = (say) => {
    const fake: Fake = { tasks: [], say, isStopped: false };
    threads.push(fake);
    return {
      send: (task) => fake.tasks.push(task),
      async stop() {
        fake.isStopped = true;
      },
    };
  };
  return { threads, start };
}

function answer(fake: Fake | undefined): void {
  const task = fake?.tasks.at(-1);
  if (fake === undefined || task === undefined) throw new Error('nobody was asked');
  const assessment = JSON.stringify({ ...HONEST, file: task.file });
  fake.say({ kind: 'message', message: { id: task.id, assessment } });
}

const file = (name: string) => ({ name, size: 0, sha256: 'a'.repeat(64) });
const open = (size: number, start: StartThread) => openPool({ size, seconds: 60, heapMegabytes: 64, start });

describe('the pool', () => {
  it('starts no worker before it is asked, and none that has nothing to do', async () => {
    const { threads, start } = fakes();
    const pool = open(4, start);
    expect(threads).toHaveLength(0);
    const first = pool.assess(file('a'), new Uint8Array());
    expect(threads).toHaveLength(1);
    answer(threads[0]);
    await first;
    const second = pool.assess(file('b'), new Uint8Array());
    expect(threads).toHaveLength(1);
    answer(threads[0]);
    expect((await second).file.name).toBe('b');
    await pool.close();
  });

  it('gives each worker one file at a time, the rest in turn', async () => {
    const { threads, start } = fakes();
    const pool = open(2, start);
    const done = ['a', 'b', 'c', 'd'].map((name) => pool.assess(file(name), new Uint8Array()));
    expect(threads.map(({ tasks }) => tasks.map((task) => task.file.name))).toEqual([['a'], ['b']]);
    answer(threads[1]);
    answer(threads[1]);
    expect(threads.map(({ tasks }) => tasks.map((task) => task.file.name))).toEqual([['a'], ['b', 'c', 'd']]);
    answer(threads[1]);
    answer(threads[0]);
    expect((await Promise.all(done)).map((assessment) => assessment.file.name)).toEqual(['a', 'b', 'c', 'd']);
    await pool.close();
  });

  it('stops a worker that answers what was not asked, and takes no answer twice', async () => {
    const { threads, start } = fakes();
    const pool = open(1, start);
    const first = pool.assess(file('a'), new Uint8Array());
    answer(threads[0]);
    answer(threads[0]);
    expect(threads[0]?.isStopped).toBe(true);
    expect((await first).outcome).toBe('scored');
    const second = pool.assess(file('b'), new Uint8Array());
    expect(threads).toHaveLength(2);
    answer(threads[1]);
    expect((await second).outcome).toBe('scored');
    await pool.close();
    expect(threads[1]?.isStopped).toBe(true);
  });
});

describe('inOrder', () => {
  it('gives results in the order of the items and never has more than its width under way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        async (delays, width) => {
          let underWay = 0;
          let most = 0;
          const run = async (delay: number) => {
            most = Math.max(most, ++underWay);
            for (let turn = 0; turn < delay; turn++) await Promise.resolve();
            underWay--;
            return delay;
          };
          const results: number[] = [];
          for await (const result of inOrder(delays, width, run)) results.push(result);
          expect(results).toEqual(delays);
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('asks for no further item once the loop is left', async () => {
    const asked: number[] = [];
    function* items() {
      for (let item = 0; item < 100; item++) {
        asked.push(item);
        yield item;
      }
    }
    for await (const result of inOrder(items(), 4, async (item) => item)) if (result === 2) break;
    expect(asked.length).toBeLessThanOrEqual(7);
  });
});
