/** LKE90x and LKE91x: the text of a rubric and its shape. */
import type { CodeAbouts } from '../../code-text.ts';
import type { ShapeCodes } from '../../rubric-ranges.ts';

export const RUBRIC_SHAPE_ABOUT = {
  LKE901: {
    title: 'Not YAML',
    explanation: 'Rubrics are written in YAML. What cannot be parsed cannot be checked.',
  },
  LKE902: {
    title: 'Empty rubric',
    explanation: 'There is nothing but comments.',
  },
  LKE903: {
    title: 'The rubric is too long',
    explanation: "The limit keeps a stranger's text from using up the memory.",
  },
  LKE904: {
    title: 'Nested too deep',
    explanation: "The limit keeps a stranger's text from using up the memory.",
  },
  LKE905: {
    title: 'Too many entries',
    explanation: "The limit keeps a stranger's text from using up the time.",
  },
  LKE906: {
    title: 'YAML that rubrics do without',
    explanation: 'Aliases, tags and the like make what is read differ from what holds.',
  },
  LKE907: {
    title: 'A key stands twice',
    explanation: 'Of two equal keys only one would hold, and nobody could see which.',
  },
  LKE908: {
    title: 'A key that is no word',
    explanation: 'Keys of a rubric are plain words.',
  },
  LKE909: {
    title: 'A hidden character',
    explanation: 'An unseen character can make two names look the same though they differ.',
  },
  LKE910: {
    title: 'Unknown key',
    explanation: 'A mistyped key would be ignored in silence, so it is refused.',
  },
  LKE911: {
    title: 'A key is missing',
    explanation: 'Without this key the part is incomplete, and nothing is assumed in its place.',
  },
  LKE912: {
    title: 'The wrong shape',
    explanation: 'The value of this key does not have the shape it needs.',
  },
  LKE913: {
    title: 'Unknown word',
    explanation: 'Only certain words are allowed here.',
  },
  LKE914: {
    title: 'Not a number of a rubric',
    explanation: 'Numbers of a rubric are read exactly, so they are written as 1.5, 2/3, 2.5/3 or 60%.',
  },
  LKE915: {
    title: 'Not a name of a rubric',
    explanation: 'Names are used in reports and commands, so their form is limited.',
  },
  LKE916: {
    title: 'Empty',
    explanation: 'Something is needed here.',
  },
  LKE917: {
    title: 'Exactly one key',
    explanation: 'These keys are alternatives to each other.',
  },
  LKE918: {
    title: 'The wrong level',
    explanation: 'Levels of a rubric always go down: component, area, sub-area, part.',
  },
  LKE919: {
    title: 'A key without meaning',
    explanation: 'Beside the other key, this one has no effect.',
  },
} satisfies CodeAbouts<ShapeCodes>;
