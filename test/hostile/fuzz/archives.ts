/** Archives wrong by chance: fields that lie, entries moved, doubled or lost, bytes added, cut or taken over. */
import fc from 'fast-check';
import { archive, type Part } from '../../support/archive.ts';
import { formParts } from '../../support/form.ts';
import type { ZipWishes } from '../../support/zip.ts';

const PARTS: readonly Part[] = [...formParts()].map(([name, content]) => ({ name, content }));

/** Numbers at which fields of two and four bytes break. */
const odd = (width: 2 | 4) =>
  fc.oneof(
    fc.constantFrom(0, 1, 7, 22, 30, 46, 0x7f, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff),
    width === 2 ? fc.nat(0xffff) : fc.constantFrom(0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff),
    fc.nat(0xffff),
  );

const name = fc.oneof(
  fc.constantFrom(...PARTS.map((part) => part.name)),
  fc.constantFrom(
    '',
    '/',
    '..',
    'a/../b',
    'xl/',
    '%',
    '%2e%2e/x',
    '__proto__',
    '\0',
    'XL/WORKBOOK.XML',
    'a\\b',
  ),
  fc.string({ maxLength: 12 }),
);

const header = fc.record(
  {
    name,
    flags: odd(2),
    method: fc.constantFrom(0, 8, 8, 8, 9, 99),
    crc: odd(4),
    packedSize: odd(4),
    size: odd(4),
    extra: fc.uint8Array({ maxLength: 40 }),
  },
  { requiredKeys: [] },
);

const directory = fc.record(
  {
    name,
    packedSize: odd(4),
    size: odd(4),
    offset: odd(4),
    disk: odd(2),
    comment: fc.string({ maxLength: 9 }),
  },
  { requiredKeys: [] },
);

const bytes = fc.uint8Array({ maxLength: 60 });

const lies: fc.Arbitrary<Partial<Part>> = fc.record(
  {
    both: header,
    local: header,
    central: directory,
    stored: fc.boolean(),
    packed: bytes,
    before: bytes,
    after: bytes,
    descriptor: fc.constantFrom('signed', 'plain', 'zip64-signed', 'zip64-plain'),
  },
  { requiredKeys: [] },
);

const wishes: fc.Arbitrary<ZipWishes> = fc.record(
  {
    comment: fc.string({ maxLength: 30 }),
    gap: bytes,
    trailing: bytes,
    reverseDirectory: fc.boolean(),
    end: fc.record(
      {
        disk: odd(2),
        entriesHere: odd(2),
        entries: odd(2),
        size: odd(4),
        start: odd(4),
        commentLength: odd(2),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** One lie or a few, and the rest of the archive honest: else every file falls at the first check. */
const rarely = <T>(lie: fc.Arbitrary<T>, honest: T) =>
  fc.oneof({ arbitrary: fc.constant(honest), weight: 3 }, { arbitrary: lie, weight: 1 });

const order = fc.oneof(
  fc.constant(PARTS),
  fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }),
  fc.shuffledSubarray([...PARTS]),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }),
);

const crafted = fc
  .tuple(order, fc.array(fc.tuple(fc.nat(9), lies), { maxLength: 2 }), rarely(wishes, {}))
  .map(([parts, changes, shape]) => {
    const changesOf = (at: number) =>
      changes.filter(([position]) => position === at).map(([, change]) => change);
    const changed = parts.map((part, at): Part => Object.assign({ ...part }, ...changesOf(at)));
    return archive(changed, shape);
  });

/** A run of bytes of the file lost, doubled, moved or written over. */
const spliced = fc
  .tuple(crafted, fc.nat(), fc.nat(300), fc.nat(), fc.constantFrom('lose', 'double', 'move', 'zero', 'noise'))
  .map(([whole, seed, length, target, how]) => {
    const at = seed % whole.length;
    const [head, run, tail] = [
      whole.subarray(0, at),
      whole.subarray(at, at + length),
      whole.subarray(at + length),
    ];
    if (how === 'lose') return Buffer.concat([head, tail]);
    if (how === 'double') return Buffer.concat([head, run, run, tail]);
    if (how === 'zero') return Buffer.concat([head, Buffer.alloc(run.length), tail]);
    const noise = Buffer.from(run.map((byte, index) => byte ^ (target >> (index % 24))));
    if (how === 'noise') return Buffer.concat([head, noise, tail]);
    const rest = Buffer.concat([head, tail]);
    const to = target % (rest.length + 1);
    return Buffer.concat([rest.subarray(0, to), run, rest.subarray(to)]);
  });

export const anyArchive: fc.Arbitrary<Uint8Array> = fc.oneof(crafted, spliced);
