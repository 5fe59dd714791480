/** What every part of a rubric file is written with: texts, names, numbers, titles, provenance. */
import * as z from 'zod';
import type { Confidence } from '../domain/rubric.ts';
import { readNumber } from './exact.ts';

/** What a custom issue of this schema says beyond zod's own codes; read by `issues.ts`. */
export type SchemaFault =
  | { readonly rule: 'number'; readonly fault: string; readonly write: string | null }
  | { readonly rule: 'name' }
  | { readonly rule: 'key' }
  | { readonly rule: 'blank' };

/** The message of the issue about a value that should be a number and is no text at all. */
export const NUMBER_EXPECTED = 'number';

/** Between the keys that a refused map may have, in the message of its issue. */
export const KEY_SEPARATOR = '\n';

/** A map with these keys and no others; the issue about another key carries the known ones. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(KEY_SEPARATOR) : undefined,
  });
}

function fault(params: SchemaFault): { params: Record<string, unknown> } {
  return { params: { ...params } };
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const MAX_NAME_LENGTH = 64;

function isName(value: string): boolean {
  return value.length <= MAX_NAME_LENGTH && NAME.test(value);
}

export const text = z.string().refine((value) => value.trim() !== '', fault({ rule: 'blank' }));
/** A text that may be written as a number: `number: 1`. */
export const numeral = text.meta({ type: ['string', 'number'] });
export const name = z
  .string()
  .refine(isName, fault({ rule: 'name' }))
  .meta({ pattern: NAME.source });
/** A name that is the key of a map. */
export const key = z.string().refine(isName, fault({ rule: 'key' }));
export const words = z.array(text).min(1);

export const exact = z
  .string({ error: () => NUMBER_EXPECTED })
  .transform((raw, context) => {
    const reading = readNumber(raw);
    if (reading.ok) return reading.number;
    const params = { rule: 'number', fault: reading.fault, write: reading.write };
    context.addIssue({ code: 'custom', params });
    return z.NEVER;
  })
  .meta({ type: ['number', 'string'] });

export const localized = z.union([text, strict({ id: text, en: text.optional() })]);

export const CONFIDENCES = [
  'confirmed',
  'one-source',
  'unverified',
  'derived',
] as const satisfies readonly Confidence[];

export const provenance = strict({
  confidence: z.enum(CONFIDENCES).optional(),
  sources: z.array(name).min(1).optional(),
  note: text.optional(),
});
