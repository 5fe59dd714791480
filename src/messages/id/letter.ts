/** Kata-kata LHE yang tidak tertulis di templatnya. */
export const LETTER_ID = {
  /** Where something is to be filled in by hand. */
  blank: '……………………',
  answer: (raw: string) => `, jawaban “${raw}”`,
  noAdvice: 'Perbaiki hal-hal berikut; rubrik tidak memuat saran untuknya.',
  dependsOnUnknown: 'bergantung pada jawaban yang belum bernilai',
};
