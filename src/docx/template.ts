/** A package of parts -> a template that can be filled: a Word document whose tags are all known. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { NEEDED_TAGS } from '../domain/letter.ts';
import { COMPILING } from './compile.ts';
import { faultsOf } from './faults.ts';
import { findOutside } from './outside.ts';
import { type Link, type Part, packParts } from './package.ts';
import { planOf, type Step } from './plan.ts';
import { checkTags, namesIn, type Piece } from './tags.ts';

export interface LetterTemplate {
  readonly packed: Uint8Array;
  /** How each part with tags is filled in; null where the package must do it. */
  readonly plans: ReadonlyMap<string, readonly Step[]> | null;
}

const KINDS = '[Content_Types].xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Everything that is wrong with the template, so that it is mended in one go. */
export function openTemplate(parts: readonly Part[], links: readonly Link[]): Result<LetterTemplate> {
  const foreign = foreignKind(parts);
  if (foreign !== null) return failure(foreign);
  const outside = findOutside(parts, links);
  if (outside.length > 0) return failure(...outside);
  const packed = packParts(parts);
  const compiled = new Map<string, readonly Piece[]>();
  try {
    new Docxtemplater(new PizZip(packed), { ...COMPILING, modules: [watching(compiled)] });
  } catch (error) {
    return failure(...faultsOf(error));
  }
  const findings = [...compiled].flatMap(([part, pieces]) => checkTags(pieces, part));
  const used = new Set([...compiled.values()].flatMap(namesIn));
  const missing = NEEDED_TAGS.filter((tag) => !used.has(tag));
  const all = missing.length === 0 ? findings : [...findings, diagnose('LKE726', { tags: missing })];
  return all.length > 0 ? failure(...all) : success({ packed, plans: plansOf(compiled) });
}

function plansOf(compiled: ReadonlyMap<string, readonly Piece[]>): LetterTemplate['plans'] {
  const plans = new Map<string, readonly Step[]>();
  for (const [part, pieces] of compiled) {
    const steps = planOf(pieces);
    if (steps === null) return null;
    if (steps.some(({ kind }) => kind !== 'markup')) plans.set(part, steps);
  }
  return plans;
}

/** Notes the pieces of each part once they are compiled. */
function watching(compiled: Map<string, readonly Piece[]>): Docxtemplater.DXT.Module {
  return {
    name: 'watch',
    set({ inspect }: { inspect?: { filePath: string; postparsed?: readonly Piece[] } }) {
      if (inspect?.postparsed !== undefined) compiled.set(inspect.filePath, inspect.postparsed);
    },
  };
}

/** A document has a main part of the kind Word gives to documents; those with macros have another. */
function foreignKind(parts: readonly Part[]): Diagnostic | null {
  const kinds = parts.find(({ name }) => name === KINDS);
  const text = kinds === undefined ? '' : new TextDecoder().decode(kinds.bytes);
  if (text.includes(`"${DOCUMENT}"`)) return null;
  const found = /ContentType="application\/([^"]*main\+xml)"/.exec(text)?.[1] ?? '';
  return diagnose('LKE723', { found });
}
