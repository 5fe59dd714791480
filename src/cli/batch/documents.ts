/** Documents that every file of a batch gets one of: where they lie and how they are called. */
import { createHash } from 'node:crypto';
import type { Entry } from '../../domain/entry.ts';
import { join } from './walk.ts';

export type DocumentKind = 'html' | 'docx';

interface DocumentForm {
  /** The folder within that of the results. */
  readonly folder: string;
  readonly extension: string;
  /** How the text that is kept of it becomes the bytes of the file. */
  readonly encoding: 'utf8' | 'base64';
}

export const DOCUMENTS: Readonly<Record<DocumentKind, DocumentForm>> = {
  html: { folder: 'pages', extension: '.html', encoding: 'utf8' },
  docx: { folder: 'lhe', extension: '.docx', encoding: 'base64' },
};

export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as readonly DocumentKind[];

/** Letters of an agency's name that begin the name of its document. */
const LONGEST_SLUG = 40;
const DIGITS = 12;

/**
 * The document's path within the results: letters, digits and hyphens on any system, the same whoever else is in the
 * batch, and another for another file, since it ends with digits of its path's digest.
 */
export function documentPath(kind: DocumentKind, { agency, file }: Pick<Entry, 'agency' | 'file'>): string {
  const { folder, extension } = DOCUMENTS[kind];
  const own = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const slug = slugOf(agency ?? own) || slugOf(own) || 'x';
  const digest = createHash('sha256').update(file.name).digest('hex').slice(0, DIGITS);
  return join(folder, `${slug}-${digest}${extension}`);
}

function slugOf(text: string): string {
  const letters = text.slice(0, 400).normalize('NFKD').toLowerCase();
  const words = letters.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, LONGEST_SLUG).replace(/-$/, '');
}

const NAME = /^[a-z0-9](?:[a-z0-9-]{0,39})-[0-9a-f]{12}$/;

/** Whether a file in that folder of the results is a document of a batch, by its name. */
export function isDocument(folder: string, name: string): boolean {
  return DOCUMENT_KINDS.some((kind) => {
    const form = DOCUMENTS[kind];
    return (
      form.folder === folder &&
      name.endsWith(form.extension) &&
      NAME.test(name.slice(0, -form.extension.length))
    );
  });
}

export const DOCUMENT_FOLDERS: ReadonlySet<string> = new Set(
  DOCUMENT_KINDS.map((kind) => DOCUMENTS[kind].folder),
);
