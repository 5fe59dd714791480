/** zod's shapes as JSON Schema draft-07, which editors understand. */
import * as z from 'zod';

/** Maps whose keys the author chooses are objects in JSON; what a transform makes of a text stays a text. */
export function mapsAsObjects(shape: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(shape, OPTIONS);
}

const OPTIONS: Parameters<typeof z.toJSONSchema>[1] = {
  target: 'draft-7',
  io: 'input',
  unrepresentable: 'any',
  override({ zodSchema, jsonSchema }) {
    if (!(zodSchema instanceof z.ZodMap)) return;
    const { $schema: _, ...values } = z.toJSONSchema(zodSchema.def.valueType as z.ZodType, OPTIONS);
    Object.assign(jsonSchema, { type: 'object', additionalProperties: values });
  },
};
