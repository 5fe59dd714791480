/** The rules of a derivation in words; figures come as they are to be printed. */

export const STEPS = {
  option: (option: string, result: string) => `answer ${option} is worth ${result}`,
  divide: (number: string, by: string, result: string) => `number ${number} divided by ${by} = ${result}`,
  share: (number: string, result: string) => `share ${number} = ${result}`,
  shareCapped: (number: string, result: string) => `share ${number} is above 1 and counts as ${result}`,
  ratio: (part: string, whole: string, result: string) => `ratio ${part} divided by ${whole} = ${result}`,
  ratioCapped: (part: string, whole: string, result: string) =>
    `ratio ${part} divided by ${whole} is above 1 and counts as ${result}`,
  reduction: (before: string, now: string, result: string) =>
    `reduction from ${before} to ${now}: (${before} − ${now}) divided by ${before} = ${result}`,
  reductionBothZero: (result: string) =>
    `reduction: last year and this year are both 0, which counts as ${result}`,
  reductionNegative: (before: string, now: string, result: string) =>
    `reduction from ${before} to ${now}: a rise, which counts as ${result}`,
  countsMissing: (counts: string) => `cannot be computed yet: count ${counts} is blank`,
  incomputable: (dividend: string) => `cannot be computed: ${dividend} divided by 0`,
  absent: {
    blank: 'not answered',
    'not-applicable': 'not applicable',
    unreadable: 'not readable',
    'not-found': 'its row was not found',
    incomputable: 'cannot be computed',
    unestablished: 'what its scale is worth is not established',
  },
  times: (on: string, factor: string, result: string) => `times the value of ${on}, ${factor} = ${result}`,
  timesUnknown: (on: string) => `the value of ${on} is not known, so neither is the product`,
  timesUnknownZero: (on: string, result: string) =>
    `the value of ${on} is not known, but 0 times anything is ${result}`,
  zeroWhen: (on: string, option: string, result: string) =>
    `becomes ${result}, because ${on} is answered ${option}`,
  zeroWhenBlank: (on: string, result: string) =>
    `${on} is not answered; this stays ${result} but may yet become 0`,
  zeroWhenUnknown: (on: string) => `the answer to ${on} is not readable, so this value is not known`,
  leftOut: (nodes: string) => `left out of the mean: ${nodes}`,
  countedZero: (nodes: string) => `counted as 0: ${nodes}`,
  unknownParts: (nodes: string) => `not known because of: ${nodes}`,
  mean: (sum: string, count: string, result: string) =>
    `mean of ${count} ${count === '1' ? 'value' : 'values'}: ${sum} divided by ${count} = ${result}`,
  sum: (parts: string, result: string) => `sum: ${parts} = ${result}`,
  rescale: (factor: string, weight: string, present: string, result: string) =>
    `parts of ${present} of weight ${weight} are asked: times ${factor} = ${result}`,
  rollUp: {
    centre: (share: string) => `centre ${share}`,
    centreUnknown: 'centre not known',
    mean: (count: string, mean: string, units: string) =>
      `mean over ${count} ${count === '1' ? 'unit' : 'units'} ${mean} (${units})`,
    meanUnknown: 'mean over the units not known',
    leftOut: (units: string) => `left out: ${units}`,
    countedZero: (units: string) => `counted as 0: ${units}`,
    unknown: (units: string) => `not known: ${units}`,
    result: (result: string) => `mean of centre and units = ${result}`,
    noResult: 'so centre and units together are not known',
  },
  weigh: (share: string, weight: string, result: string) => `${share} times weight ${weight} = ${result}`,
  other: (rule: string) => `rule ${rule}`,
} as const;
