// What one answer is worth, recomputed from what was read and the rules that were applied: see ../check-report.mjs.
import {
  add,
  atMostOne,
  cmp,
  div,
  exact,
  frac,
  holds,
  isNought,
  mul,
  ONE,
  sub,
  times,
  ZERO,
} from './exact.mjs';

/** An operand of a formula, which must be the sum of some of the counts that were answered. */
function counted(text, { value }) {
  const sums = [ZERO];
  for (const count of value) sums.push(...sums.map((sum) => add(sum, frac(count.value ?? 0))));
  holds(`${text} is no sum`, sums.map((sum) => cmp(sum, frac(text))).includes(0));
  return frac(text);
}
function reduction(before, now) {
  if (isNought(before) && isNought(now)) return ONE;
  return cmp(now, before) > 0 ? ZERO : div(sub(before, now), before);
}
/** What each rule makes of an answer and of the share so far; `on` is the question it hangs on. */
const RULES = {
  option: (step, { answer }) => (answer.value === step.option ? frac(step.result) : null),
  divide: (step, { answer }) => div(frac(answer.value), frac(step.by)),
  share: (_, { answer }) => atMostOne(frac(answer.value)),
  ratio: (step, { answer }) => atMostOne(div(counted(step.part, answer), counted(step.whole, answer))),
  reduction: (step, { answer }) => reduction(counted(step.before, answer), counted(step.now, answer)),
  ...Object.fromEntries(['counts-missing', 'incomputable', 'absent'].map((rule) => [rule, () => null])),
  times: (_, { share, on }) => (share === null ? ZERO : mul(share, exact(on.share))),
  'times-unknown': (_, { share, on }) => (on.share === null && isNought(share) ? ZERO : null),
  'zero-when': (step, { share, on }) => (on.answer.value === step.option ? ZERO : share),
  'zero-when-unknown': (_, { share: x, on }) => (on.answer.kind === 'unreadable' && !isNought(x) ? null : x),
  weigh: (_, { share }) => share,
};
export function checkQuestion({ id, steps, weight, answer }, byId) {
  let share = null;
  for (const step of steps) {
    share = RULES[step.rule](step, { answer, share, on: byId.get(step.on) });
    if (step.rule === 'weigh' || (step.result ?? null) === null) continue;
    holds(`${id} ${step.rule}`, share !== null && cmp(share, frac(step.result)) === 0);
  }
  return { share, points: times(share, weight) };
}
