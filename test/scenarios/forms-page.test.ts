/**
 * What docs/forms.md shows is what the program prints, when its commands are run one after another in a folder of
 * their own. `UPDATE_SCENARIOS=1` writes the output.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const home = fileURLToPath(new URL('../../', import.meta.url));
const page = join(home, 'docs', 'forms.md');
const folder = mkdtempSync(join(tmpdir(), 'lke-forms-'));
cpSync(join(home, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
symlinkSync(join(home, 'scripts'), join(folder, 'scripts'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All output of a command, whatever its exit code. */
function play(command: string): string {
  const script = `lke() { "${process.execPath}" "${home}bin/lke.js" "$@"; }\n${command} 2>&1 || true`;
  const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8' };
  return execFileSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
}

/** The page with what its commands print now. */
function replayed(text: string): string {
  return text.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    const commands = block.split('\n').filter((line) => line.startsWith('$ '));
    const shown = commands.map((line) => `${line}\n${play(line.slice(2))}`);
    return `\`\`\`console\n${shown.join('')}\`\`\``;
  });
}

it('docs/forms.md shows what is printed', { timeout: 240_000 }, () => {
  const text = readFileSync(page, 'utf8');
  const now = replayed(text);
  if (process.env.UPDATE_SCENARIOS === '1') writeFileSync(page, now);
  else expect(now).toBe(text);
});
