/**
 * Patterns of paths, for shells that expand none and for lists of them: `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, and
 * `**` for any number of folders. As in a shell, a leading dot must be written to be matched.
 *
 * Matching a name takes at most name length x pattern length steps, whatever stands in the pattern.
 */

const isFolders = ({ kind }: Segment) => kind === 'folders';

/** How one character of a name may be. */
type Step =
  | { readonly kind: 'literal'; readonly character: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'run' }
  | {
      readonly kind: 'set';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/** One part of a path between slashes; `folders` stands for any number of them. */
export type Segment =
  | { readonly kind: 'folders' }
  | { readonly kind: 'name'; readonly steps: readonly Step[]; readonly literal: string | null };

/** More alternatives than this are no pattern that anybody writes. */
const MOST_ALTERNATIVES = 256;

/** Whether a path means more than itself. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The pattern's alternatives, each as its segments. Slashes alone divide; a backslash is a character. */
export function parsePattern(pattern: string): readonly (readonly Segment[])[] {
  return spread(pattern).map((alternative) => {
    const segments = alternative.split('/').map(parseSegment);
    // Several "any number of folders" in a row mean no more than one, and would be tried in every way.
    return segments.filter(({ kind }, at) => kind !== 'folders' || segments[at - 1]?.kind !== 'folders');
  });
}

/** Says whether a whole path is one that the pattern means. */
export function compilePattern(pattern: string): (path: string) => boolean {
  const alternatives = parsePattern(pattern);
  return (path) => {
    const names = path.split('/');
    return alternatives.some((segments) => matchesRuns(names, segments, isFolders, matchesName));
  };
}

/** Whether one name is what the segment means. */
export function matchesName(name: string, segment: Segment): boolean {
  if (segment.kind === 'folders') return !name.startsWith('.');
  if (segment.literal !== null) return segment.literal === name;
  const [first] = segment.steps;
  if (name.startsWith('.') && !(first?.kind === 'literal' && first.character === '.')) return false;
  return matchesRuns(Array.from(name), segment.steps, (step) => step.kind === 'run', fits);
}

/**
 * Whether the parts fit the items, where a run fits any number of items that it fits one by one. Only the place
 * where the last run began is ever gone back to: what an earlier run could take, the last one can too.
 */
function matchesRuns<Part, Item>(
  parts: readonly Part[],
  items: readonly Item[],
  isRun: (item: Item) => boolean,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let [at, item] = [0, 0];
  let run: { readonly by: Item; readonly item: number; at: number } | null = null;
  for (;;) {
    const [part, current] = [parts[at], items[item]];
    if (current !== undefined && isRun(current)) {
      run = { by: current, item: ++item, at };
    } else if (part !== undefined && current !== undefined && fits(part, current)) {
      at++;
      item++;
    } else if (part === undefined && current === undefined) {
      return true;
    } else {
      const taken: Part | undefined = run === null ? undefined : parts[run.at];
      if (run === null || taken === undefined || !fits(taken, run.by)) return false;
      run.at++;
      [at, item] = [run.at, run.item];
    }
  }
}

function fits(character: string, step: Step): boolean {
  switch (step.kind) {
    case 'literal':
      return step.character === character;
    case 'any':
    case 'run':
      return true;
    case 'set':
      return step.negated !== step.ranges.some(([low, high]) => low <= character && character <= high);
  }
}

function parseSegment(text: string): Segment {
  if (text === '**') return { kind: 'folders' };
  const characters = Array.from(text);
  const steps: Step[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const end = character === '[' ? endOfSet(characters, at) : -1;
    if (end > 0) {
      steps.push(parseSet(characters.slice(at + 1, end)));
      at = end;
    } else if (character === '?') steps.push({ kind: 'any' });
    else if (character !== '*') steps.push({ kind: 'literal', character });
    else if (steps.at(-1)?.kind !== 'run') steps.push({ kind: 'run' });
  }
  const isLiteral = steps.every((step) => step.kind === 'literal');
  return { kind: 'name', steps, literal: isLiteral ? text : null };
}

/** Where the set that begins at `start` ends; -1 when it does not, and the bracket is a character. */
function endOfSet(characters: readonly string[], start: number): number {
  const first = characters[start + 1] === '!' ? start + 2 : start + 1;
  // A bracket right at the beginning belongs to the set.
  return characters.indexOf(']', first + 1);
}

function parseSet(inside: readonly string[]): Step {
  const negated = inside[0] === '!';
  const members = negated ? inside.slice(1) : inside;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const low = members[at] ?? '';
    const high = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  return { kind: 'set', negated, ranges };
}

/** `a{b,c}d` as `abd` and `acd`, the innermost braces first. Braces without a comma are characters. */
function spread(pattern: string): readonly string[] {
  let alternatives: readonly string[] = [pattern];
  for (;;) {
    const next = alternatives.flatMap(spreadOnce);
    if (next.length === alternatives.length || next.length > MOST_ALTERNATIVES) return alternatives;
    alternatives = next;
  }
}

function spreadOnce(pattern: string): readonly string[] {
  const found = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (found === null) return [pattern];
  const [before, after] = [pattern.slice(0, found.index), pattern.slice(found.index + found[0].length)];
  return (found[1] ?? '').split(',').map((choice) => before + choice + after);
}
