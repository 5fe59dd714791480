/** The shape of an overlay: a rubric written as what it adds to another and the weights it changes there. */
import * as z from 'zod';
import { mapsAsObjects } from './json-schema.ts';
import { areas, gate, groups, item, scale } from './schema.ts';
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
} from './schema-words.ts';

const addition = strict({
  to: name,
  after: name.optional(),
  components: groups.optional(),
  areas: groups.optional(),
  'sub-areas': groups.optional(),
  parts: groups.optional(),
  items: z.array(item).min(1).optional(),
});

/** A whole overlay file. What it does not name is as in the rubric it extends. */
export const OVERLAY_SCHEMA = strict({
  extends: text,
  rubric: name,
  version: numeral,
  status: z.enum(['official', 'draft']),
  title: localized,
  index: localized.optional(),
  regulation: localized.optional(),
  sources: z.map(key, text).optional(),
  provenance: strict({
    confidence: z.enum(CONFIDENCES),
    sources: z.array(name).min(1),
    note: text.optional(),
  }),
  'item-provenance': provenance.optional(),
  notes: z.array(localized).optional(),
  areas: areas.optional(),
  scales: z.map(key, scale).optional(),
  weights: z.map(key, exact).optional(),
  add: z.array(addition).min(1).optional(),
  gates: z.array(gate).optional(),
});

export type OverlayText = z.output<typeof OVERLAY_SCHEMA>;
export type AdditionText = z.output<typeof addition>;

/** The JSON Schema (draft-07) of an overlay file. */
export function overlayJsonSchema(): Record<string, unknown> {
  return mapsAsObjects(OVERLAY_SCHEMA);
}
