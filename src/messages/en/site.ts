/** The words of the overview of many agencies. */
import type { SiteTexts } from '../site.ts';

export const SITE_EN: SiteTexts = {
  home: 'All agencies',
  title: (files) => `Results of ${files}`,
  sortHint: 'Press the head of a column to sort by it.',

  bands: 'Predicates',
  gates: 'Gates',
  openBand: (low, high) => `${low} to ${high}`,
  unknownBand: 'cannot be determined yet',
  count: 'Agencies',
  share: '%',

  ranking: 'Ranking',
  rankingCaption: 'Agencies by rank',
  noRows: 'There is no agency that can be ranked.',

  areas: 'Change areas',
  areasCaption: 'Per cent of its weight that each change area reaches',
  areasNote: 'The deeper the background, the higher the per cent; it changes at 50, 60, 70, 80 and 90.',
  areasOpen: '— means that the points are not known yet.',

  findings: 'Findings of all agencies',
  findingsCaption: 'Findings by code',
  code: 'Code',
  severity: 'Severity',
  meaning: 'Meaning',
  occurrences: 'Findings',
  findingsNote: 'What a code means and its cure: lke code CODE. The cells are on the page of each agency.',

  failed: 'Could not be scored',
  reason: 'Reason',
  register: 'Register',
};
