/** The file codes in the five parts in which their texts are written. */
import type { FileCodes } from '../domain/codes/file.ts';

/** What the file is. */
export type KindCodes = Pick<FileCodes, Extract<keyof FileCodes, `LKE10${string}` | `LKE11${string}`>>;
/** What is larger than is read. */
export type LimitCodes = Pick<FileCodes, Extract<keyof FileCodes, `LKE12${string}` | `LKE13${string}`>>;
/** The zip package. */
export type PackageCodes = Pick<FileCodes, Extract<keyof FileCodes, `LKE14${string}` | `LKE15${string}`>>;
/** The XML of its parts. */
export type XmlCodes = Pick<FileCodes, Extract<keyof FileCodes, `LKE16${string}`>>;
/** The workbook's own order of sheets, rows and cells. */
export type SheetCodes = Omit<
  FileCodes,
  keyof KindCodes | keyof LimitCodes | keyof PackageCodes | keyof XmlCodes
>;
