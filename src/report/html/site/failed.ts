/** Files that could not be scored, each with the first reason and a page that gives all. */
import type { Entry } from '../../../domain/entry.ts';
import { foreign, heading } from '../leaf.ts';
import { type Html, html, NOTHING } from '../markup.ts';
import type { Overview } from './index.ts';
import { type SiteColumn, siteTable } from './table.ts';

export function writeFailed(failed: readonly Entry[], { texts, words, leaf, options }: Overview): Html {
  if (failed.length === 0) return NOTHING;
  const columns: readonly SiteColumn<Entry>[] = [
    {
      head: words.column.file,
      isName: true,
      cell: (entry) => ({
        content: html`<a href="${options.pageOf(entry)}">${foreign(entry.file.name, leaf)}</a>`,
      }),
    },
    {
      head: texts.code,
      cell: ({ failure }) => ({ content: failure === null ? '' : leaf.text(failure.code) }),
    },
    {
      head: texts.reason,
      cell: ({ failure }) => ({ content: failure === null ? '' : leaf.say(failure.message) }),
    },
  ];
  const caption = { id: 'unscored', kind: 'failed', caption: words.sections.failed(String(failed.length)) };
  return html`<section class="failed" aria-labelledby="failed">
${heading(0, 'failed', texts.failed, leaf)}${siteTable(caption, columns, failed, leaf)}</section>
`;
}
