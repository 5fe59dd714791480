/** Kata-kata halaman satu instansi. */
export const AGENCY_PAGE_ID = {
  skip: 'Langsung ke isi',
  contents: 'Isi halaman',
  documentTitle: (agency: string, index: string) => `${agency}: ${index}`,
  several: (files: string) => `Hasil ${files}`,

  section: {
    result: 'Hasil',
    gates: 'Syarat',
    areas: 'Area perubahan',
    open: 'Yang masih terbuka',
    gains: 'Jawaban yang paling banyak menambah nilai',
    findings: 'Temuan',
    tree: 'Dari indeks sampai jawaban',
    origin: 'Asal-usul',
  },

  /** The index and what stands beside it. */
  outOf: (maximum: string) => `dari ${maximum}`,
  band: 'Predikat',
  noBand: 'Predikat belum dapat ditentukan',
  toNext: 'Ke predikat berikutnya',
  topBand: 'Predikat tertinggi',
  answered: 'Terisi',
  statedFigures: 'Angka di berkas',
  nothing: 'Belum ada jawaban, maka belum ada nilai.',
  failed: 'Berkas ini tidak dapat dinilai. Sebabnya ada di bagian Temuan.',
  between: 'antara',
  scale: {
    known: (title: string, index: string, maximum: string) =>
      `Gambar: ${title} ${index} pada garis dari 0 sampai ${maximum}.`,
    open: (title: string, low: string, high: string, maximum: string) =>
      `Gambar: ${title} antara ${low} dan ${high} pada garis dari 0 sampai ${maximum}.`,
    bounds: (bounds: string) => `Batas: ${bounds}.`,
  },

  gates: {
    caption: (title: string) => `Syarat ${title}`,
    outcome: 'Hasil',
    missing: (count: string) => `${count} ukuran belum terpenuhi`,
    unknown: (count: string) => `${count} belum dapat dipastikan`,
  },

  areas: {
    caption: 'Nilai tiap area terhadap bobotnya',
    note: 'Panjang batang sebanding dengan bobot area; bagian yang terisi adalah nilainya.',
    open: 'Bagian bergaris masih dapat berubah, tergantung jawaban yang belum bernilai.',
    components: 'Komponen dan indeks',
    component: 'Komponen',
    radar: (areas: string) => `Diagram jaring: persen bobot yang dicapai tiap area. ${areas}.`,
    radarCaption: 'Persen bobot yang dicapai; tepi luar 100%. Angka menunjuk ke tabel.',
    axis: (number: string, area: string, value: string) => `${number} ${area}: ${value}`,
    of: (assessor: string) => `Nilai ${assessor}`,
  },
  assessor: {
    self: 'penilaian mandiri',
    tpi: 'Tim Penilai Internal',
    tpn: 'Tim Penilai Nasional',
  },
  beside: {
    caption: 'Indeks menurut tiap penilai',
    assessor: 'Penilai',
  },

  open: {
    closed: 'Semua butir bernilai; indeks tidak dapat berubah lagi.',
    sentence: (low: string, high: string) =>
      `Butir yang belum bernilai membuat indeks terbuka antara ${low} dan ${high}.`,
    same: (index: string) => `Butir yang belum bernilai tidak lagi mengubah indeks: tetap ${index}.`,
    bands: (low: string, high: string) => `Predikat: ${low} sampai ${high}.`,
    bandSame: (band: string) => `Predikat tetap ${band}.`,
    caption: 'Butir yang belum bernilai',
    summary: (count: string) => `${count} butir yang belum bernilai`,
    question: 'Butir',
    cell: 'Sel',
    reason: 'Sebab',
  },

  gains: {
    note: 'Paling banyak sepuluh butir, dengan kenaikan indeks terbesar bila hanya jawaban itu menjadi yang terbaik. Kenaikan beberapa butir tidak selalu dapat dijumlahkan.',
    caption: 'Kenaikan indeks yang masih dapat dicapai',
    question: 'Butir',
    answer: 'Jawaban sekarang',
    gain: 'Kenaikan',
    none: 'Tidak ada jawaban yang masih dapat menaikkan indeks.',
  },

  findings: {
    heading: { error: 'Kesalahan', warning: 'Peringatan', info: 'Informasi' },
    group: (severity: string, count: string) => `${severity} (${count})`,
    cure: 'Yang dapat dilakukan',
    rest: (count: string) => `${count} lagi`,
  },

  tree: {
    note: 'Setiap baris dapat dibuka. Di ujungnya ada jawaban dengan sel, isi, aturan, dan nilainya.',
    answer: 'Jawaban',
    blank: 'kosong',
    evidence: 'Catatan',
    share: (share: string) => `bernilai ${share}`,
    points: (points: string, weight: string) => `${points} dari ${weight}`,
    unknown: 'belum diketahui',
    unknownBetween: (low: string, high: string) => `antara ${low} dan ${high}`,
    answered: (answered: string, questions: string) => `${answered}/${questions} terisi`,
  },

  origin: {
    file: 'Berkas',
    size: 'Ukuran',
    bytes: (count: string) => `${count} bita`,
    sha256: 'SHA-256 berkas',
    rubric: 'Rubrik',
    rubricSha256: 'SHA-256 rubrik',
    regulation: 'Peraturan',
    sheet: 'Lembar',
    block: 'Blok jawaban',
    others: 'Blok lain',
    tool: 'Alat',
    schema: (version: string) => `laporan skema ${version}`,
    notes: 'Catatan rubrik',
    exact: 'Indeks tepatnya',
    exactNote: 'Angka di halaman ini dibulatkan; perbandingan dengan batas memakai angka yang tepat.',
  },
  madeBy: (tool: string) => `Dibuat dengan ${tool}. Halaman ini berdiri sendiri dan tidak mengirim apa pun.`,
} as const;
