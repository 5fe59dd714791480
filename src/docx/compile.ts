/** How templates are read, the same when they are checked and when they are filled. */
import type Docxtemplater from 'docxtemplater';

type Options = Docxtemplater.DXT.ConstructorOptions;
type Parser = Docxtemplater.DXT.Parser;

export const COMPILING = {
  // A loop in paragraphs of its own leaves no empty ones behind.
  paragraphLoop: true,
  // Faults come back as values; nothing is printed.
  errorLogging: false,
  /** A tag is the name of what the data itself holds: no expression, nothing inherited. */
  parser: (tag: string): Parser => ({
    get: (scope: unknown) => (isOwn(scope, tag) ? Reflect.get(scope, tag) : undefined),
  }),
  // Braces stay the braces that were checked.
  syntax: { changeDelimiterPrefix: null },
  nullGetter: () => '',
} satisfies Options;

function isOwn(scope: unknown, tag: string): scope is object {
  return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag);
}
