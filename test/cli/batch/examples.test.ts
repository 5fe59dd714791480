/** The examples for schedulers: every shard once, in words the program takes, and a merge of all of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseArgv } from '../../../src/cli/parse.ts';
import { HOME } from '../../support/agencies.ts';

const read = (name: string) => readFileSync(join(HOME, 'docs', 'examples', name), 'utf8');

/** The words that `lke` is given by a shell command, in an environment. */
function wordsOf(command: string, env: Readonly<Record<string, string>>): readonly string[] {
  const script = command.replace(/^exec lke|node bin\/lke\.js/, 'lke');
  const echo = `lke() { printf '%s\\n' "$@"; }\n${script}`;
  const said = execFileSync('sh', ['-c', echo], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return said.trimEnd().split('\n');
}

async function commandOf(words: readonly string[]) {
  const request = await parseArgv(words, { language: 'en', columns: 80 });
  if (!request.ok || request.value.kind !== 'command') throw new Error(JSON.stringify(request));
  return request.value.command;
}

async function checkShards(shards: readonly (readonly string[])[], merge: readonly string[]): Promise<void> {
  const commands = await Promise.all(shards.map(commandOf));
  const scoring = commands.map((command) => {
    if (command.kind !== 'score') throw new Error(`it is ${command.kind}`);
    return { shard: command.sharing.shard, folder: command.results?.folder };
  });
  expect(scoring.map(({ shard }) => shard)).toEqual(
    scoring.map((_, index) => ({ number: index + 1, of: scoring.length })),
  );
  expect(merge[0]).toBe('merge');
  const parts = merge.filter((word) => word.startsWith('bagian-'));
  expect(parts).toEqual(scoring.map(({ folder }) => folder?.replace(/\/$/, '')));
  expect((await commandOf(merge)).kind).toBe('merge');
}

interface Container {
  readonly args: readonly [string];
  readonly env: readonly { readonly name: string; readonly value: string }[];
}
interface Job {
  readonly kind: string;
  readonly spec: {
    readonly completionMode?: string;
    readonly completions?: number;
    readonly parallelism?: number;
    readonly template: {
      readonly spec: { readonly restartPolicy: string; readonly containers: readonly [Container] };
    };
  };
}

describe('the example for Kubernetes', () => {
  it('scores every shard once and merges all of them', async () => {
    const documents = parseAllDocuments(read('kubernetes-indexed-job.yaml'));
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    const [score, merge] = documents.map((document) => document.toJS() as Job);
    if (score === undefined || merge === undefined) throw new Error('there are not two jobs');
    expect([score.kind, merge.kind]).toEqual(['Job', 'Job']);
    expect(score.spec).toMatchObject({
      completionMode: 'Indexed',
      template: { spec: { restartPolicy: 'Never' } },
    });
    const completions = score.spec.completions ?? 0;
    expect(completions).toBeGreaterThan(1);
    const [{ args, env }] = score.spec.template.spec.containers;
    const variables = Object.fromEntries(env.map(({ name, value }) => [name, value]));
    const shards = Array.from({ length: completions }, (_, index) =>
      wordsOf(args[0], { ...variables, JOB_COMPLETION_INDEX: String(index) }),
    );
    const [merging] = merge.spec.template.spec.containers;
    const mergeVariables = Object.fromEntries(merging.env.map(({ name, value }) => [name, value]));
    await checkShards(shards, wordsOf(merging.args[0], mergeVariables));
  });
});

interface Workflow {
  readonly jobs: Readonly<
    Record<
      'score' | 'merge',
      {
        readonly env?: Readonly<Record<string, number>>;
        readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

describe('the example for CI', () => {
  it('scores every shard once and merges all of them', async () => {
    const { jobs } = parse(read('ci-matrix.yaml')) as Workflow;
    const numbers = jobs.score.strategy?.matrix.shard ?? [];
    const env = Object.fromEntries(
      Object.entries(jobs.score.env ?? {}).map(([name, value]) => [name, String(value)]),
    );
    const command = ({ steps }: Workflow['jobs']['score']) =>
      steps.find(({ run }) => run?.includes('lke.js'))?.run ?? '';
    const shards = numbers.map((number) =>
      wordsOf(command(jobs.score).replace(/\$\{\{ matrix\.shard \}\}/g, String(number)), env),
    );
    expect(shards.length).toBeGreaterThan(1);
    const all = numbers.map((number) => `bagian-${number}`).join(' ');
    await checkShards(shards, wordsOf(command(jobs.merge).replace('bagian-*', all), {}));
  });
});
