/** Kata-kata daftar perbaikan di salinan buku kerja. */
export const WORKLIST_ID = {
  sheet: 'Daftar Perbaikan',
  title: (file: string) => `Daftar perbaikan ${file}`,
  summary: (errors: string, warnings: string) =>
    `${errors} kesalahan, ${warnings} peringatan. Catatan yang sama ada di sel yang bersangkutan.`,
  nothing: 'Tidak ada yang perlu diperbaiki.',
  columns: {
    number: 'No.',
    severity: 'Tingkat',
    cell: 'Sel',
    code: 'Kode',
    finding: 'Temuan dan perbaikannya',
  },
  severity: { error: 'Kesalahan', warning: 'Peringatan', info: 'Keterangan' },
  wholeFile: 'seluruh berkas',
  cure: (cure: string) => `→ ${cure}`,
};
