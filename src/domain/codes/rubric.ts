/** LKE9xx below 980: the rubric's text (90x), its shape (91x), its laws (92x to 95x), and what merely smells (96x). */
import type { Severity } from '../diagnostic.ts';

/** What of YAML a rubric may not use. */
export type RefusedYaml = 'alias' | 'anchor' | 'tag' | 'merge-key' | 'directive' | 'second-document';

/** Why a text is not a number a rubric may hold: `write` is the form to write instead, when that is certain. */
export type NumberFault = 'comma' | 'sign' | 'exponent' | 'division-by-zero' | 'too-long' | 'not-a-number';

/** What a rubric's names name. */
export type Named =
  | 'scale'
  | 'area'
  | 'node'
  | 'source'
  | 'option'
  | 'count'
  | 'gate'
  | 'check'
  | 'band'
  | 'case';

/** What a value in the text is. */
export type TextShape = 'text' | 'number' | 'list' | 'map' | 'true or false' | 'nothing';

export interface RubricCodes {
  /** The text is not YAML; `problem` is the parser's own name for it ("BAD_INDENT", "TAB_AS_INDENT"). */
  LKE901: { problem: string };
  /** The text holds no rubric: it is empty, or comments only. */
  LKE902: Record<never, never>;
  /** The text is longer than is read. */
  LKE903: { length: number; limit: number };
  /** Maps and lists lie deeper in each other than is read. */
  LKE904: { limit: number };
  /** One map or list has more entries than is read. */
  LKE905: { entries: number; limit: number };
  /** A part of YAML that rubrics do without: what is written is what is meant. */
  LKE906: { construct: RefusedYaml };
  /** The same key twice in one map; `line` is that of the first. */
  LKE907: { key: string; line: number };
  /** A key that is not a plain word (a list, a map, nothing, "__proto__"). */
  LKE908: { key: string };
  /** A text holds a character that cannot be seen or that turns the reading order. */
  LKE909: { codePoints: string };

  /** An unknown key. */
  LKE910: { key: string; known: readonly string[]; nearest: string | null };
  /** A key that must be there is missing. */
  LKE911: { key: string };
  /** A value of the wrong shape. */
  LKE912: { expected: readonly TextShape[]; found: TextShape };
  /** A word that is none of those allowed here. */
  LKE913: { found: string; known: readonly string[]; nearest: string | null };
  /** Not a number as rubrics write them (1.5, 2/3, 2.5/3, 60%). */
  LKE914: { raw: string; fault: NumberFault; write: string | null };
  /** Not a name as rubrics write them: lower-case letters, digits, "-" inside, "." between parts. */
  LKE915: { raw: string; write: string | null };
  /** An empty text or list where something is needed. */
  LKE916: { shape: TextShape };
  /** Exactly one of these keys must be there. */
  LKE917: { keys: readonly string[]; found: readonly string[] };
  /** A list of groups inside a group that is at its level or below. */
  LKE918: { list: string; level: string };
  /** A key that has no meaning beside the others here. */
  LKE919: { key: string; beside: string };

  /** The weights below a node do not add up to its weight, exactly. */
  LKE920: { node: string; weight: string; sum: string; difference: string };
  /** A node without a weight where its parent adds up points. */
  LKE921: { node: string; parent: string };
  /** A node with a weight where its parent takes a mean: the weight would change nothing. */
  LKE922: { node: string; parent: string };
  /** A weight of 0. */
  LKE923: { node: string };
  /** A group that adds up points below a group that takes a mean. */
  LKE924: { node: string; parent: string };
  /** A name given twice; `line` is that of the first, 0 when not known. */
  LKE925: { name: string; kind: Named; line: number };
  /** A name that nothing has. */
  LKE926: { name: string; kind: Named; nearest: string | null };

  /** An option worth more than 1. */
  LKE927: { scale: string; option: string; value: string };
  /** One spelling for two options of a scale. */
  LKE928: { scale: string; spelling: string; options: readonly [string, string] };
  /** No option of the scale is worth 1, so that its weight can never be reached. */
  LKE929: { scale: string; highest: string };
  /** A number scale whose highest number is not above its lowest. */
  LKE930: { scale: string; minimum: string; maximum: string };

  /** A dependence on something that is no earlier item: the item itself, a later one, a group. */
  LKE931: { indicator: string; on: string };
  /** A dependence on an answer that is no option of the other item's scale. */
  LKE932: {
    indicator: string;
    on: string;
    option: string;
    options: readonly string[];
    nearest: string | null;
  };
  /** `zero-when` names an option although a lower one is not named: a better answer would lower the index. */
  LKE933: { indicator: string; on: string; option: string; lower: string };
  /** `zero-when` on an item that is not answered by choice. */
  LKE934: { indicator: string; on: string };
  /** `zero-when` names every option: the item could never count. */
  LKE935: { indicator: string; on: string };

  /** An item of a formula scale without formula or counts. */
  LKE936: { indicator: string; scale: string };
  /** A formula on an item whose scale is of another kind. */
  LKE937: { indicator: string; scale: string; kind: string };
  /** A count role that the formula needs is missing. */
  LKE938: { indicator: string; formula: string; role: string };
  /** A count role that the formula does not know. */
  LKE939: { count: string; formula: string; role: string };
  /** `sum-of` names counts of another role, itself, or a count that is a sum. */
  LKE940: { count: string; of: string };

