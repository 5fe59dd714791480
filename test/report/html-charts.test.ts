import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBar } from '../../src/report/html/bar.ts';
import { NOTHING } from '../../src/report/html/markup.ts';
import { drawRadar } from '../../src/report/html/radar.ts';
import { percentOf } from '../../src/report/html/svg.ts';
import { exact, figure, interval } from '../support/sample-tree.ts';

const axes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, name: `Area ${index + 1}` }));
const closed = (shares: readonly (number | null)[]) => ({ shares, open: shares.map(() => null) });
const own = (svg: string) => /<g class="own">([\s\S]*?)<\/g>/.exec(svg)?.[1] ?? '';
const value = (text: string) => figure(exact(text));

describe('the net', () => {
  it('has its first axis on top and the others clockwise, as far out as their share', () => {
    const { markup } = drawRadar(axes(4), [closed([1, 0.5, 1, 0])], 'x');
    expect(own(markup)).toBe(
      '<path class="area" d="M0 -118L59 0L0 118L0 0Z"/>' +
        '<circle cx="0" cy="-118" r="4"/><circle cx="59" cy="0" r="4"/><circle cx="0" cy="118" r="4"/><circle cx="0" cy="0" r="4"/>',
    );
  });

  it('leaves out what is not known, and joins only neighbours that are', () => {
    const open = [null, { low: 0.25, high: 0.75 }, null, null];
    const { markup } = drawRadar(axes(4), [{ shares: [1, null, 1, 0.5], open }], 'x');
    expect(own(markup)).toBe(
      '<path class="open" d="M29.5 0L88.5 0"/><path class="line" d="M0 118L-59 0M-59 0L0 -118"/>' +
        '<circle cx="0" cy="-118" r="4"/><circle cx="0" cy="118" r="4"/><circle cx="-59" cy="0" r="4"/>',
    );
  });

  it('tells assessors apart by shape and dashes', () => {
    const { markup } = drawRadar(axes(3), [closed([1, 1, 1]), closed([0.5, 0.5, 0.5])], 'x');
    expect(markup.match(/<g class="other">[\s\S]*?<\/g>/)?.[0].match(/<rect/g)).toHaveLength(3);
    expect(markup.indexOf('class="other"')).toBeLessThan(markup.indexOf('class="own"'));
  });

  it.each([0, 1, 2])('is none for %d areas', (count) => {
    expect(drawRadar(axes(count), [closed(Array.from({ length: count }, () => 1))], 'x')).toBe(NOTHING);
  });

  it('stays within its edge and writes numbers alone, whatever the shares', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 12 }), (shares) => {
        const drawn = own(drawRadar(axes(shares.length), [closed(shares)], 'x').markup);
        const numbers = Array.from(
          drawn.matchAll(/ (?:d|cx|cy)="([^"]*)"/g),
          ([, text = '']) => text.match(/-?[\d.]+|[^MLZ\d\s.-]/g) ?? [],
        );
        for (const number of numbers.flat()) expect(Math.abs(Number(number))).toBeLessThanOrEqual(118);
        expect(drawn.match(/<circle/g) ?? []).toHaveLength(shares.filter((one) => one !== null).length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a bar', () => {
  const line = { weight: value('5'), points: value('2.5'), range: interval(exact('2.5'), exact('2.5')) };
  const widths = (markup: string) =>
    Array.from(
      markup.matchAll(/<rect class="(\w+)"(?: x="([\d.]+)%")? width="([\d.]+)%"/g),
      ([, ...parts]) => parts,
    );

  it('is as long as its weight beside the heaviest, filled as far as its points', () => {
    expect(widths(drawBar(line, value('20')).markup)).toEqual([
      ['track', undefined, '25'],
      ['fill', undefined, '12.5'],
    ]);
  });

  it('is striped where it is open, and filled no further than is certain', () => {
    const open = { ...line, points: null, range: interval(exact('1'), exact('4')) };
    expect(widths(drawBar(open, value('5')).markup)).toEqual([
      ['track', undefined, '100'],
      ['fill', undefined, '20'],
      ['open', '20', '60'],
    ]);
  });

  it('shows what may yet be lost within what is filled', () => {
    const open = { ...line, points: value('2'), range: interval(exact('1'), exact('4')) };
    expect(widths(drawBar(open, value('5')).markup)).toEqual([
      ['track', undefined, '100'],
      ['fill', undefined, '40'],
      ['down', '20', '20'],
      ['open', '40', '40'],
    ]);
  });
});

describe('a place on a line', () => {
  it.each([
    ['84.925', '100', '84.9'],
    ['1', '3', '33.3'],
    ['-1', '3', '0'],
    ['4', '3', '100'],
    ['1', '0', '0'],
  ])('of %s on %s is %s per cent', (part, whole, percent) => {
    expect(percentOf(value(part), value(whole))).toBe(percent);
  });
});
