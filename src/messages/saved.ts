/** What is said once a file is written. */
import { quotePath } from './excerpt.ts';
import type { Language } from './language.ts';

/** Holds the file's name as it is, which outputs must escape. */
export function savedText(file: string, language: Language): string {
  return language === 'id' ? `lke: ${quotePath(file)} ditulis.` : `lke: wrote ${quotePath(file)}.`;
}