  /** A bound that cannot be reached. */
  LKE941: { name: string; bound: string; maximum: string };
  /** A check names a node that has no points of its own. */
  LKE942: { check: string; node: string };
  /** A check names a node twice, or a node and one below it: the points would count twice. */
  LKE943: { check: string; node: string; within: string };
  /** A band's bound is not below that of the band before it. */
  LKE944: { band: string; bound: string; above: string };
  /** A band other than the lowest has no bound. */
  LKE945: { band: string };
  /** The lowest band has a bound: an index below it would have no band. */
  LKE946: { band: string };
  /**
   * The stated upper bound of a band is below the lower one of the band above (or, for the highest band, below the
   * highest index: `above` is null): an index between them has no band.
   */
  LKE947: { band: string; bound: string; above: string | null; lower: string };
  /** The stated upper bound of a band reaches into the next band. */
  LKE948: { band: string; bound: string; above: string; lower: string };

  /**
   * What units answer does not make a form of its own: `node` is not a part of it, is all of it, lies in no group at
   * which units and centre come together (`not-met`) or in one of which only the questions count (`pooled`), or
   * depends on an answer that units do not give.
   */
  LKE949: { node: string; trouble: 'not-below' | 'nothing-left' | 'not-met' | 'pooled' | 'depends' };

  /** One word stands for two things by which a workbook is read. */
  LKE950: { word: string; first: string; second: string };
  /** A placeholder for "not filled in" that is also an answer. */
  LKE951: { word: string; scale: string; option: string };
  /** A change area that no group belongs to. */
  LKE952: { area: string };
  /** A group of a change area inside another group of the same area: its points would count twice. */
  LKE953: { node: string; within: string; area: string };
  /** No header word has a role without which no table can be found. */
  LKE954: { role: string };

  /** An unverified figure in a rubric that calls itself official. */
  LKE960: { node: string };
  /** A title without English (`en`), or with one text of several words for both languages (`same`). */
  LKE961: { name: string; missing: 'en' | 'same' };
  /** A sub-area of one item: its answer is worth the whole sub-area. */
  LKE962: { node: string; indicator: string };
  /** Two items of one group that neither key words nor answer type tell apart. */
  LKE963: { first: string; second: string };
  /** An item's own title fits another item of its group as well by key words. */
  LKE964: { indicator: string; other: string };
  /** A scale that no item uses. */
  LKE965: { scale: string };
  /** An option that the form, by the scale's own type words, does not offer: nobody can choose it. */
  LKE966: { scale: string; option: string; words: string };
  /** A bound of a check or band that equals the maximum: only a perfect score reaches it. */
  LKE967: { name: string; bound: string };
  /** Bands of which some include their lower bound and some do not: which one has the bound is easily mistaken. */
  LKE968: { band: string; others: readonly string[] };
  /** A gate that asks less of the same points than the gate before it, which is to be the less demanding one. */
  LKE969: { gate: string; check: string; bound: string; before: string; beforeBound: string };
}

export const RUBRIC_SEVERITIES = {
  LKE901: 'error',
  LKE902: 'error',
  LKE903: 'error',
  LKE904: 'error',
  LKE905: 'error',
  LKE906: 'error',
  LKE907: 'error',
  LKE908: 'error',
  LKE909: 'error',
  LKE910: 'error',
  LKE911: 'error',
  LKE912: 'error',
  LKE913: 'error',
  LKE914: 'error',
  LKE915: 'error',
  LKE916: 'error',
  LKE917: 'error',
  LKE918: 'error',
  LKE919: 'error',
  LKE920: 'error',
  LKE921: 'error',
  LKE922: 'error',
  LKE923: 'error',
  LKE924: 'error',
  LKE925: 'error',
  LKE926: 'error',
  LKE927: 'error',
  LKE928: 'error',
  LKE929: 'error',
  LKE930: 'error',
  LKE931: 'error',
  LKE932: 'error',
  LKE933: 'error',
  LKE934: 'error',
  LKE935: 'error',
  LKE936: 'error',
  LKE937: 'error',
  LKE938: 'error',
  LKE939: 'error',
  LKE940: 'error',
  LKE941: 'error',
  LKE942: 'error',
  LKE943: 'error',
  LKE944: 'error',
  LKE945: 'error',
  LKE946: 'error',
  LKE947: 'error',
  LKE948: 'error',
  LKE949: 'error',
  LKE950: 'error',
  LKE951: 'error',
  LKE952: 'error',
  LKE953: 'error',
  LKE954: 'error',
  LKE960: 'warning',
  LKE961: 'warning',
  LKE962: 'info',
  LKE963: 'warning',
  LKE964: 'warning',
  LKE965: 'warning',
  LKE966: 'warning',
  LKE967: 'warning',
  LKE968: 'warning',
  LKE969: 'warning',
} satisfies Record<keyof RubricCodes, Severity>;
