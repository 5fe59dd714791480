/** What the parts of a page are written with: the words, the bounds of rounding, the place in the document. */
import type { Assessment, Figure } from '../../domain/report.ts';
import { type AgencyPageTexts, agencyPageTexts } from '../../messages/agency-page.ts';
import { excerpt } from '../../messages/excerpt.ts';
import { labels } from '../../messages/labels.ts';
import type { Language } from '../../messages/language.ts';
import { type Bounds, boundsOf } from '../text/bounds.ts';
import { UNICODE } from '../text/glyphs.ts';
import { pointsText } from '../text/numbers.ts';
import type { Words } from '../words.ts';
import { Html, html, type Part } from './markup.ts';

/** Its words are cut to a length and not escaped: `html` escapes whole sentences. */
export interface Leaf extends Words {
  readonly texts: AgencyPageTexts;
  readonly bounds: Bounds;
  /** Level of the headings of sections: 2 on a page of its own, 3 among other assessments. */
  readonly level: 2 | 3;
  /** Begins every id, so that several assessments can stand in one document. */
  readonly prefix: string;
}

/** No text of a file or a rubric takes more room than this, however long it is. */
const LONGEST_TEXT = 400;

/** Null for what is about no assessment. */
export function takeLeaf(
  assessment: Assessment | null,
  language: Language,
  place: Pick<Leaf, 'level' | 'prefix'>,
): Leaf {
  const text = (raw: string) => excerpt(raw, LONGEST_TEXT);
  return {
    ...place,
    language,
    labels: labels(language),
    texts: agencyPageTexts(language),
    glyphs: UNICODE,
    text,
    say: (both) => text(both[language]),
    bounds: assessment === null ? { points: [], percent: [] } : boundsOf(assessment),
  };
}

/** A heading `depth` levels below those of sections. */
export function heading(depth: number, id: string | null, content: Part, { level, prefix }: Leaf): Html {
  const tag = `h${level + depth}`;
  const open = new Html(tag);
  return id === null
    ? html`<${open}>${content}</${open}>\n`
    : html`<${open} id="${prefix}${id}">${content}</${open}>\n`;
}

/** A part of the page under a heading of its own, which names it. */
export function section(id: string, title: Part, body: Part, leaf: Leaf): Html {
  // Landmarks have to differ by their names, which those of several assessments do not.
  const name = leaf.level === 2 ? html` aria-labelledby="${leaf.prefix}${id}"` : null;
  return html`<section class="${id}"${name}>
${heading(0, id, title, leaf)}${body}</section>
`;
}

/** A figure with its exact value beside the printed one. */
export function data(figure: Figure, text: string): Html {
  return html`<data value="${figure.exact}">${text}</data>`;
}

/** Points as printed on this page, with their exact value. */
export function points(figure: Figure, bounds: Bounds, leaf: Leaf): Html {
  return data(figure, pointsText(figure, bounds, leaf));
}

/** A text of the file: kept apart, so that letters written from right to left turn nothing beside it. */
export function foreign(raw: string, leaf: Leaf): Html {
  return html`<bdi>${leaf.text(raw)}</bdi>`;
}

/** A table in a frame that can be scrolled, also by keyboard, where the page is too narrow for it. */
export function table(id: string, caption: Part, rows: Part, leaf: Leaf): Html {
  const name = `${leaf.prefix}${id}`;
  return html`<div class="scroll" role="group" aria-labelledby="${name}" tabindex="0">
<table>
<caption id="${name}">${caption}</caption>
${rows}</table>
</div>
`;
}

/** The row of column heads; figures stand to the right. */
export function heads(names: readonly { readonly name: Part; readonly isFigure?: boolean }[]): Html {
  const cells = names.map(({ name, isFigure }) =>
    isFigure === true ? html`<th scope="col" class="n">${name}</th>` : html`<th scope="col">${name}</th>`,
  );
  return html`<thead><tr>${cells}</tr></thead>\n`;
}
