/** Sets the time of every entry of a package, so that the same content gives the same bytes. */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;

/** A copy of the package in which each entry was last changed at `at` (UTC, to two seconds). */
export function setEntryTimes(bytes: Uint8Array, at: Date): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const { date, time } = dosTime(at);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(position, true) !== CENTRAL_HEADER) throw new Error(`no entry at ${position}`);
    const local = view.getUint32(position + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error(`no local header at ${local}`);
    view.setUint16(position + 12, time, true);
    view.setUint16(position + 14, date, true);
    view.setUint16(local + 10, time, true);
    view.setUint16(local + 12, date, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(position + offset, true));
    position += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return copy;
}

/** The two 16-bit words in which a package keeps a time. */
export function dosTime(at: Date): { date: number; time: number } {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return { date, time };
}

function findEnd(view: DataView): number {
  for (let position = view.byteLength - 22; position >= 0; position--) {
    if (view.getUint32(position, true) === END_RECORD) return position;
  }
  throw new Error('not a package: no end record');
}
