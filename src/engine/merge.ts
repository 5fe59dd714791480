/** Whether parts are the shards of one run. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';

/** What is known of a part before its results are read. */
export interface PartHead {
  readonly path: string;
  /** Null for the results of a whole run. */
  readonly shard: { readonly number: number; readonly of: number } | null;
  /** By name, as comparable texts: all that must be the same in every part. */
  readonly settings: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** What stands against merging the parts; nothing for shards 1 to n of one run, each once, in whatever order. */
export function obstaclesToMerge(parts: readonly PartHead[]): readonly Diagnostic[] {
  const [first] = parts;
  if (first === undefined) return [];
  const whole = parts.filter(({ shard }) => shard === null);
  if (whole.length > 0) return whole.map(({ path }) => diagnose('LKE833', { part: path }));
  return [
    ...parts.flatMap((part) => differencesFrom(first, part)),
    ...shardsAmiss(parts),
    ...filesInSeveral(parts),
  ];
}

function differencesFrom(first: PartHead, part: PartHead): readonly Diagnostic[] {
  const settings = Object.keys(first.settings).filter((key) => first.settings[key] !== part.settings[key]);
  return settings.length === 0 ? [] : [diagnose('LKE830', { part: part.path, first: first.path, settings })];
}

function shardsAmiss(parts: readonly PartHead[]): readonly Diagnostic[] {
  const of = Math.max(...parts.map(({ shard }) => shard?.of ?? 0));
  const counts = new Map<number, number>();
  for (const { shard } of parts) {
    if (shard !== null && shard.of === of) counts.set(shard.number, (counts.get(shard.number) ?? 0) + 1);
  }
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !counts.has(number));
  const doubled = numbers.filter((number) => (counts.get(number) ?? 0) > 1);
  return missing.length + doubled.length === 0 ? [] : [diagnose('LKE831', { of, missing, doubled })];
}

function filesInSeveral(parts: readonly PartHead[]): readonly Diagnostic[] {
  const holders = new Map<string, string[]>();
  for (const { path, files } of parts) {
    for (const file of files) holders.set(file, [...(holders.get(file) ?? []), path]);
  }
  return [...holders]
    .filter(([, paths]) => paths.length > 1)
    .map(([file, paths]) => diagnose('LKE832', { file, parts: paths }));
}
