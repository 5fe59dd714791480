/** The steps of a plan followed: the markup of a part with the texts put in. */
import { escapeMarkup } from './escape.ts';
import type { Step } from './plan.ts';

/** `scopes` from the outermost to the innermost; a tag is what the innermost has of that name. */
export function follow(steps: readonly Step[], scopes: readonly object[]): string {
  let text = '';
  for (const step of steps) {
    if (step.kind === 'markup') text += step.text;
    else if (step.kind === 'text') text += escapeMarkup(String(lookUp(step.tag, scopes) ?? ''));
    else text += followList(step, scopes);
  }
  return text;
}

function followList(
  { tag, inverted, steps }: Extract<Step, { kind: 'list' }>,
  scopes: readonly object[],
): string {
  const value = lookUp(tag, scopes);
  const isEmpty = Array.isArray(value) ? value.length === 0 : !value;
  if (inverted || isEmpty) return inverted && isEmpty ? follow(steps, scopes) : '';
  if (!Array.isArray(value)) return follow(steps, scopes);
  return value.map((item: object) => follow(steps, [...scopes, item])).join('');
}

function lookUp(tag: string, scopes: readonly object[]): unknown {
  const scope = scopes.findLast((candidate) => Object.hasOwn(candidate, tag));
  return scope === undefined ? undefined : Reflect.get(scope, tag);
}
