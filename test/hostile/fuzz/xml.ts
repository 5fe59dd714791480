/** XML wrong by chance: the tags, texts and attributes of the form's own parts lost, doubled, moved or replaced. */
import fc from 'fast-check';
import { type FormParts, formParts, packed } from '../../support/form.ts';
import { MAIN } from '../../support/package.ts';

/** The tags and the texts between them, in order. */
const tokensOf = (text: string): readonly string[] => text.match(/<[^>]*>|[^<]+/g) ?? [];

const FORM = formParts();
const NAMES = [...FORM.keys()].filter((name) => name !== '[Content_Types].xml');
const ALL = NAMES.flatMap((name) => tokensOf(String(FORM.get(name))));

const ODD = [
  '<!DOCTYPE a>',
  '<!-- x -->',
  '<!-- ',
  '-->',
  '<?x?>',
  '<![CDATA[A]]>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&x;',
  '&#0;',
  '&#x1F600;',
  '\0',
  '\u0085',
  '\uFFFD',
  '<a:b xmlns:a="urn:a"/>',
  '<a:b>',
  '</x>',
  '<x',
  '<',
  '<extLst><ext/></extLst>',
  '<f t="shared" si="0"/>',
  '<f t="shared" si="0" ref="A1:B2">A1</f>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  '<f t="dataTable" ref="A1"/>',
  '<is><r><t>A</t></r></is>',
  '<rPh><t>A</t></rPh>',
  '<v>1e999</v>',
  '<sheetData/>',
  '<sheetData>',
  '<mergeCells><mergeCell ref="F8:G21"/></mergeCells>',
  '<dataValidations><dataValidation type="list" sqref="G8 G9:G13"><formula1>"A,B"</formula1></dataValidation></dataValidations>',
  '<cols><col min="1" max="16384" hidden="1"/></cols>',
  `<worksheet xmlns="${MAIN}">`,
];

const VALUES = [
  '',
  '0',
  '1',
  '-1',
  '1e9',
  '4294967296',
  'A1',
  'XFD1048576',
  'A1:A1048576',
  'true',
  '#REF!',
  '_x0041_',
  'rId1',
  's',
  'str',
  'inlineStr',
  'd',
  'b',
  'e',
  '\u200b',
  ' ',
];

const token = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...ALL), fc.string({ maxLength: 6 }));

/** What is done to a tag or text, and to a whole element, which keeps the XML well formed and so gets further. */
const WHOLE = ['lose element', 'double element', 'move element'] as const;
const WELL_FORMED = ['value', 'lose element', 'double element'] as const;
const HOW = ['lose', 'double', 'insert', 'replace', 'swap', 'value', 'attribute', ...WHOLE] as const;

interface Change {
  readonly how: (typeof HOW)[number];
  readonly at: number;
  readonly other: number;
  readonly token: string;
  readonly value: string;
}

const changes = (how: readonly Change['how'][]): fc.Arbitrary<readonly [string, Change][]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...NAMES),
      fc.record({
        how: fc.constantFrom(...how),
        at: fc.nat(),
        other: fc.nat(),
        token,
        value: fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 8 })),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  );

function apply(tokens: readonly string[], { how, at, other, token: put, value }: Change): readonly string[] {
  const drawn = at % Math.max(tokens.length, 1);
  const place = how.endsWith('element') ? nextStart(tokens, drawn) : drawn;
  const [found = ''] = tokens.slice(place);
  const become = (...by: readonly string[]) => tokens.toSpliced(place, 1, ...by);
  switch (how) {
    case 'lose':
      return become();
    case 'double':
      return become(found, found);
    case 'insert':
      return become(put, found);
    case 'replace':
      return become(put);
    case 'swap': {
      const target = other % Math.max(tokens.length, 1);
      return become(tokens[target] ?? '').toSpliced(target, 1, found);
    }
    case 'value': {
      const values = [...found.matchAll(/"[^"]*"/g)];
      const chosen = values[other % Math.max(values.length, 1)];
      const plain = value.replace(/[<>&"\0]/g, '');
      if (chosen === undefined) return /^[^<]/.test(found) ? become(plain) : tokens;
      const end = chosen.index + chosen[0].length;
      return become(`${found.slice(0, chosen.index)}"${plain}"${found.slice(end)}`);
    }
    case 'lose element':
      return tokens.toSpliced(place, lengthOfElement(tokens, place));
    case 'double element':
      return tokens.toSpliced(place, 0, ...elementAt(tokens, place));
    case 'move element': {
      const rest = tokens.toSpliced(place, lengthOfElement(tokens, place));
      return rest.toSpliced(other % (rest.length + 1), 0, ...elementAt(tokens, place));
    }
    case 'attribute':
      return become(found.replace(/\/?>$/, (close) => ` ${put.replace(/[<>"]/g, '')}="${value}"${close}`));
  }
}

export const anyXml: fc.Arbitrary<Uint8Array> = fc.oneof(changes(HOW), changes(WELL_FORMED)).map((made) => {
  const parts = new Map<string, readonly string[]>(
    NAMES.map((name) => [name, tokensOf(String(FORM.get(name)))]),
  );
  for (const [name, change] of made) parts.set(name, apply(parts.get(name) ?? [], change));
  const texts: FormParts = new Map([
    ...FORM,
    ...[...parts].map(([name, tokens]): [string, string] => [name, tokens.join('')]),
  ]);
  return packed(texts);
});

/** The next start tag; the last token of all where there is none. */
function nextStart(tokens: readonly string[], from: number): number {
  const found = tokens.findIndex((candidate, at) => at >= from && /^<\w/.test(candidate));
  return found < 0 ? tokens.length - 1 : found;
}

function elementAt(tokens: readonly string[], place: number): readonly string[] {
  return tokens.slice(place, place + lengthOfElement(tokens, place));
}

/** How many tokens the element that starts at `place` has; 1 for what is no start tag. */
function lengthOfElement(tokens: readonly string[], place: number): number {
  let depth = 0;
  for (let at = place; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token.startsWith('</')) depth--;
    else if (/^<\w/.test(token) && !token.endsWith('/>')) depth++;
    if (depth <= 0) return at - place + 1;
  }
  return 1;
}
