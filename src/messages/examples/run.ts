import type { RunCodes } from '../../domain/codes/run.ts';
import type { CodeExamples } from '../code-text.ts';

export const RUN_EXAMPLES = {
  LKE980: { args: { file: 'hasil.json' }, place: null },
  LKE981: {
    args: { name: 'rb2014', known: ['pmprb-2020', 'rb-2014', 'zi-2021'], nearest: 'rb-2014' },
    place: null,
  },
  LKE982: {
    args: {
      name: 'scroe',
      command: '',
      known: ['score', 'check', 'explain', 'rubric', 'code'],
      nearest: 'score',
    },
    place: null,
  },
  LKE983: { args: { option: '--formt', command: 'lke score', nearest: '--format' }, place: null },
  LKE984: {
    args: { option: '--format', value: 'tabel', allowed: ['table', 'json'], nearest: 'table', form: null },
    place: null,
  },
  LKE985: { args: { option: '--rubric' }, place: null },
  LKE986: { args: { argument: 'PATH', command: 'lke score' }, place: null },
  LKE987: { args: { command: 'lke code', expected: 1, surplus: ['LKE302'] }, place: null },
  LKE988: { args: { file: 'laporan/hasil.json', reason: 'EACCES' }, place: null },
  LKE989: { args: { file: 'lke-dinas.xlsx' }, place: null },
  LKE990: { args: { file: 'laporan', found: 'folder' }, place: null },
  LKE991: { args: { formats: ['table', 'json'], output: '-' }, place: null },
  LKE992: { args: { file: 'hasil', extensions: ['.json', '.txt'], folder: 'hasil/' }, place: null },
  LKE993: { args: { code: 'LKE30', nearest: 'LKE301' }, place: null },
  LKE994: { args: { node: 'mp.tin', rubric: 'rb-2014', nearest: 'mp.tim' }, place: null },
  LKE995: { args: { gate: 'wbbk', rubric: 'zi-2021', known: ['wbk', 'wbbm'], nearest: 'wbk' }, place: null },
  LKE996: { args: { folder: '/opt/lke/rubrics' }, place: null },
  LKE997: { args: { done: 12, files: 40 }, place: null },
  LKE999: { args: { problem: 'a fraction cannot have the denominator 0' }, place: null },
} satisfies CodeExamples<RunCodes>;
