import type { LetterCodes, OutsideKind, TagProblem } from '../../domain/codes/letter.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';
import { CONTENTS } from './file-kind.ts';

const PROBLEMS: Readonly<Record<TagProblem, string>> = {
  unclosed: 'is never closed',
  unopened: 'is closed and was never opened',
  mismatched: 'is closed by the name of another',
  misplaced: 'cannot stand where it stands',
  raw: 'asks for raw markup',
  list: 'is a list and is used as a text',
  flag: 'is a condition and is used as a text',
};

const OUTSIDE: Readonly<Record<OutsideKind, string>> = {
  link: 'fetches something from outside',
  macro: 'holds macros',
  object: 'holds an embedded object',
  field: 'has a field that fetches or runs something',
};

export const LETTER_FINDINGS = {
  LKE720: {
    sentence: ({ format }) => `The format ${format} is no text and is not written to standard output.`,
    cure: ({ format }) => `Name a file, for example --output lhe.${format}.`,
  },
  LKE721: {
    sentence: ({ file, found }) =>
      found === 0
        ? `No evaluation report ${quotePath(file)} was written: nothing was scored.`
        : `An evaluation report is about one submission, and ${found} were scored; ${quotePath(file)} cannot take them all.`,
    cure: ({ found }) =>
      found === 0
        ? 'Mend what keeps the workbook from being scored, then ask again.'
        : 'Name a folder, which takes one for each: --format docx --output NAME/.',
  },
  LKE722: {
    sentence: ({ file, content }) =>
      content === null
        ? `The template ${quotePath(file)} cannot be used.`
        : `The template ${quotePath(file)} cannot be used: it is no Word document but ${content === 'empty' ? 'an empty file' : CONTENTS[content]}.`,
    cure: ({ content }) =>
      content === null
        ? 'What stands in the way is told below. Without --template the bundled one is used.'
        : 'Save it in Word or LibreOffice as .docx. Without --template the bundled one is used.',
  },
  LKE723: {
    sentence: ({ found }) =>
      found === '' ? 'It is no Word document.' : `It is no Word document but ${quote(found)}.`,
    cure: () => 'Save it in Word or LibreOffice as .docx, without macros.',
  },
  LKE724: {
    sentence: ({ part, tag, problem }) => `${excerpt(part, 60)}: the tag ${quote(tag)} ${PROBLEMS[problem]}.`,
    cure: ({ problem }) =>
      problem === 'list' || problem === 'flag' || problem === 'raw'
        ? 'Write a list or a condition as {#name}…{/name}, a text as {name}.'
        : 'See that every {#name} has its {/name}, in the same table or between the same paragraphs, and every { its }.',
  },
  LKE725: {
    sentence: ({ part, tag, within }) =>
      within === null
        ? `${excerpt(part, 60)}: there is no tag ${quote(tag)}.`
        : `${excerpt(part, 60)}: there is no tag ${quote(tag)}, neither in ${within} nor outside of it.`,
    cure: ({ nearest }) =>
      nearest === null ? 'The tags are listed in docs/lhe-template.md.' : `Did you mean {${nearest}}?`,
  },
  LKE726: {
    sentence: ({ tags }) => `The template does not ask for ${allOf(quoted(tags), 'en')}.`,
    cure: () =>
      'Take them in: a report must say whom it is about, what it found, by which law, and what is not known.',
  },
  LKE727: {
    sentence: ({ part, kind, found }) => `${excerpt(part, 60)} ${OUTSIDE[kind]}: ${quote(found)}.`,
    cure: () => 'Take it out of the template; put pictures into the document itself.',
  },
  LKE728: {
    sentence: ({ option, format }) => `${option} has a meaning only where ${format} is written.`,
    cure: ({ format }) => `Add --output NAME.${format}, or leave it out.`,
  },
} satisfies CodeTexts<LetterCodes>;
