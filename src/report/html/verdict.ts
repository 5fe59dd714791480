/** The most important part of a page: the index, its predicate, and how far it is to the next and to each gate. */
import { isZero, subtract, ZERO } from '../../domain/fraction.ts';
import type { Assessment, ReportedCheck, ReportedGate } from '../../domain/report.ts';
import { exactValue, formatBound, formatFigure } from '../figure.ts';
import { answeredTexts, comparisonTexts } from '../text/head.ts';
import { isClosed } from '../text/numbers.ts';
import { distanceText } from '../text/verdict.ts';
import { totalCheck } from './gates.ts';
import { type Leaf, points, section } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';
import { drawScale } from './scale.ts';

export function writeVerdict(assessment: Assessment, leaf: Leaf): Html {
  const title =
    assessment.rubric === null ? leaf.texts.section.result : leaf.say(assessment.rubric.indexTitle);
  const body = html`${writeIndex(assessment, leaf)}${drawScale(assessment, title, leaf)}<dl class="facts">
${facts(assessment, leaf)}</dl>
${writeDraft(assessment, leaf)}`;
  return section('result', title, body, leaf);
}

function writeIndex(assessment: Assessment, leaf: Leaf): Html {
  const { outcome, index, maximum } = assessment;
  const { texts } = leaf;
  if (outcome === 'failed') return html`<p class="lead">${texts.failed}</p>\n`;
  if (outcome === 'nothing-answered') return html`<p class="lead">${texts.nothing}</p>\n`;
  const whole =
    maximum === null
      ? NOTHING
      : html` <span class="of">${texts.outOf(formatBound(exactValue(maximum), 0, leaf.language))}</span>`;
  const figure = index === null ? writeRange(assessment, leaf) : points(index, leaf.bounds, leaf);
  const size = index === null ? 'index open' : 'index';
  return html`<div class="verdict">
<p class="${size}">${figure}${whole}</p>
${writeBand(assessment, leaf)}</div>
`;
}

function writeRange({ range }: Assessment, leaf: Leaf): Part {
  if (range === null) return leaf.labels.unknown;
  const [low, high] = [points(range.low, leaf.bounds, leaf), points(range.high, leaf.bounds, leaf)];
  return html`<small>${leaf.texts.between}</small> ${low}${leaf.glyphs.to}${high}`;
}

function writeBand({ band }: Assessment, leaf: Leaf): Html {
  if (band === null) return NOTHING;
  const { texts } = leaf;
  if (band.id === null) {
    const between =
      band.low === band.high
        ? leaf.text(band.low)
        : `${leaf.text(band.low)}${leaf.glyphs.to}${leaf.text(band.high)}`;
    return html`<p class="band"><span class="word">${texts.noBand}</span> <strong>${between}</strong></p>\n`;
  }
  const title = band.title === null ? NOTHING : html` <span>${leaf.say(band.title)}</span>`;
  return html`<p class="band"><span class="word">${texts.band}</span> <strong>${leaf.text(band.id)}</strong>${title}</p>\n`;
}

/** What stands beside the index, a name and a sentence each. */
function facts(assessment: Assessment, leaf: Leaf): readonly Html[] {
  const { band, outcome } = assessment;
  const { texts, labels } = leaf;
  const fact = (name: Part, sentences: readonly Part[]) =>
    sentences.length === 0
      ? []
      : [html`<div><dt>${name}</dt>${sentences.map((sentence) => html`<dd>${sentence}</dd>`)}</div>\n`];
  const distance = band === null || band.id === null ? null : (distanceText(band, leaf) ?? texts.topBand);
  const gates = outcome === 'nothing-answered' ? [] : assessment.gates;
  return [
    ...fact(texts.toNext, distance === null ? [] : [distance]),
    ...gates.flatMap((gate) => fact(leaf.say(gate.title), [writeGate(gate, assessment, leaf)])),
    ...fact(labels.head.range, openSentences(assessment, leaf)),
    ...fact(texts.answered, answeredTexts(assessment, leaf)),
    ...fact(texts.statedFigures, comparisonTexts(assessment, leaf)),
  ];
}

/** "✗ not passed: Total 2.27 short, 3 measures not passed, 1 cannot be told yet". */
function writeGate({ outcome, checks }: ReportedGate, { tree }: Assessment, leaf: Leaf): Html {
  const { glyphs, labels, texts } = leaf;
  const count = (which: ReportedGate['outcome']) => checks.filter((check) => check.outcome === which).length;
  const [failed, unknown] = [count('failed'), count('undetermined')];
  const total = totalCheck(checks, tree);
  const details = [
    ...(total === null ? [] : marginTexts(total, leaf)),
    ...(failed === 0 ? [] : [texts.gates.missing(String(failed))]),
    ...(unknown === 0 ? [] : [texts.gates.unknown(String(unknown))]),
  ];
  const tail = details.length === 0 ? '' : `: ${details.join(', ')}`;
  return html`<span class="mark ${outcome}" aria-hidden="true">${glyphs[outcome]}</span> ${labels.outcome[outcome]}${tail}`;
}

/** How far the index lies from what a gate asks for in all; none when it is not known. */
function marginTexts({ title, margin }: ReportedCheck, leaf: Leaf): readonly string[] {
  if (margin === null) return [];
  const { margin: words } = leaf.labels;
  const difference = exactValue(margin);
  const magnitude = difference.numerator < 0n ? subtract(ZERO, difference) : difference;
  const text = formatFigure(magnitude, { language: leaf.language, decimals: 2, bounds: [ZERO] });
  const sentence = isZero(difference)
    ? words.equal
    : (difference.numerator < 0n ? words.below : words.above)(text);
  return [`${leaf.say(title)} ${sentence}`];
}

function openSentences({ range, outcome }: Assessment, leaf: Leaf): readonly Part[] {
  if (range === null || isClosed(range) || outcome === 'nothing-answered') return [];
  const [low, high] = [points(range.low, leaf.bounds, leaf), points(range.high, leaf.bounds, leaf)];
  return [html`${low}${leaf.glyphs.to}${high}, ${leaf.labels.rangeNote}`];
}

/** What must be said with every score of a draft. */
function writeDraft({ rubric }: Assessment, leaf: Leaf): Html {
  if (rubric?.status !== 'draft') return NOTHING;
  const notes = rubric.notes.map((note) => html`<li>${leaf.say(note)}</li>\n`);
  const list = notes.length === 0 ? NOTHING : html`<ul>\n${notes}</ul>\n`;
  return html`<div class="caution" role="note">
<p><strong>${leaf.labels.head.draft}:</strong> ${leaf.labels.draft}</p>
${list}</div>
`;
}
