/** Files of a batch that are the same, hold the same answers, or are of the same agency. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Entry } from '../domain/entry.ts';
import { agencyKey } from './identity.ts';

/** Each file is named once, beside the first by path that it repeats. Facts, no accusations. */
export function duplicatesAmong(entries: readonly Entry[]): readonly Diagnostic[] {
  const repeated = new Set<Entry>();
  const found: Diagnostic[] = [...copiesAmong(entries)];
  for (const [, ...others] of alike(entries, digestOf)) for (const other of others) repeated.add(other);
  const different = entries.filter((entry) => !repeated.has(entry));
  for (const [twin, ...others] of alike(different, ({ answers }) => answers)) {
    for (const other of others) {
      repeated.add(other);
      found.push(diagnose('LKE802', copyOf(other, twin)));
    }
  }
  const answered = different.filter((entry) => !repeated.has(entry));
  for (const group of alike(answered, agencyKey)) {
    const [{ agency, year }] = group;
    const files = group.map(({ file }) => file.name);
    if (agency !== null) found.push(diagnose('LKE803', { agency, year, files }));
  }
  return found;
}

/** Files with the very bytes of one before them. */
export function copiesAmong(files: readonly Pick<Entry, 'file'>[]): readonly Diagnostic[] {
  return alike(files, digestOf).flatMap(([twin, ...others]) =>
    others.map(({ file }) => diagnose('LKE801', { file: file.name, twin: twin.file.name })),
  );
}

function digestOf({ file }: Pick<Entry, 'file'>): string | null {
  return file.sha256;
}

function copyOf(entry: Entry, twin: Entry) {
  return {
    file: entry.file.name,
    agency: entry.agency,
    twin: twin.file.name,
    twinAgency: twin.agency,
  };
}

/** The groups of two or more entries with the same key, in the order of their first. Null keys are no keys. */
function alike<One extends Pick<Entry, 'file'>>(
  entries: readonly One[],
  keyOf: (entry: One) => string | null,
): readonly (readonly [One, One, ...One[]])[] {
  const groups = new Map<string, One[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap(([first, second, ...rest]) =>
    first === undefined || second === undefined ? [] : [[first, second, ...rest]],
  );
}
