/** What the page of a rubric is written with: words, figures, tables. */
import type { Fraction } from '../../domain/fraction.ts';
import type { Localized, Provenance, Rubric } from '../../domain/rubric.ts';
import { type Labels, labels } from '../../messages/labels.ts';
import type { Language } from '../../messages/language.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { formatBound } from '../figure.ts';

export interface Words {
  readonly labels: Labels;
  readonly page: Labels['rubricReport']['page'];
  /** A text of both languages in this one, fit for Markdown. */
  readonly say: (text: Localized) => string;
  /** A figure of the rubric: exactly, where decimals can. */
  readonly figure: (value: Fraction) => string;
  /** How sure something is, with its note; its sources where they are not those of the whole rubric. */
  readonly standing: (provenance: Provenance) => string;
}

export function wordsIn({ root }: Rubric, language: Language): Words {
  const own = labels(language);
  return {
    labels: own,
    page: own.rubricReport.page,
    say: (text) => escapeMarkdown(text[language]),
    figure: (value) => formatBound(value, 0, language),
    standing: ({ confidence, sources, note }) => {
      const isUsual = sources.join() === root.provenance.sources.join();
      const by = isUsual || sources.length === 0 ? '' : ` (${sources.map(code).join(', ')})`;
      return `${own.confidence[confidence]}${by}${note === '' ? '' : `. ${escapeMarkdown(note)}`}`;
    },
  };
}

/** A name of the rubric; its form (letters, digits, "-" and ".") holds nothing that Markdown acts on. */
export function code(name: string): string {
  return /^[\w.-]+$/.test(name) ? `\`${name}\`` : escapeMarkdown(name);
}

/** A table; its cells must be fit for Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
