/** Writing to standard output and standard error so that no byte is lost and no failure goes unnoticed. */
import { fstatSync, writeSync } from 'node:fs';
import type { Delivery, Stream } from './world.ts';

/**
 * Writes the whole text to the descriptor and says how that ended.
 *
 * Written directly, because the stream objects take a short write to a full disk for a whole one and cost
 * milliseconds to make; only a pipe that is full and does not block is handed to them.
 */
export async function writeText(
  descriptor: 1 | 2,
  text: string,
  write: (bytes: Uint8Array, offset: number) => number = (bytes, offset) =>
    writeSync(descriptor, bytes, offset),
): Promise<Delivery> {
  const bytes = new TextEncoder().encode(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += write(bytes, written);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'EINTR') continue;
      if (reason !== 'EAGAIN') return ending(reason);
      return drain(descriptor === 1 ? process.stdout : process.stderr, bytes.subarray(written));
    }
  }
  return { kind: 'written' };
}

function drain(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<Delivery> {
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve(ending(reasonOf(error)));
    stream.once('error', fail);
    stream.write(bytes, (error) => {
      if (error) return fail(error);
      stream.off('error', fail);
      resolve({ kind: 'written' });
    });
  });
}

function ending(reason: string): Delivery {
  return reason === 'EPIPE' ? { kind: 'closed' } : { kind: 'failed', reason };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** What the descriptor leads to. Only a character device can be a terminal, so most runs load no terminal code. */
export function describeStream(descriptor: 1 | 2, columns: string | undefined): Stream {
  const stated = columns !== undefined && /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : null;
  if (!isCharacterDevice(descriptor)) return { isTerminal: false, columns: stated };
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.isTTY
    ? { isTerminal: true, columns: stream.columns > 0 ? stream.columns : stated }
    : { isTerminal: false, columns: stated };
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
