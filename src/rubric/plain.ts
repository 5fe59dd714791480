/**
 * YAML text -> plain values with positions. Numbers stay the text they were written as, so that 0.67 is 67/100
 * and nothing else; maps whose keys the rubric's author chooses become Maps, the others objects without prototype.
 */
import { Composer, isMap, isScalar, isSeq, type Pair, Parser, type Scalar, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { codePoints, hasInvisible } from '../domain/spelling.ts';
import { inspectTokens, MAX_LENGTH } from './inspect.ts';
import { type Path, Positions } from './positions.ts';

export type Plain = string | boolean | null | readonly Plain[] | ReadonlyMap<string, Plain> | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

export interface PlainDocument {
  readonly value: Plain;
  readonly positions: Positions;
  /** Paths of the values that are written as numbers, without quotes. */
  readonly findings: readonly Diagnostic[];
}

/** Whether the map at a path has keys that are the author's own names, and whose order is kept. */
export type IsDictionary = (path: Path) => boolean;

const RUBRIC_DICTIONARIES: ReadonlySet<string | number> = new Set([
  'sources',
  'areas',
  'scales',
  'options',
  'weights',
]);
const isRubricDictionary: IsDictionary = (path) => RUBRIC_DICTIONARIES.has(path.at(-1) ?? '');

/** Reads the text as one YAML 1.2 document; a finding with line and column for all that is not allowed. */
export function readPlain(
  text: string,
  file: string,
  isDictionary: IsDictionary = isRubricDictionary,
): Result<PlainDocument> {
  const positions = new Positions(file, text);
  if (text.length > MAX_LENGTH) {
    return failure(diagnose('LKE903', { length: text.length, limit: MAX_LENGTH }, positions.offset(0)));
  }
  const tokens = [...new Parser().parse(text)];
  const refusals = inspectTokens(tokens, positions);
  if (refusals.length > 0) return failure(...refusals);
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  const [document] = composer.compose(tokens, true, text.length);
  const errors = (document?.errors ?? []).map((error) =>
    diagnose('LKE901', { problem: error.code }, positions.offset(error.pos[0])),
  );
  if (errors.length > 0) return failure(...errors);
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return failure(diagnose('LKE902', {}, positions.offset(0)));
  }
  const reading = new Reading(positions, isDictionary);
  const value = reading.read(contents, [], null);
  return success({ value, positions, findings: reading.findings });
}

class Reading {
  readonly findings: Diagnostic[] = [];
  readonly #positions: Positions;
  readonly #isDictionary: IsDictionary;

  constructor(positions: Positions, isDictionary: IsDictionary) {
    this.#positions = positions;
    this.#isDictionary = isDictionary;
  }

  read(node: unknown, path: Path, key: number | null): Plain {
    const value = this.#startOf(node, key);
    this.#positions.record(path, { key, value });
    if (isMap(node)) return this.#readMap(node, path);
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index], null));
    return isScalar(node) ? this.#readScalar(node, value) : null;
  }

  /** Where a value is pointed at: a map or list that begins on a line of its own, at its key above. */
  #startOf(node: unknown, key: number | null): number {
    const start = startOf(node) ?? key ?? 0;
    if (key === null || isScalar(node)) return start;
    return this.#positions.offset(start).line === this.#positions.offset(key).line ? start : key;
  }

  #readMap(map: YAMLMap, path: Path): Plain {
    const entries = new Map<string, Plain>();
    const lines = new Map<string, number>();
    for (const pair of map.items) {
      const offset = startOf(pair.key) ?? startOf(map) ?? 0;
      const key = this.#readKey(pair, offset);
      if (key === null) continue;
      const line = lines.get(key);
      if (line !== undefined) {
        this.findings.push(diagnose('LKE907', { key, line }, this.#positions.offset(offset)));
        continue;
      }
      lines.set(key, this.#positions.offset(offset).line);
      entries.set(key, this.read(pair.value, [...path, key], offset));
    }
    return this.#isDictionary(path) ? entries : withoutPrototype(entries);
  }

  #readKey(pair: Pair, offset: number): string | null {
    const place = this.#positions.offset(offset);
    const key = isScalar(pair.key) ? scalarText(pair.key) : null;
    if (key === '<<') {
      this.findings.push(diagnose('LKE906', { construct: 'merge-key' }, place));
      return null;
    }
    if (typeof key !== 'string' || key.trim() === '' || key === '__proto__') {
      this.findings.push(diagnose('LKE908', { key: typeof key === 'string' ? key : '' }, place));
      return null;
    }
    if (!hasInvisible(key) && !/[\r\n\t]/.test(key)) return key;
    this.findings.push(diagnose('LKE909', { codePoints: invisibles(key) }, place));
    return null;
  }

  #readScalar(scalar: Scalar, offset: number): Plain {
    const value = scalarText(scalar);
    if (typeof value === 'string' && hasInvisible(value)) {
      this.findings.push(
        diagnose('LKE909', { codePoints: invisibles(value) }, this.#positions.offset(offset)),
      );
    }
    return value;
  }
}

/** The code points of a text that cannot be seen, each once; line breaks and tabs too, for keys. */
function invisibles(text: string): string {
  const found = Array.from(text).filter((char) => hasInvisible(char) || /[\r\n\t]/.test(char));
  return codePoints([...new Set(found)].join(''));
}

/** The text of a scalar: as written for numbers, true/false and nothing as themselves. */
function scalarText(scalar: Scalar): string | boolean | null {
  const { value, source } = scalar;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : (source ?? String(value));
}

function withoutPrototype(entries: ReadonlyMap<string, Plain>): PlainObject {
  const object: Record<string, Plain> = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}

function startOf(node: unknown): number | null {
  const range = (isScalar(node) || isMap(node) || isSeq(node)) && node.range;
  return range ? range[0] : null;
}
