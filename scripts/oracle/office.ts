/** LibreOffice without a window: opens workbooks, computes every formula anew, saves them again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files given to the program at once: it takes long to start, and keeps what it opened in memory. */
const AT_ONCE = 25;

/** 0: compute every formula of a workbook when it is opened, whoever wrote it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The program's version; null when it is not installed. */
export function officeVersion(): string | null {
  const asked = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

/** The workbooks as the program saves them after computing every formula, in the same order. */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'lke-oracle-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const saved: Uint8Array[] = [];
    for (let start = 0; start < workbooks.length; start += AT_ONCE) {
      saved.push(...convert(workbooks.slice(start, start + AT_ONCE), folder, profile));
    }
    return saved;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(workbooks: readonly Uint8Array[], folder: string, profile: string): readonly Uint8Array[] {
  const [from, to] = [mkdtempSync(join(folder, 'in-')), mkdtempSync(join(folder, 'out-'))];
  const names = workbooks.map((bytes, index) => {
    const name = `${index}.xlsx`;
    writeFileSync(join(from, name), bytes);
    return name;
  });
  const words = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    to,
    ...names.map((name) => join(from, name)),
  ];
  const run = spawnSync('soffice', words, { encoding: 'utf8', timeout: 600_000 });
  const made = readdirSync(to);
  if (run.status !== 0 || made.length !== names.length) {
    throw new Error(`soffice saved ${made.length} of ${names.length} workbooks: ${run.stderr || run.error}`);
  }
  return names.map((name) => new Uint8Array(readFileSync(join(to, name))));
}
