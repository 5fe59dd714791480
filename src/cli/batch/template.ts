/** The template that a batch makes its documents with, loaded and checked before any work is begun. */
import { type Result, success } from '../../domain/diagnostic.ts';
import type { BatchDelivering, Manners } from '../command.ts';
import type { World } from '../world.ts';

export interface BatchTemplate {
  readonly bytes: Uint8Array | null;
  /** Of the bytes: results made with another template are made again. */
  readonly sha256: string | null;
}

/** Nothing, where no documents are asked for; what fills them in is then not loaded either. */
export async function loadBatchTemplate(
  { results, template }: BatchDelivering,
  { language }: Manners,
  world: World,
): Promise<Result<BatchTemplate>> {
  if (results?.formats.includes('docx') !== true) return success({ bytes: null, sha256: null });
  const { loadLetterTemplate } = await import('../letter.ts');
  const loaded = await loadLetterTemplate(template, language, world);
  if (!loaded.ok) return loaded;
  const { bytes } = loaded.value;
  return success({ bytes, sha256: world.sha256(bytes) });
}
