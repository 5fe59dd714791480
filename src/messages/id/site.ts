/** The words of the overview of many agencies. */
export const SITE_ID = {
  home: 'Semua instansi',
  title: (files: string) => `Hasil ${files}`,
  sortHint: 'Tekan kepala kolom untuk mengurutkan.',

  bands: 'Sebaran predikat',
  gates: 'Syarat',
  openBand: (low: string, high: string) => `${low} sampai ${high}`,
  unknownBand: 'belum dapat ditentukan',
  count: 'Instansi',
  share: '%',

  ranking: 'Peringkat',
  rankingCaption: 'Instansi menurut peringkat',
  noRows: 'Tidak ada instansi yang dapat diperingkat.',

  areas: 'Area perubahan',
  areasCaption: 'Persen bobot yang dicapai di setiap area perubahan',
  areasNote: 'Makin pekat latarnya, makin tinggi persennya; batasnya 50, 60, 70, 80, dan 90.',
  areasOpen: '— berarti nilainya belum diketahui.',

  findings: 'Temuan semua instansi',
  findingsCaption: 'Temuan menurut kode',
  code: 'Kode',
  severity: 'Tingkat',
  meaning: 'Arti',
  occurrences: 'Temuan',
  findingsNote: 'Arti dan cara mengatasi setiap kode: lke code KODE. Selnya ada di halaman setiap instansi.',

  failed: 'Tidak dapat dinilai',
  reason: 'Sebab',
  register: 'Daftar instansi',
} as const;
