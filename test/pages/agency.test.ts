/** Pages in a browser: quiet, accessible, whole without scripts, and deaf to what strangers write. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment, Report, ReportedNode } from '../../src/domain/report.ts';
import { excerpt } from '../../src/messages/excerpt.ts';
import { escapeTerminal } from '../../src/report/escape/terminal.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { besideAssessment, reportOf, sampleAssessment, sampleReport } from '../support/sample-report.ts';
import { hasChromium, Watcher, WITHOUT } from './browser.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What runs in the page is text: its own types are not those of the tests.
const UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true";
const BARRIERS = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(LEVELS)} } }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 200))].join('\\n')))`;
const OVERFLOW = 'document.documentElement.scrollWidth - window.innerWidth';
const ELEMENTS = "Array.from(document.querySelectorAll('*:not(tspan)'), (one) => one.localName).join(' ')";
const AREA_FIGURES = `Array.from(document.querySelector('#area-table').parentElement.tBodies[0].rows, (row) =>
  Array.from(row.querySelectorAll('td data'), (one) => [one.getAttribute('value'), one.textContent]))`;
const TREE_FIGURES =
  "Array.from(document.querySelectorAll('.tree data'), (one) => one.getAttribute('value'))";

/** What the built program prints. */
function lke(...words: readonly string[]): string {
  const program = [`${HOME}bin/lke.js`, 'score', ...words, '-q', '--gate', 'none'];
  return execFileSync(process.execPath, program, { cwd: HOME, encoding: 'utf8', maxBuffer: 1 << 26 });
}

function scored(fixture: string): Assessment {
  const [assessment] = (JSON.parse(lke(`fixtures/${fixture}`, '-f', 'json')) as Report).assessments;
  if (assessment === undefined) throw new Error('the report is empty');
  return assessment;
}

function questionsIn(node: ReportedNode): readonly ReportedNode[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(questionsIn);
}

describe.skipIf(!hasChromium)(`a page in Chromium${WITHOUT}`, () => {
  let watcher: Watcher;

  beforeAll(async () => {
    watcher = await Watcher.start();
  });
  afterAll(async () => {
    await watcher.stop();
  });

  const PAGES = [
    ['with gates and gaps', () => lke('fixtures/zi-2021-setengah.xlsx', '-f', 'html'), 'dark', 360],
    [
      'with two assessors',
      () => renderHtml(reportOf([besideAssessment()]), { language: 'en' }),
      'light',
      1280,
    ],
    ['of several files', () => renderHtml(sampleReport(), { language: 'id' }), 'light', 360],
  ] as const;

  it.each(PAGES)('is quiet and has no barrier: %s', async (_, draw, colorScheme, width) => {
    const viewport = { width, height: 800 };
    const { page, deeds } = await watcher.open(draw(), { colorScheme, viewport });
    await page.evaluate(UNFOLD);
    await page.evaluate(AXE);
    expect(await page.evaluate(BARRIERS)).toEqual([]);
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(deeds).toEqual([]);
  });

  it('shows all of its text with scripts switched off', async () => {
    const { tree, findings, areas } = scored('zi-2021-setengah.xlsx');
    const { page, deeds } = await watcher.open(
      lke('fixtures/zi-2021-setengah.xlsx', '-f', 'html', '--lang', 'id'),
      {
        javaScriptEnabled: false,
      },
    );
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { title, answer } of tree === null ? [] : questionsIn(tree)) {
      expect(text).toContain(title.id);
      expect(text).toContain(answer?.at);
    }
    for (const { message, cure } of findings) {
      expect(text).toContain(escapeTerminal(excerpt(message.id, 400)));
      expect(text).toContain(cure.id);
    }
    for (const { title } of areas) expect(text).toContain(title.id);
    expect(deeds).toEqual([]);
  });

  it("has the figures of the report's JSON, exact and as they are read, and unfolds by keyboard", async () => {
    const { areas, index, tree } = scored('rb-2014-baik.xlsx');
    const { page } = await watcher.open(lke('fixtures/rb-2014-baik.xlsx', '-f', 'html', '--lang', 'en'));
    expect(await page.evaluate(AREA_FIGURES)).toEqual(
      areas.map(({ weight, points }) => [
        [weight.exact, weight.value.toFixed(2)],
        [points?.exact, points?.value.toFixed(2)],
      ]),
    );
    expect(await page.locator('.index data').getAttribute('value')).toBe(index?.exact);
    expect(await page.locator('.index data').textContent()).toBe('84.92');
    const known = (node: ReportedNode): readonly (string | undefined)[] => [
      (node.weight === null ? node.share : node.points)?.exact,
      ...node.children.flatMap(known),
    ];
    expect(await page.evaluate(TREE_FIGURES)).toEqual(tree === null ? [] : known(tree));
    const answer = page.locator('li.q').first();
    expect(await answer.isVisible()).toBe(false);
    for (const name of ['Enablers', 'Change management', 'team']) {
      await page.locator('.tree summary').filter({ hasText: name }).first().focus();
      await page.keyboard.press('Enter');
    }
    expect(await answer.isVisible()).toBe(true);
    expect(await answer.textContent()).toContain("'LKE '!J10");
    const link = page.locator('.gains a').first();
    const title = await link.textContent();
    await link.press('Enter');
    const target = page.locator('li.q:target');
    expect(await target.isVisible()).toBe(true);
    expect(await target.locator('.t').textContent()).toContain(title);
  });

  it('takes nothing for markup that stands in agencies, notes and names of sheets', async () => {
    const all = (text: string): readonly Assessment[] => {
      const [agency] = hostileReport('agency', text).assessments;
      const [note] = hostileReport('evidence', text).assessments;
      const [sheet] = hostileReport('sheet', text).assessments;
      if (agency === undefined || note === undefined || sheet === undefined) throw new Error('no assessment');
      return [{ ...sheet, identity: agency.identity, tree: note.tree }];
    };
    const open = (texts: readonly string[]) =>
      watcher.open(renderHtml(reportOf(texts.flatMap(all)), { language: 'id' }));
    const { page, deeds } = await open(PAYLOADS.map(({ text }) => text));
    const plain = await open(PAYLOADS.map(() => 'x'));
    expect(await page.evaluate(ELEMENTS)).toBe(await plain.page.evaluate(ELEMENTS));
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    expect(await page.locator('h2.agency').allTextContents()).toEqual(
      PAYLOADS.map(({ text }) => escapeTerminal(excerpt(text, 400))),
    );
    expect(deeds).toEqual([]);
  });

  it('prints everything on A4 in dark ink, whatever the scheme', async () => {
    const { page } = await watcher.open(renderHtml(reportOf([sampleAssessment()]), { language: 'id' }), {
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('li.q').first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 34, 38)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
  });
});
