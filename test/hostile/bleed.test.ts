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

  it('are the same for a clean file after each hostile one', () => {
    const changed = [...files].filter(([, bytes]) => {
      said(bytes);
      return said(clean) !== alone;
    });
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  it('are the same for every file in any order', () => {
    const first = new Map([...files].map(([name, bytes]) => [name, said(bytes)]));
    const random = createRandom(20_260_101);
    for (const order of [[...files.keys()].reverse(), random.shuffle([...files.keys()])]) {
      const changed = order.filter((name) => said(files.get(name) ?? clean) !== first.get(name));
      expect(changed).toEqual([]);
    }
  });

  it('leave the prototypes of everything as they are', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const bytes of files.values()) said(bytes);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
