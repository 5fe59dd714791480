import type { RubricRelationCodes } from '../../domain/codes/rubric-relation.ts';
import type { CodeTexts } from '../code-text.ts';
import { excerpt } from '../excerpt.ts';

const name = (text: string) => excerpt(text, 60);

const OVERLAY_TROUBLE: Readonly<Record<RubricRelationCodes['LKE959']['trouble'], string>> = {
  'not-a-group': 'adalah pertanyaan, yang tidak dapat ditambahi apa pun',
  'no-such-sibling': 'tidak ada dalam kelompok yang ditambahi',
  'other-list': 'memuat jenis bagian lain daripada yang ditambahkan',
  'no-weight': 'tidak mempunyai bobot yang dapat diubah',
};

export const RUBRIC_RELATION = {
  LKE955: {
    sentence: ({ was, first, second }) =>
      `${name(first)} dan ${name(second)} sama-sama menyebut berasal dari ${name(was)}.`,
    cure: () => 'Sebutkan asal itu pada "was" salah satu saja.',
  },
  LKE956: {
    sentence: ({ base }) => `Rubrik ini memperluas ${name(base)}, yang tidak ikut dibaca.`,
    cure: () => 'Sebutkan rubrik bawaan, atau berkas dengan letaknya dari berkas ini.',
  },
  LKE957: {
    sentence: ({ base, limit }) =>
      `${name(base)} kembali ke rubrik yang memperluasnya, atau lebih dari ${limit} rubrik saling memperluas.`,
    cure: () => 'Perluas rubrik yang berdiri sendiri.',
  },
  LKE958: {
    sentence: ({ file, part }) =>
      `${name(file)} bukan laporan program ini: ${name(part)} tidak seperti semestinya.`,
    cure: () => 'Berikan laporan dari "lke score BERKAS -o laporan.json", atau folder berisi LKE.',
  },
  LKE959: {
    sentence: ({ target, trouble }) => `${name(target)} ${OVERLAY_TROUBLE[trouble]}.`,
    cure: () => 'Lihat rubrik yang diperluas dengan "lke rubric show", lalu sebutkan bagian lain.',
  },
  LKE998: {
    sentence: ({ path, submissions, rubric }) =>
      submissions === 0
        ? `${name(path)} tidak memuat isian.`
        : `Tidak satu pun dari ${submissions} isian dalam ${name(path)} dapat dinilai dengan ${name(rubric)}.`,
    cure: ({ submissions, rubric }) =>
      submissions === 0
        ? 'Sebutkan folder berisi LKE (.xlsx), satu LKE, atau laporan (.json).'
        : `Lihat sebabnya dengan "lke score BERKAS -r ${name(rubric)}".`,
  },
} satisfies CodeTexts<RubricRelationCodes>;
