/** Small files that unpack to large ones, and packages whose parts do not hang together. */
import { constants, deflateRawSync } from 'node:zlib';
import { archive, type Part } from '../../support/archive.ts';
import {
  FORM_INDEX,
  form,
  formParts,
  NOTES,
  packed,
  ROOT_RELS,
  SHEET,
  STRINGS,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELS,
} from '../../support/form.ts';
import { HEAD, relationships } from '../../support/package.ts';
import { type FileCase, read, refused } from './case.ts';

const MEGABYTE = 1024 * 1024;
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** Megabytes of blanks, packed a thousand to one without ever being there. */
function blanks(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), LAST_BLOCK]);
}

function withBomb(name: string, megabytes: number, said = megabytes * MEGABYTE): Buffer {
  const others = [...formParts()].filter(([part]) => part !== name);
  const bomb: Part = { name, content: '', packed: blanks(megabytes), both: { size: said, crc: 0 } };
  return archive([...others.map(([part, content]) => ({ name: part, content })), bomb]);
}

export const BOMBS: readonly FileCase[] = [
  read('400 MB of blanks where nobody reads', FORM_INDEX, () => withBomb('docProps/custom.xml', 400)),
  refused('400 MB of blanks in the sheet', 'LKE121', () => withBomb(SHEET, 400)),
  refused('400 MB of blanks said to be a kilobyte', 'LKE151', () => withBomb(SHEET, 400, 1024)),
  refused('60 MB of blanks in the texts', 'LKE123', () => withBomb(STRINGS, 60)),
  refused('2 MB of blanks in the styles', 'LKE123', () => withBomb(STYLES, 2)),
  refused('3 GB said, one megabyte there', 'LKE121', () => withBomb(SHEET, 1, 3_000_000_000)),
  refused('60 MB said, one megabyte there', 'LKE123', () => withBomb(SHEET, 1, 60 * MEGABYTE)),
];

const links = (...targets: readonly (readonly [string, string])[]) => relationships(targets);
const GOOD: readonly (readonly [string, string])[] = [
  ['worksheet', 'worksheets/sheet1.xml'],
  ['worksheet', 'worksheets/sheet2.xml'],
  ['sharedStrings', 'sharedStrings.xml'],
  ['styles', 'styles.xml'],
];
const linked = (changed: number, type: string, target: string) => () =>
  form({
    parts: {
      [WORKBOOK_RELS]: links(...GOOD.map((link, at) => (at === changed ? ([type, target] as const) : link))),
    },
  });
const without = (name: string) => () => form({ parts: { [name]: null } });

/** The form with its parts under other names, which only the relationships tell. */
function renamed(
  names: Readonly<Record<string, string>>,
  text: (part: string) => string = (part) => part,
): Buffer {
  const parts = [...formParts()].map(([name, content]): [string, string | Uint8Array] => [
    names[name] ?? name,
    typeof content === 'string' ? text(content) : content,
  ]);
  return packed(new Map(parts));
}

export const LINKS: readonly FileCase[] = [
  refused('no relationships of the workbook', 'LKE154', without(WORKBOOK_RELS)),
  refused('no workbook', 'LKE153', without(WORKBOOK)),
  refused('no sheet part', 'LKE153', without(SHEET)),
  refused('no part for a sheet beside', 'LKE153', without(NOTES)),
  refused('no shared strings part', 'LKE153', without(STRINGS)),
  refused('no styles part', 'LKE153', without(STYLES)),
  refused('no relationship to the workbook', 'LKE154', () =>
    form({ parts: { [ROOT_RELS]: links(['other', 'x.xml']) } }),
  ),
  refused('two workbooks', 'LKE154', () =>
    form({ parts: { [ROOT_RELS]: links(['officeDocument', WORKBOOK], ['officeDocument', 'xl/b.xml']) } }),
  ),
  refused('two tables of texts', 'LKE154', () =>
    form({ parts: { [WORKBOOK_RELS]: links(...GOOD, ['sharedStrings', 'other.xml']) } }),
  ),
  refused('one relationship twice', 'LKE154', () =>
    form({ replace: [[WORKBOOK_RELS, 'Id="rId2"', 'Id="rId1"']] }),
  ),
  refused('a sheet that is a picture', 'LKE154', linked(0, 'image', 'worksheets/sheet1.xml')),
  refused('a sheet out of the package', 'LKE154', linked(0, 'worksheet', '../../../sheet.xml')),
  refused('a sheet on the network', 'LKE154', () =>
    form({
      replace: [
        [WORKBOOK_RELS, 'Target="worksheets/sheet1.xml"', 'Target="http://x/a" TargetMode="External"'],
      ],
    }),
  ),
  refused('two sheets in one part', 'LKE154', linked(1, 'worksheet', 'worksheets/sheet1.xml')),
  refused('the styles in the part of the texts', 'LKE163', linked(3, 'styles', 'sharedStrings.xml')),
  refused('the sheet in the part of the styles', 'LKE163', linked(0, 'worksheet', 'styles.xml')),
  read('absolute targets', FORM_INDEX, linked(0, 'worksheet', '/xl/worksheets/sheet1.xml')),
  read('targets with dots', FORM_INDEX, linked(0, 'worksheet', './worksheets/../worksheets/sheet1.xml')),
  read('targets in another case', FORM_INDEX, linked(2, 'sharedStrings', 'SharedStrings.xml')),
  read('a target with an escape', FORM_INDEX, linked(0, 'worksheet', 'worksheets/sheet%31.xml')),
  read('parts of any name', FORM_INDEX, () =>
    renamed({ [SHEET]: 'a/b.c', [STRINGS]: 'xl/d' }, (part) =>
      part.replace('worksheets/sheet1.xml', '/a/b.c').replace('"sharedStrings.xml"', '"d"'),
    ),
  ),
  read('a chart sheet and a dialog sheet between', FORM_INDEX, () =>
    form({
      parts: {
        [WORKBOOK_RELS]: links(...GOOD, ['chartsheet', 'c.xml'], ['dialogsheet', 'd.xml']),
      },
      replace: [
        [
          WORKBOOK,
          '<sheets>',
          '<sheets><sheet name="C" sheetId="8" r:id="rId5"/><sheet name="D" sheetId="9" r:id="rId6"/>',
        ],
      ],
    }),
  ),
  refused('no sheets', 'LKE170', () => form({ replace: [[WORKBOOK, sheetsOf(), '']] })),
  refused('an empty list of sheets', 'LKE170', () =>
    form({ replace: [[WORKBOOK, sheetsOf(), '<sheets/>']] }),
  ),
  refused('chart sheets alone', 'LKE170', () =>
    form({
      parts: { [WORKBOOK_RELS]: links(['chartsheet', 'a'], ['chartsheet', 'b'], ['x', 'c'], ['y', 'd']) },
    }),
  ),
  refused('content types alone in the workbook part', 'LKE163', () =>
    form({ parts: { [WORKBOOK]: `${HEAD}<Types/>` } }),
  ),
];

function sheetsOf(): string {
  return /<sheets>.*<\/sheets>/.exec(String(formParts().get(WORKBOOK)))?.[0] ?? '';
}
