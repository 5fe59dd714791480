/** A rubric as written -> the strict Rubric: every default is filled in here and nowhere later. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { type Fraction, ONE, ZERO } from '../domain/fraction.ts';
import type {
  Area,
  Band,
  BandTable,
  Gate,
  GateCheck,
  Option,
  Policy,
  Recognition,
  Rubric,
  Scale,
  Source,
} from '../domain/rubric.ts';
import type { ExactNumber } from './exact.ts';
import { checkUpperBounds } from './lower-bands.ts';
import { lowerTree } from './lower-tree.ts';
import { lowerUnits } from './lower-units.ts';
import { type Inherited, lowerProvenance, lowerTitle, lowerTitles } from './lower-words.ts';
import type { Places } from './places.ts';
import type { Path } from './positions.ts';
import type {
  AreasText,
  BandText,
  CheckText,
  GateText,
  OptionText,
  RubricText,
  ScaleText,
} from './schema.ts';

export interface Lowered {
  readonly rubric: Rubric;
  /** What has no meaning as it is written; the rubric must then not be used. */
  readonly findings: readonly Diagnostic[];
}

/** The rubric itself states its provenance; there is nothing above it to inherit from. */
export const NOTHING: Inherited = { confidence: 'unverified', sources: [] };

/** Fills every default of the rubric and notes in `places` where each part was written. */
export function lowerRubric(text: RubricText, places: Places): Lowered {
  const findings: Diagnostic[] = [];
  const own = lowerProvenance(text.provenance, NOTHING, places, ['provenance']);
  const items =
    text['item-provenance'] === undefined
      ? null
      : lowerProvenance(text['item-provenance'], own, places, ['item-provenance']);
  const rubric: Rubric = {
    id: text.rubric,
    version: text.version,
    status: text.status,
    title: lowerTitle(text.title),
    indexTitle: lowerTitle(text.index),
    regulation: lowerTitle(text.regulation),
    sources: lowerSources(text.sources, places),
    notes: lowerTitles(text.notes),
    areas: lowerAreas(text.areas, places),
    scales: lowerScales(text.scales, places),
    root: lowerTree(text.tree, { own, items }, places, findings),
    policy: lowerPolicy(text.policy, own, places),
    units: text.units === undefined ? null : lowerUnits(text.units, own, places),
    gates: lowerGates(text.gates, own, places, findings),
    bands:
      text.bands === undefined
        ? null
        : lowerBands(text.bands, text.tree.weight?.value ?? null, own, places, findings),
    recognition: lowerRecognition(text.recognition, places),
  };
  return { rubric: places.mark(rubric, []), findings };
}

export function lowerSources(
  sources: ReadonlyMap<string, string> | undefined,
  places: Places,
): readonly Source[] {
  return [...(sources ?? [])].map(([id, title]) => places.mark({ id, title }, ['sources', id]));
}

export function lowerAreas(areas: AreasText | undefined, places: Places): readonly Area[] {
  return [...(areas ?? [])].map(([id, area]) => {
    const lowered = { id, title: lowerTitle(area.title), aliases: area.aliases ?? [] };
    return places.mark<Area>(lowered, ['areas', id]);
  });
}

export function lowerScales(
  scales: ReadonlyMap<string, ScaleText> | undefined,
  places: Places,
): readonly Scale[] {
  return [...(scales ?? [])].map(([id, scale]) => lowerScale(id, scale, places));
}

export function lowerGates(
  gates: readonly GateText[] | undefined,
  own: Inherited,
  places: Places,
  findings: Diagnostic[],
): readonly Gate[] {
  return (gates ?? []).map((gate, index) => {
    const path = ['gates', index];
    const checks = gate.checks.map((check, position) =>
      lowerCheck(check, [...path, 'checks', position], own, places, findings),
    );
    return places.mark<Gate>({ id: gate.id, title: lowerTitle(gate.title), checks }, path);
  });
}

