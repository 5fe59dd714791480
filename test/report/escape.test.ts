import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInvisible } from '../../src/domain/spelling.ts';
import { readCsv } from '../../src/engine/csv-records.ts';
import { escapeAnnotationMessage, escapeAnnotationProperty } from '../../src/report/escape/annotation.ts';
import { escapeCsv } from '../../src/report/escape/csv.ts';
import { escapeHtml } from '../../src/report/escape/html.ts';
import { toJsonText } from '../../src/report/escape/json.ts';
import { escapeTerminal } from '../../src/report/escape/terminal.ts';
import { PAYLOADS } from '../support/payloads.ts';

/** Every character of Unicode, lone surrogates too, and short runs of the dangerous ones. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
});
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('escapeTerminal', () => {
  it.each([
    ['', ''],
    ['Dinas Kesehatan', 'Dinas Kesehatan'],
    ['Ünïcödé, 漢字, 😀', 'Ünïcödé, 漢字, 😀'],
    ['a\tb\r\nc', 'a\\tb\\r\\nc'],
    ['\u001b[31m', '\\u{001B}[31m'],
    ['\u009b31m', '\\u{009B}31m'],
    ['\u202eA', '\\u{202E}A'],
    ['Y\u200ba', 'Y\\u{200B}a'],
    ['\ud800', '\\u{D800}'],
    ['e\u0301', 'e\u0301'],
    ['\u0600\ufff9\u{110bd}', '\\u{0600}\\u{FFF9}\\u{110BD}'],
    ['\u0301e', '\\u{0301}e'],
    [`e${'\u0301'.repeat(6)}`, `e${'\u0301'.repeat(4)}\\u{0301}\\u{0301}`],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  it.each(PAYLOADS)('leaves nothing unseen of: $name', ({ text }) => {
    const escaped = escapeTerminal(text);
    expect(escaped).not.toMatch(CONTROL);
    expect(hasInvisible(escaped)).toBe(false);
  });

  it('leaves nothing unseen of any text, and is done in one pass', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeTerminal(text);
        expect(escaped).not.toMatch(CONTROL);
        expect(hasInvisible(escaped)).toBe(false);
        expect(escapeTerminal(escaped)).toBe(escaped);
      }),
    );
  });
});

describe('toJsonText', () => {
  it.each(PAYLOADS)('is read back as it was: $name', ({ text }) => {
    const value = { text, list: [text], [text]: 1 };
    const json = toJsonText(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json.replaceAll('\n', '')).not.toMatch(CONTROL);
    expect(hasInvisible(json)).toBe(false);
  });

  it('writes what cannot be seen by its number', () => {
    expect(toJsonText('\u0600\u009b\u2028\u{e0041}\u{110bd}é')).toBe(
      '"\\u0600\\u009b\\u2028\\udb40\\udc41\\ud804\\udcbdé"',
    );
  });

  it('is read back as it was, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = toJsonText([text]);
        expect(JSON.parse(json)).toEqual([text]);
        expect(hasInvisible(json)).toBe(false);
      }),
    );
  });
});

describe('workflow commands', () => {
  it.each([
    ['50 % : a, b', '50 %25 : a, b', '50 %25 %3A a%2C b'],
    ['a\nb\r\nc\rd', 'a%0Ab%0Ac%0Ad', 'a\\nb\\r\\nc\\rd'],
    ['::error::x', '::error::x', '%3A%3Aerror%3A%3Ax'],
    ['%0A', '%250A', '%250A'],
  ])('writes %j', (text, message, property) => {
    expect(escapeAnnotationMessage(text)).toBe(message);
    expect(escapeAnnotationProperty(text)).toBe(property);
  });

  it.each(PAYLOADS)('stays on one line and in its place: $name', ({ text }) => {
    expect(escapeAnnotationMessage(text)).not.toMatch(CONTROL);
    expect(escapeAnnotationProperty(text)).not.toMatch(/[:,\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(escapeAnnotationMessage(text)).not.toMatch(/%(?!25|0A)/);
  });
});

describe('the payloads', () => {
  it('are fifty, each with its own name', () => {
    expect(PAYLOADS).toHaveLength(50);
    expect(new Set(PAYLOADS.map((payload) => payload.name)).size).toBe(50);
  });
});

describe('escapeCsv', () => {
  it.each([
    ['Dinas Kesehatan', 'Dinas Kesehatan'],
    ['=1+1', "'=1+1"],
    ['"=1+1"', `"""'=1+1"""`],
    [' =1+1', `" '=1+1"`],
    ['+62', "'+62"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['a;=1+1', `"a;'=1+1"`],
    ['a, b', '"a, b"'],
    ['a\r\n=1', 'a\\r\\n=1'],
    ['\t=1', '\\t=1'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeCsv(text)).toBe(expected);
  });

  /** What a program makes of one field, whichever of both it divides by. */
  const fieldsOf = (field: string, delimiter: string) =>
    readCsv(`a${delimiter}b\n${field}${delimiter}x\n`).records[1]?.fields.slice(0, -1) ?? [];
  const isFormula = (text: string) => /^[\s"]*[=+\-@]/.test(text);

  it.each(PAYLOADS)('is one field, and no formula, of: $name', ({ text }) => {
    const field = escapeCsv(text);
    expect(hasInvisible(field)).toBe(false);
    expect(fieldsOf(field, ',')).toHaveLength(1);
    expect([...fieldsOf(field, ','), ...fieldsOf(field, ';')].filter(isFormula)).toEqual([]);
  });

  it('leaves no formula of any text', () => {
    const unit = fc.constantFrom(...'=+-@"\';, \n\ta1');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const field = escapeCsv(text);
        expect(fieldsOf(field, ',')).toHaveLength(1);
        expect([...fieldsOf(field, ','), ...fieldsOf(field, ';')].filter(isFormula)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('escapeHtml', () => {
  it.each([
    ['Dinas "A" & \'B\' <i>', 'Dinas &quot;A&quot; &amp; &#39;B&#39; &lt;i&gt;'],
    ['&lt;', '&amp;lt;'],
    ['a\u202eb\n', 'a\\u{202E}b\\n'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it('leaves no markup and nothing unseen of any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'<>&"\'a ') })), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(hasInvisible(escaped)).toBe(false);
      }),
    );
  });
});
