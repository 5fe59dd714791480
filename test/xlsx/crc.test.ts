import { expect, it } from 'vitest';
import { crc32, crc32ByTable } from '../../src/xlsx/crc.ts';

/** Known answers: the check value of CRC-32, and sums that begin with zeros and with the highest bit. */
it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['a', 0xe8b7be43],
  ['\0\0\0\0', 0x2144df1c],
  ['\xff\xff\xff\xff', 0xffffffff],
])('the checksum of %j, with zlib and without', (text, sum) => {
  const bytes = Buffer.from(text, 'latin1');
  expect([crc32(bytes), crc32ByTable(bytes)]).toEqual([sum, sum]);
});
