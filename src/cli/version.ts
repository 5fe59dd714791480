/** The version of the tool, as its package says. */
import manifest from '../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

/** This program, as reports name what made them. */
export const TOOL = { name: 'lke', version: VERSION } as const;
