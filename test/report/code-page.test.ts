import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/domain/codes/index.ts';
import { renderCodePage } from '../../src/report/code-page.ts';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderTable } from '../../src/report/table.ts';
import type { TextOptions } from '../../src/report/text/pen.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { expectGolden } from '../support/golden.ts';

const OPTIONS: TextOptions = {
  language: 'id',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 3,
};

describe('renderCodePage', () => {
  it.each([
    ['code-LKE302-id-80', 'LKE302', {}],
    ['code-LKE601-en-40', 'lke601', { language: 'en', width: 40 }],
  ] as const)('is a known text: %s', (name, code, options) => {
    const text = renderCodePage(code, { ...OPTIONS, ...options }) ?? '';
    expectGolden(text, new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it.each(CODES)('fits its width and hides nothing: %s', (code) => {
    const text = renderCodePage(code, { ...OPTIONS, width: 40 }) ?? '';
    expect(text).toContain(code);
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(40);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('knows no other code', () => {
    expect(renderCodePage('LKE000', OPTIONS)).toBeNull();
  });
});

describe('the formats', () => {
  it('are loaded by name', async () => {
    expect(FORMAT_NAMES).toEqual(['table', 'html', 'md', 'json']);
    expect(await FORMATS.table.load()).toBe(renderTable);
    expect(await FORMATS.json.load()).toBe(renderJson);
  });

  it('each have extensions of their own', () => {
    const extensions = FORMAT_NAMES.flatMap((name) => [...FORMATS[name].extensions]);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z]+$/);
  });
});