function lowerScale(id: string, scale: ScaleText, places: Places): Scale {
  const path = ['scales', id];
  const typeWords = scale['type-words'] ?? [];
  switch (scale.kind) {
    case 'choice': {
      const options = [...scale.options].map(([name, option]) =>
        places.mark(lowerOption(name, option), [...path, 'options', name]),
      );
      return places.mark({ kind: 'choice', id, options, typeWords }, path);
    }
    case 'number': {
      const minimum = scale.from?.value ?? ZERO;
      return places.mark({ kind: 'number', id, minimum, maximum: scale.to.value, typeWords }, path);
    }
    default:
      return places.mark({ kind: scale.kind, id, typeWords }, path);
  }
}

function lowerOption(id: string, option: OptionText): Option {
  if ('percent' in option) return { id, value: option.value, spellings: [], title: null };
  const title = option.title === undefined ? null : lowerTitle(option.title);
  return { id, value: option.value.value, spellings: option.spellings ?? [], title };
}

function lowerPolicy(policy: RubricText['policy'], own: Inherited, places: Places): Policy {
  return {
    // What no source gives a value for is never scored: it leaves the mean unless the rubric says otherwise.
    blank: { ...policy.blank, unestablished: policy.blank.unestablished ?? 'leave-out' },
    unreadable: { ...policy.unreadable, unestablished: policy.unreadable.unestablished ?? 'leave-out' },
    provenance: lowerProvenance(policy.provenance, own, places, ['policy', 'provenance']),
  };
}

interface Bound {
  readonly number: ExactNumber;
  readonly inclusive: boolean;
}

/** The one bound of a check or band; null when there is none. Two bounds are a finding. */
function lowerBound(
  written: CheckText | BandText,
  path: Path,
  places: Places,
  findings: Diagnostic[],
): Bound | null {
  const least = written['at-least'];
  const more = written['more-than'];
  if (least !== undefined && more !== undefined) {
    findings.push(diagnose('LKE917', { keys: BOUNDS, found: BOUNDS }, places.key([...path, 'more-than'])));
  }
  if (least !== undefined) return { number: least, inclusive: true };
  return more === undefined ? null : { number: more, inclusive: false };
}

const BOUNDS = ['at-least', 'more-than'];

function lowerCheck(
  check: CheckText,
  path: Path,
  own: Inherited,
  places: Places,
  findings: Diagnostic[],
): GateCheck {
  const bound = lowerBound(check, path, places, findings);
  if (bound === null) findings.push(diagnose('LKE917', { keys: BOUNDS, found: [] }, places.value(path)));
  const { number, inclusive } = bound ?? { number: { value: ONE, percent: true }, inclusive: true };
  return places.mark<GateCheck>(
    {
      id: check.id,
      title: lowerTitle(check.title),
      nodes: check.nodes,
      // A per cent sign is what tells a share from points: "60%" of the weight, or 60 points.
      measure: number.percent ? 'share' : 'points',
      bound: number.value,
      inclusive,
      provenance: lowerProvenance(check.provenance, own, places, [...path, 'provenance']),
    },
    path,
  );
}

function lowerBands(
  bands: NonNullable<RubricText['bands']>,
  maximum: Fraction | null,
  own: Inherited,
  places: Places,
  findings: Diagnostic[],
): BandTable {
  const list = bands.list.map((band, index) => {
    const path = ['bands', 'list', index];
    const bound = lowerBound(band, path, places, findings);
    const title = lowerTitle(band.title);
    return places.mark<Band>(
      { id: band.id, title, lower: bound?.number.value ?? null, inclusive: bound?.inclusive ?? true },
      path,
    );
  });
  findings.push(...checkUpperBounds(bands.list, list, maximum, places));
  const provenance = lowerProvenance(bands.provenance, own, places, ['bands', 'provenance']);
  return places.mark({ bands: list, provenance }, ['bands']);
}

function lowerRecognition(written: RubricText['recognition'], places: Places): Recognition {
  return places.mark<Recognition>(
    {
      titles: written.titles,
      headers: written.headers.map((header, index) =>
        places.mark({ role: header.role, words: header.words, assessor: header.assessor ?? null }, [
          'recognition',
          'headers',
          index,
        ]),
      ),
      totals: (written.totals ?? []).map((total, index) =>
        places.mark({ words: total.words, node: total.node }, ['recognition', 'totals', index]),
      ),
      agencyLabels: written['agency-labels'] ?? [],
      yearLabels: written['year-labels'] ?? [],
      placeholders: written.placeholders ?? [],
      notAsked: [],
    },
    ['recognition'],
  );
}
