/** One assessment as the parts of a page, in the order in which they are read. */
import type { Assessment } from '../../domain/report.ts';
import { writeAreas } from './areas.ts';
import { writeFindings } from './findings.ts';
import { writeGains } from './gains.ts';
import { writeGates } from './gates.ts';
import { foreign, type Leaf } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';
import { writeOpen } from './open.ts';
import { type Maker, writeOrigin } from './origin.ts';
import { anchorsOf, writeTree } from './tree.ts';
import { writeVerdict } from './verdict.ts';

interface Chapter {
  readonly id: keyof Leaf['texts']['section'];
  readonly body: Html;
}

/** Contents and chapters; those with nothing to say are left out of both. */
export function writeChapters(assessment: Assessment, maker: Maker, leaf: Leaf): Html {
  const anchors = anchorsOf(assessment, leaf.prefix);
  const chapters: readonly Chapter[] = [
    { id: 'result', body: writeVerdict(assessment, leaf) },
    { id: 'gates', body: writeGates(assessment, leaf) },
    { id: 'areas', body: writeAreas(assessment, leaf) },
    { id: 'open', body: writeOpen(assessment, anchors, leaf) },
    { id: 'gains', body: writeGains(assessment, anchors, leaf) },
    { id: 'findings', body: writeFindings(assessment, leaf) },
    { id: 'tree', body: writeTree(assessment, anchors, leaf) },
    { id: 'origin', body: writeOrigin(assessment, maker, leaf) },
  ];
  const written = chapters.filter(({ body }) => body !== NOTHING);
  const [first, ...others] = written.map(({ body }) => body);
  return html`${first ?? NOTHING}${writeContents(written, nameOf(assessment), leaf)}${others}`;
}

function writeContents(chapters: readonly Chapter[], agency: string, leaf: Leaf): Html {
  const { section, contents } = leaf.texts;
  const name = leaf.level === 2 ? contents : `${contents}: ${leaf.text(agency)}`;
  const links = chapters.map(({ id }) => html`<li><a href="#${leaf.prefix}${id}">${section[id]}</a></li>\n`);
  return html`<nav class="contents" aria-label="${name}">
<ul>
${links}</ul>
</nav>
`;
}

/** How an agency is called: by the workbook's own words, otherwise by the name of its file without the folders. */
export function nameOf({ identity, file }: Assessment): string {
  return identity?.agency ?? (file.name.replace(/^.*[/\\]/s, '') || file.name);
}

/** The agency with what stands above and below it: the page's own title, or one of several with an id. */
export function writeHead(assessment: Assessment, id: string | null, leaf: Leaf): Html {
  const { rubric, identity, file } = assessment;
  const above =
    rubric === null
      ? NOTHING
      : html`<p class="above">${leaf.say(rubric.title)} · ${leaf.say(rubric.regulation)}</p>\n`;
  const name = foreign(nameOf(assessment), leaf);
  const title = id === null ? html`<h1>${name}</h1>\n` : html`<h2 class="agency" id="${id}">${name}</h2>\n`;
  const year: readonly Part[] = identity?.year == null ? [] : [leaf.labels.year(String(identity.year))];
  const source: readonly Part[] = nameOf(assessment) === file.name ? [] : [foreign(file.name, leaf)];
  const below = [...year, ...source].map((part, index) => (index === 0 ? part : html` · ${part}`));
  return html`${above}${title}${below.length === 0 ? NOTHING : html`<p class="below">${below}</p>\n`}`;
}
