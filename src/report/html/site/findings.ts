/** Findings over all agencies, by code: how many there are, and with how many agencies. */
import type { Entry } from '../../../domain/entry.ts';
import { codePage } from '../../../messages/pages.ts';
import { SEVERITY_ORDER } from '../../text/findings.ts';
import { heading } from '../leaf.ts';
import { type Html, html, NOTHING } from '../markup.ts';
import { type Overview, writeNote } from './index.ts';
import { type SiteColumn, siteTable } from './table.ts';

interface CodeCount {
  readonly code: string;
  readonly severity: Entry['codes'][number]['severity'];
  agencies: number;
  findings: number;
}

/** The worst first, then those that most agencies have. */
function codeCounts(entries: readonly Entry[]): readonly CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const { code, severity, count } of entries.flatMap((entry) => entry.codes)) {
    const known = counts.get(code) ?? { code, severity, agencies: 0, findings: 0 };
    known.agencies++;
    known.findings += count;
    counts.set(code, known);
  }
  const rank = (count: CodeCount) => SEVERITY_ORDER.indexOf(count.severity);
  return [...counts.values()].sort(
    (left, right) =>
      rank(left) - rank(right) || right.agencies - left.agencies || (left.code < right.code ? -1 : 1),
  );
}

export function writeCodes(entries: readonly Entry[], { texts, leaf }: Overview): Html {
  const counts = codeCounts(entries);
  if (counts.length === 0) return NOTHING;
  const columns: readonly SiteColumn<CodeCount>[] = [
    { head: texts.code, isName: true, cell: ({ code }) => ({ content: leaf.text(code) }) },
    {
      head: texts.severity,
      cell: ({ severity }) => ({ content: leaf.labels.severity[severity] }),
    },
    {
      head: texts.meaning,
      cell: ({ code }) => ({ content: codePage(code, leaf.language)?.title ?? leaf.glyphs.dash }),
    },
    {
      head: texts.count,
      number: 'down',
      cell: ({ agencies }) => ({ content: agencies, sortBy: agencies }),
    },
    {
      head: texts.occurrences,
      number: 'down',
      cell: ({ findings }) => ({ content: findings, sortBy: findings }),
    },
  ];
  const caption = { id: 'codes', kind: 'codes', caption: texts.findingsCaption };
  return html`<section class="codes" aria-labelledby="findings">
${heading(0, 'findings', texts.findings, leaf)}${siteTable(caption, columns, counts, leaf)}${writeNote(texts.findingsNote)}</section>
`;
}
