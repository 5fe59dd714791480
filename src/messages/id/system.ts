/** Words for what an operating system says about a file. */

/** By what stands where a regular file was expected. */
export const FILE_KINDS = {
  folder: 'folder',
  device: 'perangkat',
  pipe: 'pipa (FIFO)',
  socket: 'soket',
  link: 'tautan',
  other: 'sesuatu yang lain',
} as const;

/** By the system's error name; other names are printed as they are. */
export const SYSTEM_REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'tidak ada izin (EACCES)'],
  ['EPERM', 'tidak diizinkan oleh sistem (EPERM)'],
  ['ENOENT', 'folder atau berkas tidak ada (ENOENT)'],
  ['ENOTDIR', 'sebagian dari letaknya bukan folder (ENOTDIR)'],
  ['EISDIR', 'yang ditunjuk adalah folder (EISDIR)'],
  ['ENOSPC', 'ruang penyimpanan habis (ENOSPC)'],
  ['EDQUOT', 'kuota penyimpanan habis (EDQUOT)'],
  ['EROFS', 'media hanya dapat dibaca (EROFS)'],
  ['EBUSY', 'sedang dipakai program lain (EBUSY)'],
  ['EIO', 'perangkat penyimpanan gagal (EIO)'],
  ['EMFILE', 'terlalu banyak berkas terbuka (EMFILE)'],
  ['ENAMETOOLONG', 'namanya terlalu panjang (ENAMETOOLONG)'],
  ['ELOOP', 'tautannya berputar (ELOOP)'],
]);

/** What is wrong with the manifest of a results folder. */
export const MANIFEST_PROBLEMS = {
  NOT_JSON: 'bukan teks JSON',
  NOT_OURS: 'tidak ditulis oleh lke',
  OTHER_VERSION: 'ditulis oleh versi lke lain, dalam bentuk lain',
  ALTERED: 'berubah setelah ditulis',
} as const;
