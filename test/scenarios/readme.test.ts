/**
 * What the README shows is what the program prints. A block of ```console holds a command after "$ " and its
 * output; `UPDATE_SCENARIOS=1` writes the output.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const home = fileURLToPath(new URL('../../', import.meta.url));
const file = new URL('../../README.md', import.meta.url);
const BLOCK = /^```console\n\$ (.*)\n([\s\S]*?)^```$/gm;

/** All output of a command run at the top of the repository, whatever its exit code. */
function play(command: string): string {
  const script = `lke() { "${process.execPath}" bin/lke.js "$@"; }\n${command} 2>&1 || true`;
  const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8' };
  return execFileSync('bash', ['-c', script], { cwd: home, env, encoding: 'utf8', maxBuffer: 1 << 26 });
}

describe('the README', () => {
  const text = readFileSync(file, 'utf8');

  if (process.env.UPDATE_SCENARIOS === '1') {
    it('is written', () => {
      const written = text.replace(
        BLOCK,
        (_, command) => `\`\`\`console\n$ ${command}\n${play(command)}\`\`\``,
      );
      writeFileSync(file, written);
    });
    return;
  }

  it.each(Array.from(text.matchAll(BLOCK), ([, command = '', output = '']) => ({ command, output })))(
    'shows what is printed by $command',
    ({ command, output }) => {
      expect(play(command)).toBe(output);
    },
  );
});
