/** How a report looks: A4, one family of letters, sober tables. An agency changes it in its own copy. */

interface Look {
  readonly id: string;
  readonly name: string;
  readonly base?: string;
  readonly next?: string;
  /** Of the paragraph, and of its letters. */
  readonly paragraph: string;
  readonly letters: string;
}

const SPACED = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const SIZE = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const GREY = '<w:color w:val="595959"/>';

const LOOKS: readonly Look[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: `<w:keepNext/>${SPACED(0, 60)}<w:jc w:val="center"/>`,
    letters: BOLD + SIZE(30),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: `<w:keepNext/>${SPACED(0, 40)}<w:jc w:val="center"/>`,
    letters: SIZE(24),
  },
  {
    id: 'Agency',
    name: 'Agency',
    paragraph: `<w:keepNext/>${SPACED(60, 40)}<w:jc w:val="center"/>`,
    letters: BOLD + SIZE(26),
  },
  {
    id: 'State',
    name: 'State',
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="808080"/><w:bottom w:val="single" w:sz="4" w:space="4" w:color="808080"/></w:pBdr>${SPACED(160, 160)}<w:jc w:val="center"/>`,
    letters: SIZE(19) + GREY,
  },
  {
    id: 'Warning',
    name: 'Warning',
    paragraph: `<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="B45309"/></w:pBdr>${SPACED(80, 40)}`,
    letters: BOLD,
  },
  {
    id: 'WarningNote',
    name: 'Warning Note',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="B45309"/></w:pBdr>${SPACED(0, 40)}`,
    letters: SIZE(20),
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${SPACED(280, 100)}<w:outlineLvl w:val="0"/>`,
    letters: BOLD + SIZE(25),
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${SPACED(200, 60)}<w:outlineLvl w:val="1"/>`,
    letters: BOLD + SIZE(22),
  },
  {
    id: 'Label',
    name: 'Label',
    next: 'ListBullet',
    paragraph: `<w:keepNext/>${SPACED(80, 20)}`,
    letters: BOLD + SIZE(20) + GREY,
  },
  { id: 'Verdict', name: 'Verdict', paragraph: SPACED(60, 160), letters: BOLD + SIZE(24) },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph:
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="0" w:after="30"/>',
    letters: '',
  },
  {
    id: 'Advice',
    name: 'Advice',
    next: 'AdviceNote',
    paragraph: `<w:keepNext/>${SPACED(100, 30)}<w:ind w:left="454" w:hanging="454"/>`,
    letters: '',
  },
  {
    id: 'AdviceNote',
    name: 'Advice Note',
    paragraph: `${SPACED(0, 20)}<w:ind w:left="680" w:hanging="227"/>`,
    letters: SIZE(19) + GREY,
  },
  { id: 'TableText', name: 'Table Text', paragraph: SPACED(30, 30), letters: SIZE(20) },
  { id: 'TableStrong', name: 'Table Strong', base: 'TableText', paragraph: '<w:keepNext/>', letters: BOLD },
  {
    id: 'TableHead',
    name: 'Table Head',
    base: 'TableText',
    paragraph: '<w:keepNext/>',
    letters: BOLD,
  },
  {
    id: 'Gap',
    name: 'Gap',
    paragraph: '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>',
    letters: '',
  },
  { id: 'Footer', name: 'footer', paragraph: SPACED(0, 0), letters: SIZE(17) + GREY },
];

/** `locale` is what the text is proofread as: "id-ID". */
export function stylesXml(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>${SIZE(22)}<w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>
${LOOKS.map(styleXml).join('\n')}
</w:styles>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('');

function styleXml({ id, name, base = 'Normal', next, paragraph, letters }: Look): string {
  const following = next === undefined ? '' : `<w:next w:val="${next}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/>${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}
