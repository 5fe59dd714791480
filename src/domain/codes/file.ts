/** LKE1xx: the file, its package and its XML. Offsets and sizes are in bytes. */
import type { Severity } from '../diagnostic.ts';

export interface FileCodes {
  /** There is no such file. */
  LKE101: { file: string };
  /** Not a regular file (a folder, a device, a pipe). */
  LKE102: { file: string; found: 'folder' | 'device' | 'pipe' | 'socket' | 'link' | 'other' };
  /** The file cannot be read (permission, device error). */
  LKE103: { file: string; reason: string };
  /** Empty file. */
  LKE104: Record<never, never>;
  /** The lock file ("~$...") that a spreadsheet program leaves beside an open workbook. */
  LKE105: Record<never, never>;
  /** The file is larger than the limit. */
  LKE106: { found: number; limit: number };
  /** What was reading the file ended before it answered; `exitCode` is what it ended with. */
  LKE107: { exitCode: number };
  /** What was reading the file gave an answer that is no assessment of this file. */
  LKE108: Record<never, never>;

  /** The workbook is locked with a password. */
  LKE110: Record<never, never>;
  /** An old binary .xls workbook. */
  LKE111: Record<never, never>;
  /** An OpenDocument file (.ods, .odt ...). */
  LKE112: Record<never, never>;
  /** A Word or PowerPoint file under a workbook's name. */
  LKE113: { found: 'docx' | 'pptx' };
  /** A binary .xlsb workbook. */
  LKE114: Record<never, never>;
  /** The workbook carries macros (.xlsm), which is not allowed unless asked for. */
  LKE115: { part: string };
  /** The workbook carries macros and was read all the same, as asked; they were not run. */
  LKE116: { part: string };
  /** Text, HTML or XML under a workbook's name, as many information systems export it. */
  LKE117: { found: 'html' | 'xml' | 'text' };
  /** Some other kind of file; `start` is its first bytes in hexadecimal. */
  LKE118: { found: 'pdf' | 'image' | 'archive' | 'ole' | 'unknown'; start: string };
  /** A zip archive that holds no workbook. */
  LKE119: { entries: number };

  /** More entries in the package than the limit. */
  LKE120: { found: number; limit: number };
  /** One part is larger than the limit when unpacked. */
  LKE121: { part: string; found: number; limit: number };
  /** The parts that had to be read are together larger than the limit when unpacked. */
  LKE122: { part: string; found: number; limit: number };
  /** One part is packed more tightly than the limit (unpacked size / packed size): the mark of a zip bomb. */
  LKE123: { part: string; found: number; limit: number };
  /** More sheets than the limit. */
  LKE124: { found: number; limit: number };
  /** More rows holding a value than the limit; the place is the first row too many. */
  LKE125: { limit: number };
  /** More columns holding a value than the limit; the place is the first cell in a column too many. */
  LKE126: { limit: number };
  /** More cells holding a value or a formula than the limit; the place is in the row where it was passed. */
  LKE127: { limit: number };
  /** A text longer than the limit, in UTF-16 units. Place: its cell, or none for a shared string. */
  LKE128: { part: string; found: number; limit: number };
  /** A number format longer than the limit. */
  LKE129: { found: number; limit: number };
  /** XML elements nested deeper than the limit. */
  LKE130: { part: string; offset: number; limit: number };
  /** An XML attribute longer than the limit. */
  LKE131: { part: string; offset: number; found: number; limit: number };
  /** An XML element with more attributes than the limit. */
  LKE132: { part: string; offset: number; limit: number };
  /** Reading and scoring took longer than the limit, and was stopped. */
  LKE133: { seconds: number };
  /** Reading and scoring needed more memory than the limit, and was stopped. */
  LKE134: { megabytes: number };
  /** More ranges (merges, columns, lists), formats or relationships in one part than the limit. */
  LKE135: { part: string; limit: number };

  /** The file ends too early: a zip archive without its closing record. */
  LKE140: { size: number };
  /** Bytes after the end of the zip archive. */
  LKE141: { extra: number };
  /** The zip directory contradicts itself or the file. */
  LKE142: { problem: DirectoryProblem; offset: number };
  /** Two entries of one name, or of names equal but for case. */
  LKE143: { name: string; twin: string };
  /** An entry name that no package may have. */
  LKE144: { name: string; problem: NameProblem };
  /** Bytes that belong to no entry (`gap`) or to two (`overlap`). `name`: the entry after them, null at the end. */
  LKE145: { name: string | null; problem: 'gap' | 'overlap'; expected: number; found: number };
  /** An entry's own header, or what follows its data, differs from the directory. */
  LKE146: { name: string; field: HeaderField; directory: string; local: string };
  /** An encrypted entry. */
  LKE147: { name: string };
  /** An entry packed by another method than 0 (stored) and 8 (deflated). */
  LKE148: { name: string; method: number };
  /** A zip feature that no workbook needs; `name` is null when it concerns the archive as a whole. */
  LKE149: { name: string | null; feature: 'zip64' | 'several-disks' | 'flags' };
  /** The checksum of a part is not that of its content: the file was damaged. */
  LKE150: { part: string; expected: string; found: string };
  /** A part's unpacked or packed size is not the one stated; `found` is null when it is larger than stated. */
  LKE151: { part: string; measure: 'unpacked' | 'packed'; expected: number; found: number | null };
  /** A part cannot be unpacked: its compressed data is damaged. */
  LKE152: { part: string };
  /** A part that another part points at is not in the package. */
  LKE153: { part: string; wantedBy: string };
  /** A relationship is missing, of the wrong kind, doubled or points out of the package. */
  LKE154: { part: string; problem: RelationshipProblem; wanted: string };

