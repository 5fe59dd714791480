/** The index with its range, areas, gates and band as a report carries them. */
import { type Fraction, multiply, subtract } from '../domain/fraction.ts';
import type {
  Assessment,
  BesideBlock,
  ReportedArea,
  ReportedBand,
  ReportedCheck,
  ReportedGate,
} from '../domain/report.ts';
import type { Area, BandTable, Gate, GateCheck, Rubric } from '../domain/rubric.ts';
import type { AreaScore, BandResult, CheckResult, GateResult, Score } from '../domain/score.ts';
import type { Block } from '../domain/submission.ts';
import { figureOf, figureOrNull, intervalOf, lastingFigure } from './figure.ts';

export type ReportedScore = Pick<
  Assessment,
  'index' | 'range' | 'maximum' | 'band' | 'gates' | 'areas' | 'tally'
>;

/** What a score comes to as a whole; its tree is reported apart. */
export function reportScore(rubric: Rubric, score: Score): ReportedScore {
  const { weight, points, lowShare, highShare, tally } = score.root;
  if (weight === null) throw new Error(`rubric ${rubric.id} has no highest index`);
  const { bands } = rubric;
  return {
    index: figureOrNull(points),
    range: intervalOf(multiply(lowShare, weight), multiply(highShare, weight)),
    maximum: lastingFigure(weight),
    band: bands === null || score.band === null ? null : reportBand(bands, score.band, points),
    gates: reportGates(rubric.gates, score.gates),
    areas: reportAreas(rubric.areas, score.areas),
    tally,
  };
}

/** What another block comes to, beside the one that is reported whole. */
export function reportBeside(rubric: Rubric, block: Block, score: Score): BesideBlock {
  const { index, range, areas } = reportScore(rubric, score);
  if (range === null) throw new Error('a score has a range');
  return {
    block,
    index,
    range,
    areas: areas.map((area) => ({ id: area.id, points: area.points, range: area.range })),
  };
}

function reportAreas(areas: readonly Area[], scores: readonly AreaScore[]): readonly ReportedArea[] {
  return areas.map((area, index) => {
    const score = sameId(area.id, scores[index], scores[index]?.area);
    return {
      id: area.id,
      title: area.title,
      nodes: score.nodes,
      weight: figureOf(score.weight),
      points: figureOrNull(score.points),
      range: intervalOf(score.low, score.high),
      tally: score.tally,
    };
  });
}

function reportGates(gates: readonly Gate[], results: readonly GateResult[]): readonly ReportedGate[] {
  return gates.map((gate, index) => {
    const result = sameId(gate.id, results[index], results[index]?.gate);
    return {
      id: gate.id,
      title: gate.title,
      outcome: result.outcome,
      checks: gate.checks.map((check, position) => reportCheck(check, result.checks[position])),
    };
  });
}

function reportCheck(check: GateCheck, candidate: CheckResult | undefined): ReportedCheck {
  const result = sameId(check.id, candidate, candidate?.check);
  return {
    id: check.id,
    title: check.title,
    nodes: check.nodes,
    measure: check.measure,
    outcome: result.outcome,
    figure: figureOrNull(result.figure),
    range: intervalOf(result.low, result.high),
    bound: figureOf(check.bound),
    inclusive: check.inclusive,
    margin: figureOrNull(result.margin),
    confidence: check.provenance.confidence,
    note: check.provenance.note,
  };
}

/** The band of the index, and how far it is to the next one up. */
function reportBand(table: BandTable, result: BandResult, index: Fraction | null): ReportedBand {
  const position = table.bands.findIndex((candidate) => candidate.id === result.band);
  const band = table.bands[position];
  const above = table.bands[position - 1];
  const upper = above?.lower ?? null;
  return {
    id: band?.id ?? null,
    title: band?.title ?? null,
    lower: figureOrNull(band?.lower ?? null),
    inclusive: band?.inclusive ?? false,
    low: result.low,
    high: result.high,
    confidence: table.provenance.confidence,
    note: table.provenance.note,
    next:
      above === undefined || upper === null || index === null
        ? null
        : {
            id: above.id,
            bound: figureOf(upper),
            inclusive: above.inclusive,
            missing: figureOf(subtract(upper, index)),
          },
  };
}

/** Scoring answers in the rubric's order; anything else is a fault of ours. */
function sameId<T>(wanted: string, found: T | undefined, id: string | undefined): T {
  if (found === undefined || id !== wanted) throw new Error(`there is no result for ${wanted}`);
  return found;
}
