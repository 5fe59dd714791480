import { describe, expect, it } from 'vitest';
import { readLetterTemplate } from '../../src/engine/letter.ts';
import { NEEDED, p, tbl, tc, tr, wordTemplate } from '../support/word-template.ts';
import { zip } from '../support/zip.ts';

function findings(bytes: Uint8Array): readonly string[] {
  return readLetterTemplate(bytes).diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`);
}

const body = (blocks: string) => findings(wordTemplate(p(NEEDED) + blocks));
const rels = (more: string) => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${more}</Relationships>`,
});
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = '"part":"word/document.xml"';

describe('a template', () => {
  it('is taken when every tag in it is known', () => {
    expect(body(tbl(tr(tc(p('{#rows}{#isTotal}{title}{/isTotal}{/rows}')))) + p(''))).toEqual([]);
  });

  it.each([
    ['{agncy}', `LKE725 {${PART},"tag":"agncy","within":null,"nearest":"agency"}`],
    ['{#rows}{titel}{/rows}', `LKE725 {${PART},"tag":"titel","within":"rows","nearest":"title"}`],
    ['{constructor}', `LKE725 {${PART},"tag":"constructor","within":null,"nearest":null}`],
    ['{__proto__}', `LKE725 {${PART},"tag":"__proto__","within":null,"nearest":null}`],
    ['{rows}', `LKE724 {${PART},"tag":"rows","problem":"list"}`],
    ['{isDraft}', `LKE724 {${PART},"tag":"isDraft","problem":"flag"}`],
    ['{@agency}', `LKE724 {${PART},"tag":"agency","problem":"raw"}`],
    ['{#rows}{title}', `LKE724 {${PART},"tag":"rows","problem":"unclosed"}`],
    ['{title}{/rows}', `LKE724 {${PART},"tag":"rows","problem":"unopened"}`],
    ['{#rows}{title}{/gates}', `LKE724 {${PART},"tag":"rows","problem":"mismatched"}`],
    ['{agency', `LKE724 {${PART},"tag":"agency","problem":"unclosed"}`],
    ['agency}', `LKE724 {${PART},"tag":"agency","problem":"unopened"}`],
  ])('is told of %s', (text, expected) => {
    expect(body(p(text))).toEqual([expected]);
  });

  it('is told of several mistakes at once', () => {
    expect(body(p('{a1} {b2} {rows}'))).toHaveLength(3);
  });

  it('cannot change what its braces are', () => {
    expect(body(p('{=[[ ]]=}'))).toHaveLength(1);
  });

  it('must ask for what a report must say', () => {
    expect(findings(wordTemplate(p('{agency} {verdict}')))).toEqual([
      'LKE726 {"tags":["regulation","isDraft","unknowns"]}',
    ]);
  });

  it('is a Word document without macros', () => {
    const types = (kind: string) =>
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/${kind}"/></Types>`;
    const made = (kind: string) => findings(wordTemplate(p(NEEDED), { '[Content_Types].xml': types(kind) }));
    expect(made('vnd.ms-word.document.macroEnabled.main+xml')).toEqual([
      'LKE723 {"found":"vnd.ms-word.document.macroEnabled.main+xml"}',
    ]);
    expect(made('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')).toHaveLength(1);
    expect(findings(new TextEncoder().encode('no zip at all'))).toEqual([expect.stringMatching(/^LKE1/)]);
    expect(findings(zip([{ name: 'a.txt', data: 'x' }]))).toEqual(['LKE723 {"found":""}']);
  });

  it.each([
    ['image', 'http://example.invalid/logo.png', 'External', 'link'],
    ['attachedTemplate', 'file:///x.dotm', 'External', 'link'],
    ['oleObject', 'embeddings/a.bin', 'Internal', 'object'],
    ['aFChunk', 'chunk.html', 'Internal', 'object'],
    ['vbaProject', 'vbaProject.bin', 'Internal', 'macro'],
  ])('brings no %s along', (type, target, mode, kind) => {
    const link = `<Relationship Id="rId9" Type="${RELATED}/${type}" Target="${target}" TargetMode="${mode}"/>`;
    const [found] = findings(wordTemplate(p(NEEDED), rels(link)));
    expect(found).toContain(`LKE727 {"part":"word/_rels/document.xml.rels","kind":"${kind}"`);
  });

  it('may have a link that waits until it is followed', () => {
    const link = `<Relationship Id="rId9" Type="${RELATED}/hyperlink" Target="http://example.invalid/" TargetMode="External"/>`;
    expect(findings(wordTemplate(p(NEEDED), rels(link)))).toEqual([]);
  });

  it.each([
    '<w:p><w:r><w:instrText> INCLUDEPICTURE "http://example.invalid/x" </w:instrText></w:r></w:p>',
    '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "c:\\x"</w:instrText></w:r></w:p>',
    '<w:p><w:fldSimple w:instr="&#68;DEAUTO c:\\x"/></w:p>',
  ])('has no field that fetches: %s', (blocks) => {
    expect(body(blocks)).toEqual([expect.stringContaining('"kind":"field"')]);
  });

  it('may number its pages', () => {
    expect(body('<w:p><w:fldSimple w:instr=" PAGE "/></w:p>')).toEqual([]);
  });

  it('declares no entities and unpacks to no more than it may', () => {
    const bomb = wordTemplate('', {
      'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="x"/>',
    });
    expect(findings(bomb)).toEqual([expect.stringMatching(/^LKE16/)]);
    const large = wordTemplate(p(NEEDED), { 'word/media/a.xml': `<a>${'x'.repeat(9_000_000)}</a>` });
    expect(findings(large)).toEqual([expect.stringMatching(/^LKE12[13]/)]);
  });
});
