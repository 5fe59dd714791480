import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../src/report/rubric/junit.ts';
import type { TextOptions } from '../../../src/report/text/pen.ts';
import { inFile, small } from '../../engine/rubric-check/small.ts';
import { expectGolden } from '../../support/golden.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { type SampleRubricReport, sampleLint } from '../../support/sample-rubric-report.ts';
import { CLEAN, LINT, MUTATION, TEST } from './samples.ts';

const OPTIONS: TextOptions = {
  language: 'en',
  width: 80,
  colour: false,
  plain: false,
  show: 'error',
  perCode: 5,
};
const render = ({ report, texts }: SampleRubricReport, language: 'id' | 'en' = 'en') =>
  renderJunit(report, texts, { ...OPTIONS, language });

/** Tags opened and closed in the right order, attributes between quotes, nothing else that XML acts on. */
function faultOf(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const parts = rest.split(/(<[^>]*>)/);
  for (const part of parts) {
    if (!part.startsWith('<')) {
      if (/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/.test(part)) return `text: ${part}`;
      continue;
    }
    const tag = /^<(\/?)([a-z-]+)((?: [a-z]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos);)*")*)(\/?)>$/.exec(part);
    if (tag === null) return `tag: ${part}`;
    const [, closing, name = '', , single] = tag;
    if (closing === '/') {
      if (open.pop() !== name) return `closed: ${name}`;
    } else if (single !== '/') open.push(name);
  }
  return open.length === 0 ? null : `left open: ${open.join(', ')}`;
}

describe('JUnit XML', () => {
  it.each<[string, SampleRubricReport]>([
    ['lint', LINT],
    ['test', TEST],
    ['clean', CLEAN],
  ])('of %s is as in its golden file', (name, sample) => {
    expectGolden(render(sample), new URL(`./golden/junit-${name}.xml`, import.meta.url));
    expect(faultOf(render(sample))).toBeNull();
    expect(faultOf(render(sample, 'id'))).toBeNull();
  });

  it('counts what failed: cases and errors, not warnings', () => {
    expect(render(TEST)).toContain('<testsuite name="contoh" tests="9" failures="2" errors="0">');
    expect(render(CLEAN)).toContain('tests="1" failures="0" errors="0"');
    expect(render(MUTATION)).toContain(`tests="${MUTATION.report.counts.warnings}" failures="0" errors="0"`);
  });

  it.each(PAYLOADS)('stays XML whatever is in: $name', ({ text: payload }) => {
    const source = inFile({ ...small(), text: `rubric: ${payload}\n${payload}: [` }, `${payload}.yaml`);
    const xml = render(sampleLint(source));
    expect(faultOf(xml)).toBeNull();
    expect(xml.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});
