/** No file leaves a trace in what is said of another: alone, after any hostile file, in any order. */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/workbook/random.ts';
import { form } from '../support/form.ts';
import { FILES } from './corpus.ts';
import { assessSmall, SEEDS } from './seeds.ts';

const said = (bytes: Uint8Array) => JSON.stringify(assessSmall(bytes, { permissions: { macros: true } }));

describe('reports of one process', () => {
  const files = new Map([
    ...FILES.map(({ name, make }) => [name, make()] as const),
    ...Object.entries(SEEDS).map(([name, make]) => [`honest: ${name}`, make()] as const),
  ]);
  const clean = form();
  const alone = said(clean);
  const first = new Map<string, string>();
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();

  it('are the same for a clean file after each hostile one', () => {
    const changed: string[] = [];
    for (const [name, bytes] of files) {
      first.set(name, said(bytes));
      if (said(clean) !== alone) changed.push(name);
    }
    expect(changed).toEqual([]);
  });

  it('are the same for every file in any order', () => {
    for (const order of [[...files.keys()].reverse(), createRandom(7).shuffle([...files.keys()])]) {
      const changed = order.filter((name) => said(files.get(name) ?? clean) !== first.get(name));
      expect(changed).toEqual([]);
    }
  });

  it('leave the prototype of everything as it was', () => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
    expect(Object.keys({})).toEqual([]);
  });
});
