/** The workbooks of a folder of units: everything in it by the rules of batches. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { UnitFile } from '../engine/index.ts';
import { Finds, walk } from './batch/walk.ts';
import type { World } from './world.ts';

/**
 * Every workbook below the folder, in the order of its paths; one that cannot be read is there with the reason. Fails
 * where there is none.
 */
export async function unitFiles(
  folder: string,
  fileLimit: number,
  world: World,
): Promise<Result<readonly UnitFile[]>> {
  const root = folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const finds = new Finds();
  walk(root, world.storage, finds);
  if (finds.files.length === 0) return failure(...finds.findings, diagnose('LKE237', { folder: root }));
  const units: UnitFile[] = [];
  for (const path of finds.files) units.push(await unitFile(path, root, fileLimit, world));
  return success(units, finds.findings);
}

async function unitFile(path: string, root: string, fileLimit: number, world: World): Promise<UnitFile> {
  const name = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  const read = await world.readFile(path, fileLimit);
  if (!read.ok) return { name, file: { name: path, size: null, sha256: null }, bytes: read.diagnostics };
  const bytes = read.value;
  return { name, file: { name: path, size: bytes.length, sha256: world.sha256(bytes) }, bytes };
}
