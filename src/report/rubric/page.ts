/** A rubric as a Markdown page: what there is, what it weighs, what it rests on. */
import type { Rubric } from '../../domain/rubric.ts';
import type { Language } from '../../messages/language.ts';
import { drawBands, drawGates, drawPolicy, drawScales, drawSources, drawUnitForm } from './page-rules.ts';
import { drawQuestions, drawTree } from './page-tree.ts';
import { code, type Words, wordsIn } from './page-words.ts';

export function renderRubricPage(rubric: Rubric, language: Language): string {
  const words = wordsIn(rubric, language);
  const parts = [
    drawHead(rubric, words),
    drawTree(rubric, words),
    drawUnitForm(rubric, words),
    drawGates(rubric, words),
    drawBands(rubric, words),
    drawScales(rubric, words),
    drawPolicy(rubric, words),
    drawQuestions(rubric, words),
    drawSources(rubric, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function drawHead(rubric: Rubric, words: Words): string {
  const { say, labels, page } = words;
  const command = `\`lke rubric docs ${rubric.id}\``;
  return [
    `# ${say(rubric.title)}`,
    `_${page.generated(command)}_`,
    [
      `- ${labels.rubric.column.id}: \`${rubric.id}\`, ${labels.version(code(rubric.version))}, ${labels.status[rubric.status]}`,
      `- ${page.regulation}: ${say(rubric.regulation)}`,
      ...(rubric.status === 'draft' ? [`- **${labels.draft}**`] : []),
      `- ${page.otherwise}: ${labels.confidence[rubric.root.provenance.confidence]} (${rubric.root.provenance.sources.map(code).join(', ')})`,
      ...rubric.notes.map((note) => `- ${say(note)}`),
    ].join('\n'),
  ].join('\n\n');
}
