/** Annotating a strange workbook: whatever was read is scored the same afterwards, and what was refused stays refused. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_RUBRIC } from '../support/form.ts';
import { CORPUS } from './corpus.ts';
import { runLke, scoreSmall } from './run-lke.ts';

/** Where an editor is likeliest to lose something. */
const KINDS = ['unusual XML', 'what a person does not see'];
const files = KINDS.flatMap((kind) => CORPUS[kind] ?? []);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an annotated copy', () => {
  it.each(files)('of $name', async ({ name, make, index }) => {
    const [from, to] = [join(folder, `${name}.xlsx`), join(folder, `${name} annotated.xlsx`)];
    writeFileSync(from, make());
    const { exit, err } = await runLke(['annotate', from, '-r', SMALL_RUBRIC, '-o', to]);
    expect(err).not.toContain('LKE999');
    expect(existsSync(to)).toBe(index !== undefined);
    if (index === undefined) return expect(exit).toBe(2);
    const { report } = await scoreSmall([to]);
    expect(report.assessments[0]?.index?.exact ?? null).toBe(index);
  });
});
