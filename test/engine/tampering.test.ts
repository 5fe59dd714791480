/** Altered workbooks: every known alteration is found at its cell, and a clean workbook gives no finding. */
import { describe, expect, it } from 'vitest';
import { ANATOMIES, type AnatomyId } from '../../scripts/workbook/anatomy.ts';
import { drawAnswers, indicatorsOf, scaleOf } from '../../scripts/workbook/answers.ts';
import { layOut } from '../../scripts/workbook/make.ts';
import { FAST_PACKAGE, writePackage } from '../../scripts/workbook/package-writer.ts';
import { createRandom } from '../../scripts/workbook/random.ts';
import { assess } from '../../src/engine/index.ts';
import { bundledRubric } from '../support/bundled.ts';
import { type Tampered, tamper } from '../support/tamper.ts';

/** Altered and clean workbooks each, over two anatomies; `npm run fuzz:tampering` makes 1,000 of each. */
const WORKBOOKS = Number(process.env.LKE_TAMPER_WORKBOOKS ?? 150);
const FORMS: readonly (readonly [AnatomyId, string])[] = [
  ['rb-2014', 'rb-2014'],
  ['zi-2021', 'zi-2021'],
];
/** What is said of every file: which block, which rubric, which doubts. */
const ALWAYS = new Set(['LKE204', 'LKE207', 'LKE210', 'LKE971', 'LKE970']);

function formOf(seed: number) {
  const [anatomy, id] = FORMS[seed % FORMS.length] ?? FORMS[0] ?? ['rb-2014', 'rb-2014'];
  const rubric = bundledRubric(id);
  const answers = drawAnswers(rubric, { seed, level: 0.7, spread: 0.3, blanks: 0 });
  const laid = layOut({ rubric, anatomy, answers, agency: 'Kabupaten Contoh', year: 2020, seed });
  return { rubric, anatomy: ANATOMIES[anatomy], ...laid };
}

type Form = ReturnType<typeof formOf>;

function findingsOf({ rubric, model }: Form): readonly { readonly code: string; readonly at: string }[] {
  const bytes = writePackage(model, FAST_PACKAGE);
  const file = { name: 'buku.xlsx', size: bytes.length, sha256: '0'.repeat(64) };
  const choice = { kind: 'given', rubric: { rubric, sha256: '0'.repeat(64) } } as const;
  const { findings } = assess(file, bytes, choice, { by: null, sheet: null });
  return findings
    .filter((finding) => !ALWAYS.has(finding.code))
    .map((finding) => ({ code: finding.code, at: finding.at?.split('!').at(-1) ?? '' }));
}

function plainIds({ rubric }: Form): ReadonlySet<string> {
  const plain = indicatorsOf(rubric.root).filter(
    (indicator) =>
      indicator.weight === null &&
      indicator.dependences.length === 0 &&
      scaleOf(rubric, indicator).kind === 'choice',
  );
  return new Set(plain.map((indicator) => indicator.id));
}

function alter(form: Form, seed: number): readonly Tampered[] {
  const random = createRandom(seed).fork('tamper');
  const sheet = form.model.sheets.find((candidate) => candidate.name === form.expected.sheet);
  if (sheet === undefined) throw new Error('no sheet of answers');
  return tamper(sheet, form.anatomy.main, form.expected, plainIds(form), random.integer(1, 6), random);
}

describe(`${WORKBOOKS} workbooks`, () => {
  it('says nothing of a clean one', () => {
    const noisy: unknown[] = [];
    for (let seed = 1; seed <= WORKBOOKS; seed++) {
      const findings = findingsOf(formOf(seed)).filter((finding) => finding.code.startsWith('LKE6'));
      if (findings.length > 0) noisy.push({ seed, findings });
    }
    expect(noisy).toEqual([]);
  });

  it('finds every alteration at its cell', () => {
    const missed: unknown[] = [];
    let altered = 0;
    for (let seed = 1; seed <= WORKBOOKS; seed++) {
      const form = formOf(seed);
      const known = alter(form, seed);
      altered += known.length;
      const found = new Set(findingsOf(form).map(({ code, at }) => `${code} ${at}`));
      for (const { kind, code, cell } of known) {
        if (!found.has(`${code} ${cell}`))
          missed.push({ seed, kind, code, cell, found: [...found].slice(0, 8) });
      }
    }
    expect(missed).toEqual([]);
    expect(altered).toBeGreaterThan(WORKBOOKS);
  });
});
