import type { FileCodes } from '../../../domain/codes/file.ts';
import type { CodeAbouts } from '../../code-text.ts';
import { FILE_KIND_ABOUT } from './file-kind.ts';
import { FILE_LIMIT_ABOUT } from './file-limit.ts';
import { FILE_PACKAGE_ABOUT } from './file-package.ts';
import { FILE_SHEET_ABOUT } from './file-sheet.ts';
import { FILE_XML_ABOUT } from './file-xml.ts';

export const FILE_ABOUT = {
  ...FILE_KIND_ABOUT,
  ...FILE_LIMIT_ABOUT,
  ...FILE_PACKAGE_ABOUT,
  ...FILE_XML_ABOUT,
  ...FILE_SHEET_ABOUT,
} satisfies CodeAbouts<FileCodes>;
