/** The bundled templates as packages: the same texts give the same bytes. */
import { type Part, packParts } from '../../src/docx/package.ts';
import type { Language } from '../../src/messages/language.ts';
import { letterTemplateTexts } from '../../src/messages/letter-template.ts';
import { documentBody } from './document.ts';
import { field, run } from './markup.ts';
import { stylesXml } from './styles.ts';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function letterTemplate(language: Language): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Object.entries(texts(language)).map(
    ([name, text]): Part => ({ name, bytes: encoder.encode(HEAD + text) }),
  );
  return packParts(parts);
}

function texts(language: Language): Readonly<Record<string, string>> {
  const words = letterTemplateTexts(language);
  const footer = `${run(`${words.footer}    ${words.page} `)}${field('PAGE')}${run(` ${words.of} `)}${field('NUMPAGES')}`;
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${KIND}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${KIND}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${KIND}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${words.title} {agency}</dc:title><dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATED}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATED}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATED}/settings" Target="settings.xml"/><Relationship Id="rId4" Type="${RELATED}/footer" Target="footer1.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${WORD} xmlns:r="${RELATED}"><w:body>${documentBody(words)}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/footer1.xml': `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>${footer}</w:p></w:ftr>`,
    'word/numbering.xml': `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/settings.xml': `<w:settings ${WORD}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/styles.xml': stylesXml(LOCALES[language]).slice(HEAD.length),
  };
}
