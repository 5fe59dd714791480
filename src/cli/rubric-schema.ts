/** `lke rubric schema`: the JSON Schema that editors check rubrics and their cases with. */
import { casesJsonSchema } from '../rubric/cases/schema.ts';
import { rubricJsonSchema } from '../rubric/schema.ts';
import type { Manners, SchemaCommand } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import type { World } from './world.ts';

export async function printSchema(command: SchemaCommand, manners: Manners, world: World): Promise<ExitCode> {
  const schema = command.of === 'rubric' ? rubricJsonSchema() : casesJsonSchema();
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  return deliver(command, [], async () => text, 0, manners, world);
}
