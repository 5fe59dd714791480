/** A report of a real run hangs together; change any one figure or verdict of it, and it does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import type { Assessment } from '../../src/domain/report.ts';
import { assess } from '../../src/engine/assess.ts';
import { incoherenceIn } from '../../src/report/coherence.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const among = loadRubrics(`${home}rubrics/`);

function score(name: string): Assessment {
  const file = { name, size: 0, sha256: '' };
  const content = readFileSync(`${home}fixtures/${name}`);
  return assess(file, content, { kind: 'recognised', among }, { by: null, sheet: null });
}

type Path = readonly (string | number)[];

/** A copy in which `value` stands at `path`. */
function changed(assessment: Assessment, path: Path, value: unknown): Assessment {
  const copy = JSON.parse(JSON.stringify(assessment)) as Assessment;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[String(path.at(-1))] = value;
  return copy;
}

describe('whether a report hangs together', () => {
  const workbooks = readdirSync(`${home}fixtures`).filter((name) => name.endsWith('.xlsx'));
  it.each(workbooks)('does for %s', (name) => {
    expect(incoherenceIn(score(name))).toBeNull();
  });

  const five = { value: 5, exact: '5' };
  const CHANGES: readonly (readonly [string, Path, unknown])[] = [
    ['rb-2014-baik.xlsx', ['index'], five],
    ['rb-2014-baik.xlsx', ['index'], null],
    ['rb-2014-baik.xlsx', ['range', 'low'], five],
    ['rb-2014-baik.xlsx', ['range', 'high'], five],
    ['rb-2014-baik.xlsx', ['maximum'], five],
    ['rb-2014-baik.xlsx', ['tree', 'points'], five],
    ['rb-2014-baik.xlsx', ['tree', 'children', 0, 'children', 0, 'points'], five],
    ['rb-2014-baik.xlsx', ['areas', 0, 'points'], five],
    ['rb-2014-baik.xlsx', ['band', 'id'], 'AA'],
    ['rb-2014-baik.xlsx', ['band', 'lower'], { value: 85, exact: '85' }],
    ['rb-2014-baik.xlsx', ['band', 'next', 'id'], 'A'],
    ['rb-2014-baik.xlsx', ['band', 'next', 'bound'], five],
    ['rb-2014-baik.xlsx', ['band', 'next', 'missing'], five],
    ['zi-2021-gagal.xlsx', ['gates', 0, 'outcome'], 'passed'],
    ['zi-2021-gagal.xlsx', ['gates', 0, 'checks', 0, 'outcome'], 'passed'],
    ['zi-2021-gagal.xlsx', ['gates', 0, 'checks', 0, 'figure'], five],
    ['zi-2021-gagal.xlsx', ['gates', 0, 'checks', 0, 'bound'], five],
    ['zi-2021-gagal.xlsx', ['gates', 0, 'checks', 0, 'margin'], five],
  ];
  it.each(CHANGES)('does not for %s with another %j', (name, path, value) => {
    expect(incoherenceIn(changed(score(name), path, value))).not.toBeNull();
  });
});
