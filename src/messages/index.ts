/** What is said about findings, in Indonesian and English. */
export { excerpt } from './excerpt.ts';
export { LANGUAGES, type Language } from './language.ts';
export { cure, sentence } from './say.ts';
