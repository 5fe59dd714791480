/** The overview of many agencies in a browser: quiet, accessible, whole without scripts, sorted by keyboard. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAgencies } from '../../scripts/batch/make-agencies.ts';
import type { Report } from '../../src/domain/report.ts';
import { hasChromium, Watcher, WITHOUT } from './browser.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AGENCIES = 6;

// What runs in the page is text: its own types are not those of the tests.
const BARRIERS = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(LEVELS)} } }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 200))].join('\\n')))`;
const OVERFLOW = 'document.documentElement.scrollWidth - window.innerWidth';
const ROWS =
  "Array.from(document.querySelector('table.rank').tBodies[0].rows, (row) => row.cells[1].textContent)";
const HEADS =
  "Array.from(document.querySelector('table.rank').tHead.rows[0].cells, (cell) => cell.textContent)";
const FIGURES =
  "Array.from(document.querySelectorAll('table.rank tbody data'), (one) => one.getAttribute('value'))";
const SORTED =
  "Array.from(document.querySelectorAll('table.rank [aria-sort]'), (one) => [one.textContent, one.getAttribute('aria-sort')])";

describe.skipIf(!hasChromium)(`a site in Chromium${WITHOUT}`, () => {
  const top = mkdtempSync(join(tmpdir(), 'lke-site-'));
  const index = join(top, 'situs', 'index.html');
  let watcher: Watcher;
  let report: Report;

  beforeAll(async () => {
    makeAgencies(join(top, 'masuk'), AGENCIES, 7);
    mkdirSync(join(top, 'masuk', 'zi'));
    for (const name of ['zi-2021-wbk', 'zi-2021-setengah', 'zi-2021-kosong']) {
      writeFileSync(
        join(top, 'masuk', 'zi', `${name}.xlsx`),
        readFileSync(join(HOME, 'fixtures', `${name}.xlsx`)),
      );
    }
    writeFileSync(join(top, 'masuk', 'rusak.xlsx'), 'bukan buku kerja');
    const words = ['-f', 'html', '-f', 'json', '-o', 'situs/', '-q', '--lang', 'en', '--allow-partial'];
    const judged = ['--gate', 'none', '--fail-on', 'none'];
    execFileSync(process.execPath, [join(HOME, 'bin', 'lke.js'), 'score', 'masuk', ...words, ...judged], {
      cwd: top,
    });
    report = JSON.parse(readFileSync(join(top, 'situs', 'report.json'), 'utf8')) as Report;
    watcher = await Watcher.start();
  });
  afterAll(async () => {
    await watcher.stop();
    rmSync(top, { recursive: true, force: true });
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('is quiet and has no barrier: %s, %i pixels', async (colorScheme, width) => {
    const { page, deeds } = await watcher.visit(index, { colorScheme, viewport: { width, height: 800 } });
    await page.evaluate(AXE);
    expect(await page.evaluate(BARRIERS)).toEqual([]);
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(deeds).toEqual([]);
  });

  it('is sorted by keyboard, either way, and says how', async () => {
    const { page, deeds } = await watcher.visit(index);
    const ranked = (await page.evaluate(ROWS)) as readonly string[];
    expect(ranked.length).toBeGreaterThan(3);
    const byName = [...ranked].sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
    const press = async (name: string) => {
      await page.locator('table.rank').first().getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await press('Agency');
    expect(await page.evaluate(ROWS)).toEqual(byName);
    expect(await page.evaluate(SORTED)).toEqual([['Agency', 'ascending']]);
    await press('Agency');
    expect(await page.evaluate(ROWS)).toEqual([...byName].reverse());
    expect(await page.evaluate(SORTED)).toEqual([['Agency', 'descending']]);
    await press('Index');
    expect(await page.evaluate(SORTED)).toEqual([['Index', 'descending']]);
    expect(await page.evaluate(ROWS)).toEqual(ranked);
    expect(deeds).toEqual([]);
  });

  it("shows every agency with scripts switched off, with the figures of the report's JSON", async () => {
    const { page, deeds } = await watcher.visit(index, { javaScriptEnabled: false });
    const text = (await page.locator('main').textContent()) ?? '';
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.hint').first().isVisible()).toBe(false);
    for (const { identity, file } of report.assessments)
      expect(text).toContain(identity?.agency ?? file.name);
    for (const code of new Set(
      report.assessments.flatMap(({ findings }) => findings.map((one) => one.code)),
    )) {
      expect(text).toContain(code);
    }
    const quiet = await watcher.visit(index);
    const known = report.assessments.flatMap((one) => (one.index === null ? [] : [one.index.exact]));
    const shown = (await quiet.page.evaluate(FIGURES)) as readonly string[];
    expect([...shown].sort()).toEqual([...known].sort());
    expect(await quiet.page.evaluate(HEADS)).toContain('Predicate');
    expect(deeds).toEqual([]);
  });

  it('leads to the page of an agency and back, as from a memory stick', async () => {
    const isOwn = (url: string) => url.startsWith(pathToFileURL(join(top, 'situs')).href);
    const { page, deeds } = await watcher.visit(index, {}, isOwn);
    const [first = ''] = (await page.evaluate(ROWS)) as readonly string[];
    await page.locator('table.rank').first().getByRole('link', { name: first }).click();
    expect(await page.locator('h1').textContent()).toBe(first);
    await page.locator('.home a').click();
    expect(await page.locator('h1').textContent()).toBe('Results of 10 files');
    expect(deeds).toEqual([]);
  });
});
