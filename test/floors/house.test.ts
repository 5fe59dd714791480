/** Sizes and words: alarms for files that hold two ideas, and for what the house does without. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './sources.ts';

const FILE_LINES = 250;
const FUNCTION_LINES = 60;

const BANNED: readonly (readonly [string, RegExp])[] = [
  ['console, which loses output and hides a full disk', /\bconsole\./],
  ['process.exit, which cuts output off', /\bprocess\.exit\(/],
  ['any', /[:<(,|&]\s*any\b|\bas any\b/],
  ['a silenced compiler', /@ts-(ignore|expect-error|nocheck)/],
  ['a silenced linter', /biome-ignore|eslint-disable/],
  ['unfinished work', /\b(TODO|FIXME|XXX)\b|not implemented/],
];

/** Functions longer than the limit as "name (lines)", by the indentation the formatter gives. */
function longFunctions(file: SourceFile): readonly string[] {
  const lines = file.text.split('\n');
  return lines.flatMap((line, start) => {
    const match = /^(\s*)(?:export )?(?:async )?function\*? (\w+)/.exec(line);
    if (match === null) return [];
    const length = lines.slice(start).indexOf(`${match[1]}}`) + 1;
    return length > FUNCTION_LINES ? [`${file.path} ${match[2]} (${length})`] : [];
  });
}

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('the house', () => {
  const files = [...sourceFiles('src', ['.ts']), ...sourceFiles('bin', ['.js'])];

  it(`has files of at most ${FILE_LINES} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length > FILE_LINES + 1);
    expect(long.map(({ path, text }) => `${path} (${text.split('\n').length - 1})`)).toEqual([]);
  });

  it(`has functions of at most ${FUNCTION_LINES} lines`, () => {
    expect(files.flatMap(longFunctions)).toEqual([]);
  });

  it.each(BANNED)('does without %s', (_, pattern) => {
    const found = files.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('begins every file of src by saying what it is, tables of sentences apart', () => {
    const table = /^src\/messages\/(id|en|examples)\//;
    const mute = sourceFiles('src', ['.ts']).filter(
      ({ path, text }) => !table.test(path) && !/^\/\*\*/.test(text),
    );
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  it('has no drawers for odds and ends', () => {
    const drawers = files.filter(({ path }) => /(^|[/-])(utils?|helpers?|managers?)\b/.test(path));
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it('locks packages by their digest, not by where they were downloaded', () => {
    const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    expect(lock.match(/https?:\/\/[^"]*\.tgz/g) ?? []).toEqual([]);
  });
});
