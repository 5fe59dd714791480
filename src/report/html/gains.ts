/** The answers with which the index could rise most, each taken alone. */
import { ZERO } from '../../domain/fraction.ts';
import type { Assessment } from '../../domain/report.ts';
import { exactValue, formatFigure } from '../figure.ts';
import { type Gain, gainsIn, largestOf } from '../gains.ts';
import { data, foreign, heads, type Leaf, section, table } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';
import { type Anchors, questionLink } from './tree.ts';

/** Nothing where no answer has a value yet. */
export function writeGains({ tree }: Assessment, anchors: Anchors, leaf: Leaf): Html {
  const known = tree === null ? [] : gainsIn(tree);
  if (known.length === 0) return NOTHING;
  const { gains: words, section: titles } = leaf.texts;
  const gains = largestOf(known);
  if (gains.length === 0) return section('gains', titles.gains, html`<p>${words.none}</p>\n`, leaf);
  const head = heads([
    { name: words.question },
    { name: words.answer },
    { name: words.gain, isFigure: true },
  ]);
  const rows = gains.map((gain) => writeRow(gain, anchors, leaf));
  const body = html`${table('gain-table', words.caption, html`${head}<tbody>\n${rows}</tbody>\n`, leaf)}<p class="note">${words.note}</p>
`;
  return section('gains', titles.gains, body, leaf);
}

function writeRow({ node, attainable }: Gain, anchors: Anchors, leaf: Leaf): Html {
  const { answer, recommendation } = node;
  const raw: Part = answer === null || answer.raw === '' ? leaf.texts.tree.blank : foreign(answer.raw, leaf);
  const at = answer?.at == null ? NOTHING : html`<br><span class="at">${foreign(answer.at, leaf)}</span>`;
  const text = formatFigure(exactValue(attainable), { language: leaf.language, decimals: 2, bounds: [ZERO] });
  const advice = recommendation === null ? NOTHING : html`<p class="advice">${leaf.say(recommendation)}</p>`;
  return html`<tr><th scope="row">${questionLink(node, anchors, leaf)}${advice}</th><td>${raw}${at}</td><td class="n">${data(attainable, `+${text}`)}</td></tr>
`;
}
