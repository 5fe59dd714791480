import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/domain/diagnostic.ts';
import { cure, sentence } from '../../src/messages/say.ts';

describe('a sentence', () => {
  it('holds the raw text as it is: outputs escape, messages do not', () => {
    const raw = 'A\u202eB\u001b[31m';
    const finding = diagnose('LKE301', { indicator: 'mp.a', raw, options: ['A', 'B'] });
    expect(sentence(finding, 'id')).toBe(
      `Jawaban "${raw}" pada butir mp.a bukan salah satu pilihan: A atau B.`,
    );
    expect(sentence(finding, 'en')).toBe(
      `The answer "${raw}" to question mp.a is none of its options: A or B.`,
    );
  });

  it('shortens a long raw text', () => {
    const finding = diagnose('LKE301', { indicator: 'mp.a', raw: 'x'.repeat(30_000), options: ['A'] });
    expect(sentence(finding, 'en').length).toBeLessThan(200);
  });

  it('counts what a long list does not name', () => {
    const sheets = Array.from({ length: 60 }, (_, index) => `S${index}`);
    const finding = diagnose('LKE203', { sheets, found: 3 });
    expect(sentence(finding, 'en')).toContain('"S7" and 52 more');
    expect(sentence(finding, 'id')).toContain('"S7" dan 52 lainnya');
  });

  it('writes figures in the way of the language', () => {
    const finding = diagnose('LKE304', { indicator: 'h', raw: '41', minimum: '0', maximum: '7/2' });
    expect(sentence(finding, 'id')).toContain('0 sampai 3,5');
    expect(sentence(finding, 'en')).toContain('0 to 3.5');
  });

  it('shows how far two figures differ, however little', () => {
    const args = {
      node: 'mp',
      stated: '40.454285714',
      computed: '283180/7000',
      difference: '0',
      effect: null,
    };
    const finding = diagnose('LKE601', { ...args, measure: 'points' });
    expect(sentence(finding, 'en')).toContain('40.4542857140 ');
    expect(sentence(finding, 'en')).toContain('40.4542857143');
  });

  it('does not count no questions where units are why an index is not known', () => {
    const finding = diagnose('LKE561', { nodes: ['mp.1'], missing: 0 });
    expect(sentence(finding, 'en')).toMatch(/: there is no figure for mp\.1, although every question/);
    expect(sentence(finding, 'id')).not.toContain('0 butir');
  });

  it('suggests what was probably meant', () => {
    const finding = diagnose('LKE981', { name: 'rb2014', known: ['rb-2014'], nearest: 'rb-2014' });
    expect(cure(finding, 'id')).toBe('Mungkin maksudnya "rb-2014"?');
    expect(cure(finding, 'en')).toBe('Did you mean "rb-2014"?');
  });

  it.each(['__proto__', 'constructor', 'toString'])('is not misled by a system reason named %s', (reason) => {
    const finding = diagnose('LKE988', { file: 'a', reason });
    expect(sentence(finding, 'en')).toBe(`The output "a" cannot be written: ${reason}.`);
  });
});
