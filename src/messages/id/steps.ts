/** The rules of a derivation in words; figures come as they are to be printed. */

export const STEPS = {
  option: (option: string, result: string) => `jawaban ${option} bernilai ${result}`,
  divide: (number: string, by: string, result: string) => `angka ${number} dibagi ${by} = ${result}`,
  share: (number: string, result: string) => `bagian ${number} = ${result}`,
  shareCapped: (number: string, result: string) => `bagian ${number} lebih dari 1, dihitung ${result}`,
  ratio: (part: string, whole: string, result: string) => `rasio ${part} dibagi ${whole} = ${result}`,
  ratioCapped: (part: string, whole: string, result: string) =>
    `rasio ${part} dibagi ${whole} lebih dari 1, dihitung ${result}`,
  reduction: (before: string, now: string, result: string) =>
    `penurunan dari ${before} menjadi ${now}: (${before} − ${now}) dibagi ${before} = ${result}`,
  reductionBothZero: (result: string) =>
    `penurunan: tahun lalu dan tahun ini sama-sama 0, dihitung ${result}`,
  reductionNegative: (before: string, now: string, result: string) =>
    `penurunan dari ${before} menjadi ${now}: naik, dihitung ${result}`,
  countsMissing: (counts: string) => `belum dapat dihitung: hitungan ${counts} kosong`,
  incomputable: (dividend: string) => `tidak dapat dihitung: ${dividend} dibagi 0`,
  absent: {
    blank: 'belum diisi',
    'not-applicable': 'tidak berlaku',
    unreadable: 'tidak terbaca',
    'not-found': 'barisnya tidak ditemukan',
    incomputable: 'tidak dapat dihitung',
    unestablished: 'nilai skalanya belum pasti',
  },
  times: (on: string, factor: string, result: string) => `dikalikan nilai ${on}, ${factor} = ${result}`,
  timesUnknown: (on: string) => `nilai ${on} tidak diketahui, maka hasil kalinya tidak diketahui`,
  timesUnknownZero: (on: string, result: string) =>
    `nilai ${on} tidak diketahui, tetapi 0 dikali berapa pun tetap ${result}`,
  zeroWhen: (on: string, option: string, result: string) =>
    `menjadi ${result}, karena ${on} dijawab ${option}`,
  zeroWhenBlank: (on: string, result: string) =>
    `${on} belum diisi; nilainya tetap ${result}, tetapi masih dapat menjadi 0`,
  zeroWhenUnknown: (on: string) => `jawaban ${on} tidak terbaca, maka nilainya tidak diketahui`,
  leftOut: (nodes: string) => `tidak ikut dirata-rata: ${nodes}`,
  countedZero: (nodes: string) => `dihitung 0: ${nodes}`,
  unknownParts: (nodes: string) => `belum diketahui karena: ${nodes}`,
  mean: (sum: string, count: string, result: string) =>
    `rata-rata ${count} nilai: ${sum} dibagi ${count} = ${result}`,
  sum: (parts: string, result: string) => `jumlah: ${parts} = ${result}`,
  rescale: (factor: string, weight: string, present: string, result: string) =>
    `yang ditanyakan bagian berbobot ${present} dari ${weight}: dikali ${factor} = ${result}`,
  rollUp: {
    centre: (share: string) => `pusat ${share}`,
    centreUnknown: 'pusat belum diketahui',
    mean: (count: string, mean: string, units: string) => `rata-rata ${count} unit ${mean} (${units})`,
    meanUnknown: 'rata-rata unit belum diketahui',
    leftOut: (units: string) => `tidak ikut dirata-rata: ${units}`,
    countedZero: (units: string) => `dihitung 0: ${units}`,
    unknown: (units: string) => `belum diketahui: ${units}`,
    result: (result: string) => `rata-rata pusat dan unit = ${result}`,
    noResult: 'maka gabungan pusat dan unit belum diketahui',
  },
  weigh: (share: string, weight: string, result: string) => `${share} kali bobot ${weight} = ${result}`,
  other: (rule: string) => `aturan ${rule}`,
} as const;
