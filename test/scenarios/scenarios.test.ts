/**
 * Every text file in this folder is one scenario. `UPDATE_SCENARIOS=1` writes what the program answers into
 * them, for review as a diff.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario, playScenario, writeScenario } from './scenario.ts';

const here = new URL('./', import.meta.url);
const names = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe('scenarios', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.concurrent.for(names)('%s', async (name) => {
    const file = new URL(name, here);
    const scenario = parseScenario(readFileSync(file, 'utf8'));
    const answer = await playScenario(scenario);
    if (process.env.UPDATE_SCENARIOS === '1') writeFileSync(file, writeScenario(scenario, answer));
    else expect(answer).toEqual(scenario.expected);
  });
});
