import type { BatchCodes } from '../../../domain/codes/batch.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const BATCH_ABOUT = {
  LKE801: {
    title: 'The same file twice',
    explanation: 'Two files of the run are the same byte for byte. Both are scored and listed.',
  },
  LKE802: {
    title: 'The same answers twice',
    explanation:
      'Every answer is the same as in another file, although the files differ: reformatted, saved again, or copied. A fact to look into, not a reproach; both are scored and listed.',
  },
  LKE803: {
    title: 'One agency in several files',
    explanation:
      'The workbooks name the same agency and year, and differ in their answers. Which one is meant cannot be told from them; all are scored and listed.',
  },
  LKE804: {
    title: 'Skipped by rule',
    explanation:
      'In folders only workbooks are read (.xlsx and its relatives). Lock files (~$...), hidden files, links to folders and everything else are skipped and named.',
  },
  LKE805: { title: 'No workbooks', explanation: 'A folder, a pattern or a list came to no workbook at all.' },
  LKE806: {
    title: 'A folder cannot be looked into',
    explanation: 'The result lacks whatever lies in this folder, so the run counts as incomplete.',
  },
  LKE807: {
    title: 'The list of paths cannot be used',
    explanation: 'With - paths are read from standard input: one a line, or divided by NUL characters.',
  },
  LKE808: {
    title: 'An empty shard',
    explanation: 'Files are dealt to shards by their paths; with few files some shards stay empty.',
  },
  LKE810: {
    title: 'Expected, not sent',
    explanation: 'No file of the run belongs to this line of the register.',
  },
  LKE811: {
    title: 'Sent, not expected',
    explanation: 'No pattern of the register means this path, and no name in it is the one in the workbook.',
  },
  LKE812: { title: 'Sent several times', explanation: 'Several files belong to one line of the register.' },
  LKE813: {
    title: 'Expected several times',
    explanation: 'Several lines of the register mean this file, so it counts for each of them.',
  },
  LKE814: {
    title: 'The register cannot be used',
    explanation: 'A register is a CSV file whose first line names the columns: id, name and pattern.',
  },
  LKE820: {
    title: 'The folder holds results',
    explanation: 'Results are never replaced unasked.',
  },
  LKE821: {
    title: 'The folder holds other files',
    explanation: 'A results folder is whole in itself: everything in it is listed in its manifest.',
  },
  LKE822: {
    title: 'A result was changed',
    explanation: 'The manifest has the digest of every result and output; this one has another.',
  },
  LKE823: { title: 'A result is missing', explanation: 'The manifest lists a file that is not there.' },
  LKE824: {
    title: 'The manifest cannot be used',
    explanation: 'The manifest holds its own digest too, so that a change in it is noticed.',
  },
  LKE825: {
    title: 'A file that is no result',
    explanation: 'The manifest does not list this file of the folder.',
  },
  LKE826: {
    title: 'A workbook changed since',
    explanation: 'The result is of the bytes that were scored; the file has others now.',
  },
  LKE827: {
    title: 'A workbook was not compared',
    explanation: 'Results can be verified without the workbooks; then only the results are.',
  },
  LKE828: { title: 'Verified', explanation: 'Every digest in the manifest is that of the bytes found.' },
  LKE829: {
    title: 'An unfinished run',
    explanation: 'A run in this folder was stopped; what it finished is kept and can be used.',
  },
  LKE830: {
    title: 'Parts made in different ways',
    explanation: 'Only parts made with the same version, rubrics and options give one result.',
  },
  LKE831: {
    title: 'Not all shards, or one twice',
    explanation: 'One result is merged from every shard of a run, each once.',
  },
  LKE832: { title: 'A file in several parts', explanation: 'Each file belongs to one shard of a run.' },
  LKE833: { title: 'No shard', explanation: 'The folder holds the results of a whole run.' },
  LKE840: {
    title: 'An option without its companion',
    explanation: 'The option would have no effect, which is not what was meant.',
  },
  LKE841: {
    title: 'Outputs beside a results folder',
    explanation: 'A results folder holds every output of its run, under fixed names.',
  },
} satisfies CodeAbouts<BatchCodes>;
