/** Every hostile file gets the one answer it is owed. A file that starts to pass fails here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileCase } from './cases/case.ts';
import { CORPUS, FILES } from './corpus.ts';
import { scoreSmall } from './run-lke.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answerTo({ make, words = [] }: FileCase) {
  const file = join(folder, 'lke.xlsx');
  writeFileSync(file, make());
  const { exit, report, err } = await scoreSmall([file], words);
  const [assessment] = report.assessments;
  const serious = assessment?.findings.filter(({ severity }) => severity !== 'info') ?? [];
  const codes = [...new Set(serious.map(({ code }) => code))].sort();
  expect(err, 'a fault of ours').not.toContain('LKE999');
  return { exit, codes, index: assessment?.index?.exact ?? null };
}

describe('the hostile corpus', () => {
  it('holds at least 120 files of different names', () => {
    expect(FILES.length).toBeGreaterThan(250);
    expect(new Set(FILES.map(({ name }) => name)).size).toBe(FILES.length);
  });

  describe.each(Object.entries(CORPUS))('%s', (_, files) => {
    it.each(files)('$name', async (file) => {
      const { exit, codes, index = null } = file;
      expect(await answerTo(file)).toEqual({ exit, codes: [...codes].sort(), index });
    });
  });
});
