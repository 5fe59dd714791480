import type { BatchCodes } from '../../domain/codes/batch.ts';
import type { CodeExamples } from '../code-text.ts';

const DIGEST = '8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92';
const OTHER = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';

export const BATCH_EXAMPLES = {
  LKE801: { args: { file: 'masuk/dinas-b (1).xlsx', twin: 'masuk/dinas-b.xlsx' }, place: null },
  LKE802: {
    args: {
      file: 'masuk/dinas-c.xlsx',
      agency: 'Dinas Contoh C',
      twin: 'masuk/dinas-a.xlsx',
      twinAgency: 'Dinas Contoh A',
    },
    place: null,
  },
  LKE803: {
    args: {
      agency: 'Kabupaten Contoh',
      year: 2018,
      files: ['masuk/contoh.xlsx', 'masuk/contoh-revisi.xlsx'],
    },
    place: null,
  },
  LKE804: { args: { file: 'masuk/~$dinas.xlsx', reason: 'lock' }, place: null },
  LKE805: { args: { path: 'masuk' }, place: null },
  LKE806: { args: { folder: 'masuk/rahasia', reason: 'EACCES' }, place: null },
  LKE807: { args: { problem: 'NOT_UTF8' }, place: null },
  LKE808: { args: { shard: 7, of: 8 }, place: null },
  LKE810: { args: { id: '3201', name: 'Kabupaten Contoh' }, place: null },
  LKE811: { args: { file: 'masuk/lain.xlsx', agency: 'Dinas Lain' }, place: null },
  LKE812: {
    args: { id: '3201', name: 'Kabupaten Contoh', files: ['masuk/contoh.xlsx', 'masuk/contoh-2.xlsx'] },
    place: null,
  },
  LKE813: { args: { file: 'masuk/contoh.xlsx', ids: ['3201', '3202'] }, place: null },
  LKE814: {
    args: { problem: 'NO_COLUMNS', found: 'kabupaten, berkas' },
    place: { kind: 'text', file: 'register.csv', line: 1, column: 1 },
  },
  LKE820: { args: { folder: 'hasil' }, place: null },
  LKE821: { args: { folder: 'hasil', found: 'surat.docx' }, place: null },
  LKE822: { args: { file: 'hasil/ranking.csv', expected: DIGEST, found: OTHER }, place: null },
  LKE823: { args: { file: 'hasil/ranking.csv' }, place: null },
  LKE824: { args: { file: 'hasil/lke-batch.json', problem: 'ALTERED' }, place: null },
  LKE825: { args: { file: 'hasil/catatan.txt' }, place: null },
  LKE826: { args: { file: 'masuk/dinas.xlsx', expected: DIGEST, found: OTHER }, place: null },
  LKE827: { args: { file: 'masuk/dinas.xlsx' }, place: null },
  LKE828: { args: { folder: 'hasil', results: 620, outputs: 2, inputs: 620 }, place: null },
  LKE829: { args: { folder: 'hasil' }, place: null },
  LKE830: { args: { part: 'bagian-2', first: 'bagian-1', settings: ['rubric'] }, place: null },
  LKE831: { args: { of: 8, missing: [3], doubled: [5] }, place: null },
  LKE832: { args: { file: 'masuk/dinas.xlsx', parts: ['bagian-1', 'bagian-2'] }, place: null },
  LKE833: { args: { part: 'hasil' }, place: null },
  LKE840: { args: { option: '--resume', needs: '--output FOLDER/' }, place: null },
  LKE841: { args: { folders: ['hasil.csv'] }, place: null },
} satisfies CodeExamples<BatchCodes>;
