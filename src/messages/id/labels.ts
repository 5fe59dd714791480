import { IMPACT_LABELS } from './impact-labels.ts';
import { RUBRIC_DIFF_LABELS } from './rubric-diff-labels.ts';
import { RUBRIC_LABELS } from './rubric-labels.ts';
import { STEPS } from './steps.ts';

export const LABELS_ID = {
  steps: STEPS,

  /** Heads of the lines above a score. */
  head: {
    file: 'Berkas',
    agency: 'Instansi',
    rubric: 'Rubrik',
    sheet: 'Lembar',
    stated: 'Angka berkas',
    answered: 'Terisi',
    range: 'Kisaran',
    draft: 'Perhatian',
  },
  year: (year: string) => `tahun ${year}`,
  version: (version: string) => `versi ${version}`,
  status: { official: 'resmi', draft: 'draf' },
  rubricChoice: { given: 'disebutkan', recognised: 'dikenali dari buku kerja' },
  block: (id: string, column: string) => `blok ${id} (kolom ${column})`,
  otherBlocks: (blocks: string) => `blok lain: ${blocks}`,
  hiddenBlock: 'tersembunyi',
  draft: 'Rubrik ini masih draf. Hasilnya bukan nilai resmi.',

  /** What was read. */
  answered: (answered: string, questions: string) => `${answered} dari ${questions} butir`,
  reading: {
    blank: (count: string) => `${count} kosong`,
    notApplicable: (count: string) => `${count} tidak berlaku`,
    unreadable: (count: string) => `${count} tidak terbaca`,
    notFound: (count: string) => `${count} tidak ditemukan`,
  },

  /** How the file's own figures compare. */
  comparison: {
    agrees: (compared: string) => `sesuai dengan hasil hitung (${compared} angka dibandingkan)`,
    differs: (differing: string, compared: string) =>
      `${differing} dari ${compared} angka berbeda dengan hasil hitung`,
    none: 'tidak ada yang dapat dibandingkan',
    uncomputed: (count: string) => `${count} angka tertulis yang jawabannya belum cukup`,
  },

  /** Columns. */
  column: {
    area: 'Area perubahan',
    unit: 'Unit (nilai formulirnya sendiri)',
    weight: 'Bobot',
    points: 'Nilai',
    percent: '%',
    answered: 'Terisi',
    range: 'Kisaran',
    file: 'Berkas',
    index: 'Indeks',
    band: 'Predikat',
    errors: 'Kesalahan',
    errorsShort: 'Salah',
    warnings: 'Peringatan',
    measure: 'Ukuran',
    bound: 'Batas',
    margin: 'Selisih',
  },

  /** The most important line. */
  verdict: {
    index: (title: string, index: string, maximum: string) => `${title} ${index} dari ${maximum}`,
    nothing: (title: string) => `${title} tidak ada: belum ada jawaban`,
    undetermined: (title: string) => `${title} belum dapat ditentukan`,
    failed: 'Tidak dapat dinilai',
    between: (low: string, high: string) => `antara ${low} dan ${high}`,
    band: (id: string, title: string) => `predikat ${id} (${title})`,
    bandBetween: (low: string, high: string) => `predikat ${low} sampai ${high}`,
    bandOnly: (id: string) => `predikat ${id}`,
    missing: (points: string, band: string) => `kurang ${points} poin ke ${band}`,
    mustExceed: (bound: string, band: string) => `harus di atas ${bound} untuk ${band}`,
    missingMore: (points: string, band: string) => `kurang lebih dari ${points} poin ke ${band}`,
    errors: (count: string) => `${count} kesalahan`,
    draft: 'rubrik draf, bukan nilai resmi',
  },
  rangeNote: 'tergantung jawaban yang belum bernilai',

  /** Gates. */
  gates: 'Syarat',
  outcome: { passed: 'terpenuhi', failed: 'tidak terpenuhi', undetermined: 'belum dapat dipastikan' },
  margin: {
    above: (margin: string) => `lebih ${margin}`,
    below: (margin: string) => `kurang ${margin}`,
    equal: 'tepat di batas',
  },
  unknown: 'tidak diketahui',

  /** Findings. */
  findings: 'Temuan',
  noFindings: 'Tidak ada temuan.',
  runFindings: 'Temuan tentang proses',
  severity: { error: 'kesalahan', warning: 'peringatan', info: 'informasi' },
  counted: {
    error: (count: string) => `${count} kesalahan`,
    warning: (count: string) => `${count} peringatan`,
    info: (count: string) => `${count} informasi`,
  },
  moreOfCode: (count: string, code: string) => `dan ${count} temuan ${code} lagi`,
  notShown: (what: string) => `Tidak ditampilkan: ${what}.`,

  /** Several files. */
  summary: 'Ringkasan',
  files: {
    total: (count: string) => `${count} berkas`,
    scored: (count: string) => `${count} dinilai`,
    nothingAnswered: (count: string) => `${count} belum diisi`,
    undetermined: (count: string) => `${count} belum dapat ditentukan`,
    failed: (count: string) => `${count} tidak dapat dinilai`,
  },
  outcomeShort: {
    scored: 'dinilai',
    'nothing-answered': 'belum diisi',
    undetermined: 'belum tentu',
    failed: 'gagal',
  },

  /** The check of a workbook before it is sent. */
  check: {
    topic: {
      missing: 'Belum diisi atau tidak ditemukan',
      unreadable: 'Jawaban yang tidak terbaca atau meragukan',
      contradictory: 'Jawaban yang bertentangan',
      altered: 'Angka yang berbeda dari semestinya',
      hidden: 'Yang tidak terlihat di lembar',
      layout: 'Susunan tabel',
      file: 'Kendala pada berkas',
      other: 'Lain-lain',
    },
    allBlank: (questions: string) => `${questions}, semuanya kosong`,
    noneFound: (questions: string) => `${questions}, barisnya tidak ditemukan`,
    clean: 'Siap dikirim: semua butir terisi dan tidak ada temuan.',
    incomplete: (count: string) => `${count} hal perlu diperbaiki atau dilengkapi`,
    rowAmbiguous: 'barisnya tidak dapat dipastikan',
    rowNotFound: 'baris tidak ditemukan',
    notRead: 'Berkas tidak dapat diperiksa.',
  },

  /** The derivation of a figure. */
  explain: {
    points: (points: string, weight: string) => `nilai ${points} dari ${weight}`,
    share: (share: string) => `bagian ${share}`,
    noPoints: (low: string, high: string) => `nilai belum diketahui, antara ${low} dan ${high}`,
    noShare: 'bagian belum diketahui',
    exactly: (exact: string) => `tepatnya ${exact}`,
    unit: (name: string) => `Unit: ${name} (formulirnya sendiri)`,
    unreadUnit: (name: string) => `Unit: ${name} (tidak dapat dibaca)`,
    cell: (at: string, raw: string) => `${at} berisi ${raw}`,
    emptyCell: (at: string) => `${at} kosong`,
    noRow: 'barisnya tidak ditemukan',
    ambiguousRow: 'barisnya tidak dapat dipastikan',
    evidence: (evidence: string) => `catatan: ${evidence}`,
    count: (name: string, value: string, at: string) => `hitungan ${name} = ${value} (${at})`,
    state: {
      scored: 'dinilai',
      'nothing-answered': 'belum ada jawaban',
      undetermined: 'belum dapat ditentukan',
    },
  },

  /** A rubric's own pages. */
  rubric: {
    weight: 'bobot',
    combine: {
      sum: 'penjumlahan',
      mean: 'rata-rata',
      'pooled-mean': 'rata-rata semua butir di bawahnya',
      'rescaled-sum': 'jumlah, disetarakan',
    },
    scales: 'Skala jawaban',
    gates: 'Syarat',
    bands: 'Predikat',
    sources: 'Sumber',
    notes: 'Catatan',
    areas: 'Area perubahan',
    questions: (count: string) => `${count} butir`,
    numberScale: (minimum: string, maximum: string) =>
      `angka ${minimum} sampai ${maximum}, dibagi ${maximum}`,
    formulaScale: 'dihitung dari hitungan di bawahnya, atau ditulis sebagai persentase',
    unestablishedScale: 'nilainya belum pasti; dibaca, tidak dinilai',
    formula: { ratio: 'rasio', reduction: 'penurunan' },
    times: (on: string) => `dikalikan nilai ${on}`,
    zeroWhen: (on: string, options: string) => `0 bila ${on} dijawab ${options}`,
    lowestBand: 'selebihnya',
    column: { id: 'Rubrik', version: 'Versi', status: 'Status', questions: 'Butir', title: 'Judul' },
    none: 'Tidak ada rubrik.',
  },
  rubricReport: RUBRIC_LABELS,
  rubricDiff: RUBRIC_DIFF_LABELS,
  impact: IMPACT_LABELS,
  summaryCut: (what: string) => `Tidak muat di sini: ${what}.`,
  confidence: {
    confirmed: 'dikuatkan dua sumber',
    'one-source': 'satu sumber',
    unverified: 'tanpa sumber',
    derived: 'diturunkan dari angka lain',
  },

  /** The page about a finding code. */
  page: { severity: 'Tingkat', example: 'Contoh', cure: 'Yang dapat dilakukan', index: 'Kode temuan' },
} as const;
