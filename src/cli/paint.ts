/** How texts are drawn on a stream or into a file: width, colour, ornaments. */
import type { TextOptions } from '../report/text/pen.ts';
import type { Manners } from './command.ts';
import type { World } from './world.ts';

/** Width of texts that no terminal shows. */
const COLUMNS = 100;
/** Findings of one code that are written out before the rest are counted. */
const PER_CODE = 5;

/** For a text that goes to a stream, or to a file, which is never coloured. */
export function paintOptions(manners: Manners, target: 'out' | 'err' | 'file', world: World): TextOptions {
  const stream = target === 'file' ? null : target === 'out' ? world.stdout : world.stderr;
  return {
    language: manners.language,
    width: stream?.columns ?? COLUMNS,
    colour: stream?.isTerminal === true && manners.colour && wantsColour(world),
    plain: manners.plain,
    show: manners.show,
    perCode: manners.verbose ? null : PER_CODE,
  };
}

function wantsColour(world: World): boolean {
  return world.env('NO_COLOR') === undefined && world.env('TERM') !== 'dumb';
}
