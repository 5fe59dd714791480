/** LKE92x to LKE95x: the laws of a rubric. */
import type { CodeAbouts } from '../../code-text.ts';
import type { LawCodes } from '../../rubric-ranges.ts';

export const RUBRIC_LAWS_ABOUT = {
  LKE920: {
    title: 'Weights do not add up',
    explanation:
      'The weights below a group must add up to its own exactly; otherwise a full score is not the weight.',
  },
  LKE921: {
    title: 'A weight is missing',
    explanation: 'Below a group that adds up points, every part needs a weight.',
  },
  LKE922: {
    title: 'A weight without effect',
    explanation: 'Below a group that takes a mean a weight has no effect and misleads the reader.',
  },
  LKE923: {
    title: 'A weight of 0',
    explanation: 'A part with weight 0 never counts.',
  },
  LKE924: {
    title: 'A sum below a mean',
    explanation: 'A group that adds up points needs a weight, which there is none of below a mean.',
  },
  LKE925: {
    title: 'A name is used twice',
    explanation: 'A name stands for exactly one thing.',
  },
  LKE926: {
    title: 'No such name',
    explanation: 'The rubric refers to something it does not have.',
  },
  LKE927: {
    title: 'An option above 1',
    explanation: 'An option worth more than 1 would exceed the weight.',
  },
  LKE928: {
    title: 'A spelling for two options',
    explanation: 'One spelling for two options makes an answer uncertain.',
  },
  LKE929: {
    title: 'The full weight cannot be reached',
    explanation: 'Without an option worth 1, even the best answer misses the weight.',
  },
  LKE930: {
    title: 'A wrong range',
    explanation: 'The highest number must be above the lowest.',
  },
  LKE931: {
    title: 'A dependence on a later question',
    explanation: 'A question depends on earlier ones only, so that nothing goes round in a circle.',
  },
  LKE932: {
    title: 'Unknown answer in a dependence',
    explanation: 'The answer named is no option of that question, so the rule would never apply.',
  },
  LKE933: {
    title: 'A better answer lowers the index',
    explanation: 'Raising an answer must never lower the index.',
  },
  LKE934: {
    title: 'zero-when without options',
    explanation: 'zero-when names options, so the question must be answered by choice.',
  },
  LKE935: {
    title: 'A question that never counts',
    explanation: 'If every option is named, the question is always 0.',
  },
  LKE936: {
    title: 'A formula is missing',
    explanation: 'A formula scale needs a formula and counts.',
  },
  LKE937: {
    title: 'A formula out of place',
    explanation: 'A formula has a meaning on a formula scale only.',
  },
  LKE938: {
    title: 'A count role is missing',
    explanation: 'Without this role the formula cannot be computed.',
  },
  LKE939: {
    title: 'Unknown count role',
    explanation: 'This formula does not know the role.',
  },
  LKE940: {
    title: 'A wrong sum of counts',
    explanation: 'A count that is a sum is only checked, never counted twice.',
  },
  LKE941: {
    title: 'A bound out of reach',
    explanation: 'A bound above the highest possible figure can never be met.',
  },
  LKE942: {
    title: 'A check without points',
    explanation: 'A gate measures points, so what it names must have points of its own.',
  },
  LKE943: {
    title: 'Points counted twice',
    explanation: 'One check must not measure the same part twice.',
  },
  LKE944: {
    title: 'Predicates out of order',
    explanation: 'Predicates are listed from the highest.',
  },
  LKE945: {
    title: 'A predicate without bound',
    explanation: 'Only the lowest predicate has no lower bound.',
  },
  LKE946: {
    title: 'An index without predicate',
    explanation: 'Every index must have a predicate.',
  },
  LKE947: {
    title: 'A gap between predicates',
    explanation:
      'An upper bound that is written must meet the lower bound of the next predicate, without a gap.',
  },
  LKE948: {
    title: 'Predicates that overlap',
    explanation: 'Every index has one predicate only.',
  },
  LKE949: {
    title: 'What units answer does not fit',
    explanation:
      "Units answer the centre's questions below one group, without those that are the centre's alone, and enter the index at groups of one level. Each question of theirs lies in exactly one such group, and hangs on no answer that they do not give.",
  },
  LKE950: {
    title: 'A word with two meanings',
    explanation: 'A workbook is read by its words; one word must not stand for two things.',
  },
  LKE951: {
    title: 'A placeholder that is an answer',
    explanation: 'The same text must not mean both blank and answered.',
  },
  LKE952: {
    title: 'An area without groups',
    explanation: 'This change area can have no points.',
  },
  LKE953: {
    title: 'An area inside itself',
    explanation: 'The points of the inner group are already in those of the outer.',
  },
  LKE954: {
    title: 'A column without header words',
    explanation:
      'A workbook is read by the words above its columns; those of the outline and of the answers must be known.',
  },
} satisfies CodeAbouts<LawCodes>;
