/** A page has to be small enough to be sent: under 200 kB for the largest rubric, however much is noted in its cells. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Assessment, Report, ReportedNode } from '../../src/domain/report.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { reportOf } from '../support/sample-report.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const MOST_BYTES = 200_000;

function scored(fixture: string): Assessment {
  const words = ['bin/lke.js', 'score', `fixtures/${fixture}`, '-f', 'json', '-q'];
  const text = execFileSync(process.execPath, words, { cwd: HOME, encoding: 'utf8', maxBuffer: 1 << 26 });
  const [assessment] = (JSON.parse(text) as Report).assessments;
  if (assessment === undefined) throw new Error('the report is empty');
  return assessment;
}

function noted(node: ReportedNode): ReportedNode {
  const answer = node.answer === null ? null : { ...node.answer, evidence: 'catatan '.repeat(500) };
  return { ...node, answer, children: node.children.map(noted) };
}

it.each(['rb-2014-baik.xlsx', 'rb-2014-setengah.xlsx'])(
  'a page of %s with a long note on every answer',
  (name) => {
    const assessment = scored(name);
    const { tree } = assessment;
    if (tree === null) throw new Error('nothing was scored');
    const page = renderHtml(reportOf([{ ...assessment, tree: noted(tree) }]), { language: 'id' });
    expect(page.match(/class="evidence"/g)).toHaveLength(151);
    expect(new TextEncoder().encode(page).length).toBeLessThan(MOST_BYTES);
  },
);
