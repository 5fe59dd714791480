/**
 * The first look at the YAML: what rubrics do without, and what would make the next steps slow or deep, is
 * refused on the token tree, before any value is made of it.
 */
import type { CST } from 'yaml';
import type { RefusedYaml } from '../domain/codes/rubric.ts';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Positions } from './positions.ts';

export const MAX_LENGTH = 1_000_000;
export const MAX_DEPTH = 32;
export const MAX_ENTRIES = 5_000;

const REFUSED_TOKENS: ReadonlyMap<string, RefusedYaml> = new Map([
  ['anchor', 'anchor'],
  ['alias', 'alias'],
  ['tag', 'tag'],
  ['directive', 'directive'],
]);

interface Visit {
  readonly token: CST.Token | CST.SourceToken;
  readonly depth: number;
}

/** Findings about the token tree; when there are any, it must not be composed. */
export function inspectTokens(tokens: readonly CST.Token[], positions: Positions): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const documents = tokens.filter((token) => token.type === 'document');
  for (const second of documents.slice(1, 2))
    findings.push(refused('second-document', second.offset, positions));
  // A list of what is still to visit instead of recursion: the text decides how deep it goes.
  const open: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let tooDeep = false;
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { token, depth } = visit;
    const construct = REFUSED_TOKENS.get(token.type);
    if (construct !== undefined) findings.push(refused(construct, token.offset, positions));
    const items = 'items' in token ? token.items : [];
    const depthInside = 'items' in token ? depth + 1 : depth;
    if (depthInside > MAX_DEPTH) {
      if (!tooDeep) findings.push(diagnose('LKE904', { limit: MAX_DEPTH }, positions.offset(token.offset)));
      tooDeep = true;
      continue;
    }
    if (items.length > MAX_ENTRIES) {
      const args = { entries: items.length, limit: MAX_ENTRIES };
      findings.push(diagnose('LKE905', args, positions.offset(token.offset)));
      continue;
    }
    const inside = token.type === 'document' ? [...token.start, token.value] : items.flatMap(partsOf);
    for (const part of inside.reverse()) if (part) open.push({ token: part, depth: depthInside });
  }
  return findings;
}

type Item =
  | CST.BlockMap['items'][number]
  | CST.BlockSequence['items'][number]
  | CST.FlowCollection['items'][number];

function partsOf(item: Item): (CST.Token | CST.SourceToken | null | undefined)[] {
  return [...item.start, item.key, ...(item.sep ?? []), item.value];
}

function refused(construct: RefusedYaml, offset: number, positions: Positions): Diagnostic {
  return diagnose('LKE906', { construct }, positions.offset(offset));
}
