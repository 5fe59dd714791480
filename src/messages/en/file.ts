import type { FileCodes } from '../../domain/codes/file.ts';
import type { CodeTexts } from '../code-text.ts';
import { FILE_KIND } from './file-kind.ts';
import { FILE_LIMIT } from './file-limit.ts';
import { FILE_PACKAGE } from './file-package.ts';
import { FILE_SHEET } from './file-sheet.ts';
import { FILE_XML } from './file-xml.ts';

export const FILE = {
  ...FILE_KIND,
  ...FILE_LIMIT,
  ...FILE_PACKAGE,
  ...FILE_XML,
  ...FILE_SHEET,
} satisfies CodeTexts<FileCodes>;
