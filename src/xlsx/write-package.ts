/**
 * What exceljs makes, brought into the form we want: no time in it, so that the same plan gives the same bytes; its
 * language said; rows that grow with what is typed into them; links that lead within the workbook.
 */
import { cellAddress, quotedSheet } from '../domain/place.ts';
import type { SheetPlan, WorkbookPlan } from '../domain/workbook-plan.ts';
import { type NewPart, packParts } from './edit-zip.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { partsOf } from './part.ts';
import { escapeXml } from './write-text.ts';
import { readDirectory } from './zip.ts';

export function finishPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readParts(buffer).map(({ name, bytes: content }): NewPart => {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (name === 'docProps/core.xml') return { name, bytes: withoutTimes(content, plan.language) };
    const own = sheet === undefined ? undefined : plan.sheets[Number(sheet) - 1];
    return { name, bytes: own === undefined ? content : finishSheet(content, own) };
  });
  return packParts(parts);
}

function readParts(buffer: Buffer): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const limits = {
    ...DEFAULT_LIMITS,
    partBytes: Number.MAX_SAFE_INTEGER,
    totalBytes: Number.MAX_SAFE_INTEGER,
  };
  const directory = readDirectory(buffer, Number.MAX_SAFE_INTEGER);
  if (!directory.ok) throw new Error('exceljs wrote a package that cannot be read');
  const parts = partsOf(buffer, directory.value, { ...limits, ratio: Number.MAX_SAFE_INTEGER });
  return [...directory.value.values()].map(({ name }) => {
    const content = parts.read(name, '');
    if (!content.ok) throw new Error(`exceljs wrote a damaged part ${name}`);
    return { name, bytes: content.value };
  });
}

function withoutTimes(content: Buffer, language: string): Buffer {
  const text = content
    .toString('utf8')
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`);
  return Buffer.from(text, 'utf8');
}

function finishSheet(content: Buffer, sheet: SheetPlan): Buffer {
  // A height that is no one's wish is kept until the row is edited, and then found anew.
  const text = content.toString('utf8').replace(/(<row [^>]*?) customHeight="1"/g, '$1');
  return Buffer.from(withLinks(text, sheet), 'utf8');
}

/** Links stand after the validations and before the page set-up (ECMA-376 part 1, 18.3.1.99). */
function withLinks(text: string, sheet: SheetPlan): string {
  const links = sheet.rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ column, link }) => {
      if (link === null) return [];
      const target = escapeXml(`${quotedSheet(link.sheet)}!${cellAddress(link.row, link.column)}`);
      return [`<hyperlink ref="${cellAddress(number, column)}" location="${target}"/>`];
    }),
  );
  if (links.length === 0) return text;
  const at = text.search(/<(?:printOptions|pageMargins)\b/);
  if (at < 0) throw new Error(`sheet ${sheet.name} has no page set-up to put links before`);
  return `${text.slice(0, at)}<hyperlinks>${links.join('')}</hyperlinks>${text.slice(at)}`;
}
