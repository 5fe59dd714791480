/** The import law: which room may know which, where each package lives, who may touch the platform. */
import { describe, expect, it } from 'vitest';
import { importsOf, roomOf, type SourceFile, sourceFiles, targetOf } from './sources.ts';

const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  rubric: ['domain'],
  xlsx: ['domain'],
  intake: ['domain'],
  scoring: ['domain'],
  template: ['domain'],
  docx: ['domain'],
  messages: ['domain'],
  engine: ['rubric', 'xlsx', 'intake', 'scoring', 'template', 'docx', 'messages', 'domain'],
  report: ['messages', 'domain'],
  cli: ['engine', 'report', 'messages', 'rubric', 'domain'],
  index: ['engine', 'report', 'messages', 'rubric', 'domain'],
};

const PACKAGE_HOMES: Readonly<Record<string, string>> = {
  zod: 'rubric',
  yaml: 'rubric',
  exceljs: 'xlsx',
  docxtemplater: 'docx',
  pizzip: 'docx',
  chalk: 'report',
  'cli-table3': 'report',
  commander: 'cli',
};

/** Modules of the platform by room; cli may use any. */
const PLATFORM: Readonly<Record<string, readonly string[]>> = { xlsx: ['node:zlib'] };

/** Files outside src that a room may read. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = { cli: ['package.json'] };

function breaches(file: SourceFile): readonly string[] {
  const room = roomOf(file.path) ?? '';
  return importsOf(file.text)
    .filter((imported) => !allowed(file.path, room, imported))
    .map((imported) => `${file.path} may not import ${imported}`);
}

function allowed(path: string, room: string, imported: string): boolean {
  const target = targetOf(path, imported);
  switch (target.kind) {
    case 'room':
      return target.name === room || (ROOMS[room] ?? []).includes(target.name);
    case 'outside':
      return (OUTSIDE[room] ?? []).includes(target.name);
    case 'package':
      return PACKAGE_HOMES[target.name] === room;
    case 'platform':
      return room === 'cli' || (PLATFORM[room] ?? []).includes(target.name);
  }
}

describe('the import law', () => {
  const files = sourceFiles('src', ['.ts']);

  it('knows every room', () => {
    const rooms = new Set(files.map((file) => roomOf(file.path)));
    expect([...rooms].filter((room) => room === null || !(room in ROOMS))).toEqual([]);
  });

  it('is kept', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it('imports files with their ending', () => {
    const bare = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((imported) => imported.startsWith('.') && !/\.(ts|json)$/.test(imported))
        .map((imported) => `${path}: ${imported}`),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['src/scoring/x.ts', "import { a } from '../intake/a.ts';"],
    ['src/intake/x.ts', "const a = await import('../engine/a.ts');"],
    ['src/domain/x.ts', "import * as z from 'zod';"],
    ['src/report/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/xlsx/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/xlsx/x.ts', "export { a } from '../report/a.ts';"],
    ['src/cli/x.ts', "import '../xlsx/a.ts';"],
    ['src/engine/x.ts', "import chalk from 'chalk';"],
    ['src/rubric/x.ts', "import a from '../../fixtures/a.json';"],
  ])('finds a breach planted in %s: %s', (path, text) => {
    expect(breaches({ path, text })).toHaveLength(1);
  });

  it.each([
    ['src/xlsx/x.ts', "import { inflateRawSync } from 'node:zlib';"],
    ['src/engine/x.ts', "import { a } from '../intake/a.ts';"],
    ['src/cli/x.ts', "import manifest from '../../package.json' with { type: 'json' };"],
    ['src/domain/x.ts', "const ends = ['from', 'to'];\nconst key = 'zod';"],
    ['src/domain/x.ts', "/** as in import('zod') */\nimport { a } from './a.ts';"],
  ])('lets pass what is allowed in %s: %s', (path, text) => {
    expect(breaches({ path, text })).toEqual([]);
  });
});
