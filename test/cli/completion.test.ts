import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptFor } from '../../src/cli/completion/index.ts';
import { SHELLS, type Shell } from '../../src/cli/completion/shells.ts';
import { commandWords } from '../../src/cli/completion/words.ts';
import { COMMAND_FORMS } from '../../src/cli/grammar.ts';
import { HELP_EN } from '../../src/messages/en/help.ts';
import { HELP_ID } from '../../src/messages/id/help.ts';

const RUBRICS = ['rb-2014', 'zi-2021'];
const commands = commandWords(RUBRICS);
const folder = mkdtempSync(join(tmpdir(), 'lke-completion-'));
const scripts = new Map(SHELLS.map((shell) => [shell, join(folder, `lke.${shell}`)]));

beforeAll(() => {
  writeFileSync(join(folder, 'nilai.xlsx'), '');
  for (const [shell, file] of scripts) writeFileSync(file, scriptFor(shell, commands, HELP_EN));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (shell: Shell) => spawnSync(shell, ['-c', 'true']).status === 0;
const without = (shell: Shell) => (has(shell) ? '' : ` (skipped: there is no ${shell})`);
const wordsFrom = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((line) => line !== '')
    .sort();

/** What a shell offers behind the words, the last of which is begun. */
const OFFERS: Readonly<Record<Shell, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => {
    const line = ['lke', ...words].map((word) => `'${word}'`).join(' ');
    const ask = `. lke.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _lke; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return wordsFrom(spawnSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' }).stdout);
  },
  // What the completion system would be asked to offer: it needs a terminal to be asked itself.
  zsh: (words) => {
    const line = ['lke', ...words].map((word) => `'${word}'`).join(' ');
    const stubs = [
      'compdef() {}',
      'compadd() { shift; print -rl -- "$@" | grep -e "^$cur" }',
      '_files() { print -rl -- $cur*(N) }',
      '_describe() { print -rl -- $found | cut -d: -f1 | grep -e "^$cur" }',
    ];
    const ask = [...stubs, '. ./lke.zsh', `words=(${line})`, 'CURRENT=$#words', '_lke'].join('\n');
    return wordsFrom(spawnSync('zsh', ['-fc', ask], { cwd: folder, encoding: 'utf8' }).stdout);
  },
  fish: (words) => {
    const ask = `source lke.fish; complete --do-complete "lke ${words.join(' ')}"`;
    return wordsFrom(spawnSync('fish', ['--no-config', '-c', ask], { cwd: folder, encoding: 'utf8' }).stdout);
  },
};

const TOP = Object.values(COMMAND_FORMS)
  .filter(({ below }) => below === null)
  .map(({ word }) => word as string)
  .sort();

const CASES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[''], TOP],
  [['sc'], ['score']],
  [
    ['rubric', 'd'],
    ['diff', 'docs'],
  ],
  [
    ['score', '--lang', ''],
    ['en', 'id'],
  ],
  [
    ['score', 'x.xlsx', '--sh'],
    ['--shard', '--sheet', '--show'],
  ],
  [['rubric', 'lint', '-f', 's'], ['sarif']],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh'],
  ],
  [['score', '-r', 'zi'], ['zi-2021']],
];

describe.each(SHELLS)('completion in %s', (shell) => {
  it.skipIf(!has(shell)).each(CASES)(`offers what may follow: %j${without(shell)}`, (words, expected) => {
    expect(OFFERS[shell](words)).toEqual(expected);
  });

  it.skipIf(!has(shell))(`offers files where files are meant${without(shell)}`, () => {
    expect(OFFERS[shell](['score', 'ni'])).toEqual(['nilai.xlsx']);
    expect(OFFERS[shell](['explain', 'nilai.xlsx', '-o', 'ni'])).toEqual(['nilai.xlsx']);
  });
});

describe('completion', () => {
  it.each(SHELLS)('is a script that %s can read', (shell) => {
    if (!has(shell)) return; // Said by the skipped tests above.
    const { status, stderr } = spawnSync(shell, ['-n', scripts.get(shell) ?? ''], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(SHELLS)('knows every command and every option: %s', (shell) => {
    for (const texts of [HELP_ID, HELP_EN]) {
      const script = scriptFor(shell, commands, texts);
      for (const { path, options } of commands) {
        for (const word of path.split(' ')) expect(script).toContain(word);
        for (const flag of options.flatMap(({ flags }) => flags)) {
          expect(script).toContain(shell === 'fish' ? flag.replace(/^-+/, '') : flag);
        }
      }
    }
  });
});
