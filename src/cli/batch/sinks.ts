/** Every format of a batch as a stream of text: some of it as files finish, some when all are known. */
import type { Batch } from '../../domain/batch.ts';
import type { BatchFormatName } from '../../report/batch-formats.ts';
import { renderCsv } from '../../report/csv.ts';
import { answersHead } from '../../report/csv-answers.ts';
import { batchJsonHead, batchJsonItem, batchJsonTail } from '../../report/json-batch.ts';
import type { RankingOptions } from '../../report/ranking.ts';
import { DOCUMENT_KINDS, documentPath } from './documents.ts';
import type { Kept, Parts } from './kept.ts';

export interface Sink {
  readonly head: string;
  /** The text of one file; files come by path. */
  add(kept: Kept): string;
  end(batch: Batch): Promise<string>;
}

/** What an output of a batch is: a format, and of CSV whether it lists agencies or answers. */
export type SinkKind = Exclude<BatchFormatName, 'csv' | 'docx'> | 'csv-agencies' | 'csv-answers';

/** What a batch is made into: outputs, and documents that have none of their own beside them. */
export type ResultKind = SinkKind | 'docx';

export function isSink(kind: ResultKind): kind is SinkKind {
  return kind !== 'docx';
}

export interface SinkOptions extends RankingOptions {
  /** What made the assessments. */
  readonly tool: Batch['tool'];
}

export function sinkOf(kind: SinkKind, options: SinkOptions): Sink {
  switch (kind) {
    case 'table':
      return atEnd(async (batch) => (await import('../../report/ranking.ts')).renderRanking(batch, options));
    case 'md':
      return atEnd(async (batch) => {
        return (await import('../../report/markdown/ranking.ts')).renderRankingMarkdown(batch, options);
      });
    case 'html':
      return atEnd(async (batch) => {
        const { renderSite } = await import('../../report/html/site/index.ts');
        return renderSite(batch, { ...options, pageOf: (entry) => documentPath('html', entry) });
      });
    case 'csv-agencies':
      return atEnd(async (batch) => renderCsv(batch, options));
    case 'csv-answers':
      return { head: answersHead(), add: ({ answers }) => whole(answers), end: async () => '' };
    case 'ndjson':
      return { head: '', add: ({ assessment }) => `${whole(assessment)}\n`, end: async () => '' };
    case 'json':
      return jsonSink(options);
  }
}

/** What must be kept of each file for all of these. */
export function partsFor(
  kinds: readonly ResultKind[],
  language: RankingOptions['language'],
  template: string | null,
): Parts {
  const documents = DOCUMENT_KINDS.filter((kind) => kinds.includes(kind));
  return {
    assessment: kinds.includes('json') || kinds.includes('ndjson'),
    answers: kinds.includes('csv-answers') ? language : null,
    documents: documents.length === 0 ? null : { kinds: documents, language, template },
  };
}

function atEnd(end: Sink['end']): Sink {
  return { head: '', add: () => '', end };
}

function jsonSink({ tool }: SinkOptions): Sink {
  let isFirst = true;
  return {
    head: batchJsonHead({ tool }),
    add({ assessment }) {
      const item = batchJsonItem(whole(assessment), isFirst);
      isFirst = false;
      return item;
    },
    end: async (batch) => batchJsonTail(batch),
  };
}

function whole(text: string | null): string {
  if (text === null) throw new Error('a part of a file was not kept that an output is made of');
  return text;
}