  /** Not well-formed XML, at the given offset of the part. */
  LKE160: { part: string; offset: number; problem: XmlProblem };
  /** A document type declaration, which a workbook never has and entity attacks need. */
  LKE161: { part: string; offset: number };
  /** A part in another encoding than UTF-8 or declared UTF-16, or not valid in it. */
  LKE162: { part: string; encoding: string };
  /** The part's outermost element is not the one expected, or not of the spreadsheet namespace. */
  LKE163: { part: string; found: string; expected: string };
  /** An element where the format has none, a second one where it has one, or none where it has one. */
  LKE164: { part: string; offset: number; element: string; problem: 'doubled' | 'misplaced' | 'missing' };
  /** A required attribute is missing or has no legal value. */
  LKE165: { part: string; element: string; attribute: string; found: string | null };

  /** The workbook has no worksheet. */
  LKE170: Record<never, never>;
  /** Two sheets of one name (case does not matter). */
  LKE171: { name: string; twin: string };
  /** A cell's shared-string number is beyond the table (which holds `count`). */
  LKE172: { found: string; count: number };
  /** A cell's style number is beyond the table (which holds `count`). */
  LKE173: { found: string; count: number };
  /** A row that stands after a row of the same or a higher number. */
  LKE174: { found: number; previous: number };
  /** A cell that stands after a cell of the same or a further column. */
  LKE175: { found: string; previous: string };
  /** A cell whose address names another row than the one it stands in. */
  LKE176: { found: string; row: number };
  /** An address or range that is none, or lies outside a sheet. */
  LKE177: { part: string; found: string };
  /** A formula said to be shared, whose first cell is missing: its text is unknown, its result was read. */
  LKE178: { group: string };
  /** Two array formulas over the same cells. */
  LKE179: { found: string; previous: string };
}

export type DirectoryProblem =
  | 'entry-count'
  | 'directory-place'
  | 'entry-signature'
  | 'entry-cut-off'
  | 'local-signature';

export type NameProblem = 'empty' | 'absolute' | 'traversal' | 'backslash' | 'character' | 'encoding';

export type HeaderField =
  | 'name'
  | 'method'
  | 'flags'
  | 'crc'
  | 'packed-size'
  | 'unpacked-size'
  | 'descriptor';

export type RelationshipProblem = 'missing' | 'doubled' | 'external' | 'kind';

export type XmlProblem =
  | 'cut-off'
  | 'empty'
  | 'declaration'
  | 'tag'
  | 'attribute'
  | 'doubled-attribute'
  | 'end-tag'
  | 'prefix'
  | 'text'
  | 'entity'
  | 'character'
  | 'comment'
  | 'instruction'
  | 'cdata'
  | 'after-root';

export const FILE_SEVERITIES = {
  LKE101: 'error',
  LKE102: 'error',
  LKE103: 'error',
  LKE104: 'error',
  LKE105: 'error',
  LKE106: 'error',
  LKE107: 'error',
  LKE108: 'error',
  LKE110: 'error',
  LKE111: 'error',
  LKE112: 'error',
  LKE113: 'error',
  LKE114: 'error',
  LKE115: 'error',
  LKE116: 'info',
  LKE117: 'error',
  LKE118: 'error',
  LKE119: 'error',
  LKE120: 'error',
  LKE121: 'error',
  LKE122: 'error',
  LKE123: 'error',
  LKE124: 'error',
  LKE125: 'error',
  LKE126: 'error',
  LKE127: 'error',
  LKE128: 'error',
  LKE129: 'error',
  LKE130: 'error',
  LKE131: 'error',
  LKE132: 'error',
  LKE133: 'error',
  LKE134: 'error',
  LKE135: 'error',
  LKE140: 'error',
  LKE141: 'error',
  LKE142: 'error',
  LKE143: 'error',
  LKE144: 'error',
  LKE145: 'error',
  LKE146: 'error',
  LKE147: 'error',
  LKE148: 'error',
  LKE149: 'error',
  LKE150: 'error',
  LKE151: 'error',
  LKE152: 'error',
  LKE153: 'error',
  LKE154: 'error',
  LKE160: 'error',
  LKE161: 'error',
  LKE162: 'error',
  LKE163: 'error',
  LKE164: 'error',
  LKE165: 'error',
  LKE170: 'error',
  LKE171: 'error',
  LKE172: 'error',
  LKE173: 'error',
  LKE174: 'error',
  LKE175: 'error',
  LKE176: 'error',
  LKE177: 'error',
  LKE178: 'warning',
  LKE179: 'error',
} satisfies Record<keyof FileCodes, Severity>;
