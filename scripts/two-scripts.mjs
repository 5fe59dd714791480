/**
 * The program as two scripts: what scoring one workbook runs, and the rest, which is read only when it is used. What
 * both need is in both, so that each starts by itself; they hand each other nothing but plain values.
 */
import { relative, resolve } from 'node:path';

/** What is loaded on demand and belongs to the first script all the same. */
const FIRST = new Set([
  'src/cli/score.ts',
  'src/cli/explain.ts',
  'src/cli/unit-files.ts',
  'src/cli/workers/thread.ts',
  'src/report/check.ts',
  'src/report/escape/json.ts',
  'src/report/json.ts',
  'src/report/table.ts',
  'src/rubric/compiled.ts',
]);

/**
 * For the first script: every other module that is loaded on demand is taken from `rest`, a path as the first script
 * writes it. The modules met are added to `met`.
 */
export function leaveRest(home, rest, met) {
  return {
    name: 'leave-rest',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const module = relative(home, resolve(resolveDir, path)).replaceAll('\\', '/');
        if (FIRST.has(module)) return undefined;
        met.add(module);
        return { path: module, namespace: 'rest' };
      });
      onLoad({ filter: /.*/, namespace: 'rest' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(rest)})[${JSON.stringify(path)}];`,
        resolveDir: home,
      }));
      const isRest = new RegExp(`^${rest.replaceAll('.', '\\.')}$`);
      onResolve({ filter: isRest }, () => ({ path: rest, external: true }));
    },
  };
}

/** The text of the second script's entry: the modules by name, each begun when it is asked for. */
export function restEntry(modules) {
  const entries = [...modules].sort().map((module) => {
    const name = JSON.stringify(module);
    return `get ${name}() { return require(${JSON.stringify(`./${module}`)}); }`;
  });
  return `module.exports = { ${entries.join(',\n')} };`;
}
