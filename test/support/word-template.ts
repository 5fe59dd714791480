/** Small Word documents for templates: a body, and whatever else a test puts into the package. */
import { packParts } from '../../src/docx/package.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Asks for everything that a template must ask for. */
export const NEEDED = '{agency} {verdict} {regulation} {#isDraft}x{/isDraft} {#unknowns}{number}{/unknowns}';

export const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const tc = (...content: readonly string[]): string => `<w:tc>${content.join('')}</w:tc>`;
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${rows.join('')}</w:tbl>`;

/** A document of these blocks; `more` adds parts or takes the place of some. */
export function wordTemplate(blocks: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${blocks}<w:sectPr/></w:body></w:document>`,
    ...more,
  };
  const encoder = new TextEncoder();
  return packParts(Object.entries(parts).map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
}
