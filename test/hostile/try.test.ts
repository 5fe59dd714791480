import { it } from 'vitest';
import { makeWorkbook } from '../../scripts/workbook/make.ts';
import { drawAnswers } from '../../scripts/workbook/answers.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { assess } from '../../src/engine/index.ts';
import { readFileSync } from 'node:fs';
import { readRubric } from '../../src/rubric/read.ts';
const whole = readRubric(readFileSync('fixtures/rubrics-broken/whole.yaml','utf8'),'w');
it('x', () => {
  for (const rubric of [smallRubric(), whole.ok ? whole.value.rubric : smallRubric()])
  for (const anatomy of ['rb-2014','zi-2021','pmprb-2020','pusat'] as const) {
    const made = makeWorkbook({ rubric, anatomy, answers: drawAnswers(rubric, {seed:1,level:.7,spread:.5,blanks:.1}), agency: 'Kabupaten Contoh', year: 2021, seed: 1 }, {strings:'shared', level: 9});
    const a = assess({name:'x',size:null,sha256:null}, made.bytes, {kind:'given', rubric:{rubric, sha256:'x'}}, {by:null,sheet:null});
    console.log(rubric.id, anatomy, made.bytes.length, a.outcome, a.index?.exact, made.expected.blocks.map(b=>b.index), a.findings.map(f=>f.code).join(' '));
    const t = performance.now();
    for (let i=0;i<300;i++) assess({name:'x',size:null,sha256:null}, made.bytes, {kind:'given', rubric:{rubric, sha256:'x'}}, {by:null,sheet:null});
    console.log((performance.now()-t)/300);
  }
});
