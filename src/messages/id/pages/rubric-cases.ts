/** LKE972 to LKE979: the worked cases of a rubric. */
import type { RubricCaseCodes } from '../../../domain/codes/rubric-case.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RUBRIC_CASES_ABOUT = {
  LKE972: {
    title: 'Kasus uji rubrik lain',
    explanation: 'Kasus uji terletak dalam folder rubrik yang diujinya, dan menyebut rubrik itu.',
  },
  LKE973: {
    title: 'Jawaban yang tidak ada pada skalanya',
    explanation: 'Kasus uji menjawab setiap butir menurut skalanya sendiri; tidak ada yang ditebak.',
  },
  LKE974: {
    title: 'Daftar jawaban tidak pas',
    explanation:
      'Daftar menjawab butir suatu kelompok menurut urutannya; lebih atau kurang satu akan menggeser sisanya.',
  },
  LKE975: {
    title: 'Hasil kasus uji berbeda',
    explanation:
      'Rubrik memberi hasil lain daripada yang sudah dihitung untuk kasus ini; salah satunya keliru.',
  },
  LKE976: {
    title: 'Rubrik tanpa kasus uji',
    explanation:
      'Tanpa kasus uji, kekeliruan yang tetap memenuhi aturan, misalnya dua bobot tertukar, tidak ketahuan.',
  },
  LKE977: {
    title: 'Bagian yang tak tersentuh kasus',
    explanation: 'Bagian yang tidak tersentuh dapat keliru tanpa satu pun kasus gagal.',
  },
  LKE978: {
    title: 'Perubahan yang tak diketahui kasus',
    explanation:
      'Rubrik sengaja diubah dan semua kasus tetap lulus, jadi kekeliruan semacam itu pun akan lolos.',
  },
  LKE979: {
    title: 'Kasus uji tanpa harapan hasil',
    explanation: 'Kasus yang tidak mengharapkan apa pun tidak dapat gagal.',
  },
} satisfies CodeAbouts<RubricCaseCodes>;
