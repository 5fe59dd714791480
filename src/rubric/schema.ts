/**
 * The shape of a rubric file, in zod: which keys there are, which must be there, what each holds. What the keys
 * mean together is for the laws. Numbers arrive as the text they were written as.
 */
import * as z from 'zod';
import type { ColumnRole } from '../domain/rubric.ts';
import { mapsAsObjects } from './json-schema.ts';
import {
  CONFIDENCES,
  exact,
  key,
  localized,
  name,
  numeral,
  provenance,
  strict,
  text,
  words,
} from './schema-words.ts';

/** Ids that the same node had in earlier rubrics. */
const names = z.array(name).min(1);

const option = z.union([
  exact,
  strict({ value: exact, spellings: words.optional(), title: localized.optional() }),
]);

const typeWords = { 'type-words': words.optional() };
export const scale = z.discriminatedUnion('kind', [
  strict({ kind: z.literal('choice'), options: z.map(text, option), ...typeWords }),
  strict({ kind: z.literal('number'), from: exact.optional(), to: exact, ...typeWords }),
  strict({ kind: z.literal('formula'), ...typeWords }),
  strict({ kind: z.literal('unestablished'), ...typeWords }),
]);

const count = strict({
  id: name,
  role: z.enum(['part', 'whole', 'before', 'now', 'noted']),
  title: localized,
  keywords: words.optional(),
  'sum-of': z.array(name).min(1).optional(),
});

const dependence = strict({
  times: name.optional(),
  'zero-when': name.optional(),
  is: words.optional(),
  provenance: provenance.optional(),
});

export const item = strict({
  id: name,
  number: numeral.optional(),
  title: localized,
  weight: exact.optional(),
  scale: name,
  formula: z.enum(['ratio', 'reduction']).optional(),
  counts: z.array(count).min(1).optional(),
  depends: z.array(dependence).min(1).optional(),
  keywords: words.optional(),
  recommendation: localized.optional(),
  was: names.optional(),
  provenance: provenance.optional(),
});

const groupHead = {
  id: name,
  number: numeral.optional(),
  title: localized,
  aliases: words.optional(),
  area: name.optional(),
  weight: exact.optional(),
  combine: z.enum(['sum', 'mean', 'pooled-mean']).optional(),
  recommendation: localized.optional(),
  provenance: provenance.optional(),
  'item-provenance': provenance.optional(),
  was: names.optional(),
};

type GroupHead = z.output<z.ZodObject<typeof groupHead>>;

/** A group as written; exactly one of its lists is there, and names the level of what it holds. */
export interface GroupText extends GroupHead {
  components?: GroupText[] | undefined;
  areas?: GroupText[] | undefined;
  'sub-areas'?: GroupText[] | undefined;
  parts?: GroupText[] | undefined;
  items?: ItemText[] | undefined;
}

const group: z.ZodType<GroupText> = strict({
  ...groupHead,
  components: z.lazy(() => groups).optional(),
  areas: z.lazy(() => groups).optional(),
  'sub-areas': z.lazy(() => groups).optional(),
  parts: z.lazy(() => groups).optional(),
  items: z.array(item).min(1).optional(),
});
export const groups = z.array(group).min(1);

const absence = z.enum(['leave-out', 'zero', 'unknown']);
const absences = strict({
  choice: absence,
  number: absence,
  formula: absence,
  unestablished: absence.optional(),
});

const check = strict({
  id: name,
  title: localized,
  nodes: z.array(name).min(1),
  'at-least': exact.optional(),
  'more-than': exact.optional(),
  provenance: provenance.optional(),
});

export const gate = strict({ id: name, title: localized, checks: z.array(check).min(1) });

const band = strict({
  id: text,
  title: localized,
  'at-least': exact.optional(),
  'more-than': exact.optional(),
  'at-most': exact.optional(),
  'less-than': exact.optional(),
});

const ROLES = [
  'outline',
  'weight',
  'criteria',
  'type',
  'answer',
  'value',
  'percent',
  'note',
  'evidence',
  'link',
  'recommendation',
  'code',
] as const satisfies readonly ColumnRole[];

const recognition = strict({
  titles: words,
  headers: z
    .array(strict({ role: z.enum(ROLES), assessor: z.enum(['self', 'tpi', 'tpn']).optional(), words }))
    .min(1),
  totals: z.array(strict({ node: name, words })).optional(),
  'agency-labels': words.optional(),
  'year-labels': words.optional(),
  placeholders: words.optional(),
});

/** Change areas by their ids. */
export const areas = z.map(key, strict({ title: localized, aliases: words.optional() }));

/** A whole rubric file. */
export const RUBRIC_SCHEMA = strict({
  rubric: name,
  version: numeral,
  status: z.enum(['official', 'draft']),
  title: localized,
  index: localized,
  regulation: localized,
  sources: z.map(key, text),
  provenance: strict({
    confidence: z.enum(CONFIDENCES),
    sources: z.array(name).min(1),
    note: text.optional(),
  }),
  'item-provenance': provenance.optional(),
  notes: z.array(localized).optional(),
  areas: areas.optional(),
  scales: z.map(key, scale),
  policy: strict({ blank: absences, unreadable: absences, provenance: provenance.optional() }),
  tree: group,
  gates: z.array(gate).optional(),
  bands: strict({ list: z.array(band).min(1), provenance: provenance.optional() }).optional(),
  recognition,
});

export type RubricText = z.output<typeof RUBRIC_SCHEMA>;
export type LocalizedText = z.output<typeof localized>;
export type ProvenanceText = z.output<typeof provenance>;
export type ScaleText = z.output<typeof scale>;
export type OptionText = z.output<typeof option>;
export type ItemText = z.output<typeof item>;
export type CountText = z.output<typeof count>;
export type DependenceText = z.output<typeof dependence>;
export type CheckText = z.output<typeof check>;
export type GateText = z.output<typeof gate>;
export type AreasText = z.output<typeof areas>;
export type BandText = z.output<typeof band>;

/** The JSON Schema (draft-07, which editors understand) of a rubric file. */
export function rubricJsonSchema(): Record<string, unknown> {
  return mapsAsObjects(RUBRIC_SCHEMA);
}
