/** LKE8xx batches, LKE98x and LKE99x the command line, its outputs and faults of ours. */
import type { RunCodes } from '../../../domain/codes/run.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RUN_ABOUT = {
  LKE980: {
    title: 'The output exists',
    explanation: 'An existing file is never overwritten unasked.',
  },
  LKE981: {
    title: 'No such rubric',
    explanation: 'The name given is no bundled rubric and no file.',
  },
  LKE982: {
    title: 'No such command',
    explanation: 'The first word after lke is the command.',
  },
  LKE983: {
    title: 'No such option',
    explanation: 'A mistyped option is not ignored, because the result could differ from what was meant.',
  },
  LKE984: {
    title: 'A wrong option value',
    explanation: 'This option takes certain values only.',
  },
  LKE985: {
    title: 'An option without value',
    explanation: 'This option needs a value after it.',
  },
  LKE986: {
    title: 'An argument is missing',
    explanation: 'The command cannot run without this argument.',
  },
  LKE987: {
    title: 'Too many arguments',
    explanation: 'A surplus argument often comes from a name with blanks that is not in quotation marks.',
  },
  LKE988: {
    title: 'The output cannot be written',
    explanation: 'The system refused to write. No half-written output is left behind.',
  },
  LKE989: {
    title: 'The output is an input',
    explanation: 'A file that is scored is never changed.',
  },
  LKE990: {
    title: 'The output is no regular file',
    explanation: 'Nothing is written through links, devices or pipes.',
  },
  LKE991: {
    title: 'Several formats in one place',
    explanation: 'Two formats in one output could not be read again.',
  },
  LKE992: {
    title: 'Unknown output extension',
    explanation: 'The extension decides the format when none is named.',
  },
  LKE993: {
    title: 'No such code',
    explanation: 'Every finding has a stable code: LKE and three digits.',
  },
  LKE994: {
    title: 'No such question or group',
    explanation: 'The rubric in use has no question or group of that id.',
  },
  LKE995: {
    title: 'No such gate',
    explanation: 'The rubric in use has no such gate.',
  },
  LKE996: {
    title: 'Incomplete installation',
    explanation: 'The bundled rubrics are not there, or are not those this program was built with.',
  },
  LKE997: {
    title: 'Interrupted',
    explanation: 'The run was stopped from outside. What was finished is whole.',
  },
  LKE999: {
    title: 'A fault of the program',
    explanation: 'This is a fault of lke, not of the file. No score was made from it.',
  },
} satisfies CodeAbouts<RunCodes>;
