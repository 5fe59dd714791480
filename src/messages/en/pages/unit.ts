/** LKE23x: the units of an agency, and how their answers come to the centre's. */
import type { UnitCodes } from '../../../domain/codes/unit.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const UNIT_ABOUT = {
  LKE230: {
    title: 'A centre without its units',
    explanation:
      'Where an index is the mean of centre and units, the answers of the centre alone give another figure that looks like one. So none is given, only the lowest and highest that the units can make of it.',
  },
  LKE231: {
    title: 'A unit without any answer',
    explanation:
      'An empty form of a unit is no answer of 0. The official form leaves it out of the means over the units, and so does the score.',
  },
  LKE232: {
    title: 'A unit without a figure for a part',
    explanation:
      'The unit answered something, but not enough for a figure of that part. The rubric says what this does to the mean over the units.',
  },
  LKE233: {
    title: 'A unit that could not be read',
    explanation:
      'A workbook or sheet that was given as a unit holds no form that can be read. Leaving it out in silence would change the index, so what it enters is not known.',
  },
  LKE234: {
    title: 'Sheets of units that do not count',
    explanation:
      "Units come either from the centre's workbook or from a folder, never from both: the same unit would count twice.",
  },
  LKE235: {
    title: 'A rubric without units',
    explanation:
      'The rubric of this workbook makes its index of one form. There is nothing that units enter.',
  },
  LKE236: {
    title: 'Units for one workbook alone',
    explanation: 'A folder of units belongs to one centre. For several it cannot be said whose they are.',
  },
  LKE237: {
    title: 'No units in the folder',
    explanation: 'The folder named with --units, and those below it, hold no workbook.',
  },
  LKE238: {
    title: 'The units that were read',
    explanation:
      'The units whose answers came to the score are named, so that you can check that none is missing.',
  },
  LKE239: {
    title: 'No form of centre and units',
    explanation:
      'A form of one sheet would leave out the units, and its total would look like the index without being it.',
  },
  LKE240: {
    title: 'A unit with the form of another instrument',
    explanation:
      'Forms of different regulations ask some questions of the same name. A unit that sent another form was asked other things, so its answers are not taken, and what it enters is not known.',
  },
} satisfies CodeAbouts<UnitCodes>;
