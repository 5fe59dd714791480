/** Words for what an operating system says about a file. */

/** By what stands where a regular file was expected. */
export const FILE_KINDS = {
  folder: 'a folder',
  device: 'a device',
  pipe: 'a pipe (FIFO)',
  socket: 'a socket',
  link: 'a link',
  other: 'something else',
} as const;

/** By the system's error name; other names are printed as they are. */
export const SYSTEM_REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied (EACCES)'],
  ['EPERM', 'the system does not permit it (EPERM)'],
  ['ENOENT', 'no such folder or file (ENOENT)'],
  ['ENOTDIR', 'part of its path is not a folder (ENOTDIR)'],
  ['EISDIR', 'it is a folder (EISDIR)'],
  ['ENOSPC', 'no space left (ENOSPC)'],
  ['EDQUOT', 'the storage quota is used up (EDQUOT)'],
  ['EROFS', 'the medium is read-only (EROFS)'],
  ['EBUSY', 'another program is using it (EBUSY)'],
  ['EIO', 'the storage device failed (EIO)'],
  ['EMFILE', 'too many open files (EMFILE)'],
  ['ENAMETOOLONG', 'the name is too long (ENAMETOOLONG)'],
  ['ELOOP', 'its links go round in a circle (ELOOP)'],
]);

/** What is wrong with the manifest of a results folder. */
export const MANIFEST_PROBLEMS = {
  NOT_JSON: 'it is no JSON text',
  NOT_OURS: 'lke did not write it',
  OTHER_VERSION: 'another version of lke wrote it, in another form',
  ALTERED: 'it was changed after it was written',
} as const;
