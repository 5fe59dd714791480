/** Files of a batch that are the same, hold the same answers, or are of the same agency. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Entry } from '../domain/entry.ts';
import { agencyKey } from './identity.ts';

/** Each file is named once, beside the first by path that it repeats. Facts, no accusations. */
export function duplicatesAmong(entries: readonly Entry[]): readonly Diagnostic[] {
  const repeated = new Set<Entry>();
  const found: Diagnostic[] = [];
  for (const [twin, ...others] of alike(entries, ({ file }) => file.sha256)) {
    for (const other of others) {
      repeated.add(other);
      found.push(diagnose('LKE801', { file: other.file.name, twin: twin.file.name }));
    }
  }
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

function copyOf(entry: Entry, twin: Entry) {
  return {
    file: entry.file.name,
    agency: entry.agency,
    twin: twin.file.name,
    twinAgency: twin.agency,
  };
}

/** The groups of two or more entries with the same key, in the order of their first. Null keys are no keys. */
function alike(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
): readonly (readonly [Entry, Entry, ...Entry[]])[] {
  const groups = new Map<string, Entry[]>();
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
