'use strict';

const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { constants, Script } = require('node:vm');

/**
 * Loads a bundle as `require` would, with the compiled form that was kept beside it when it was built: a quarter
 * of a short run would otherwise go into compiling. The platform itself refuses a compiled form that another
 * version of it made; then the source is compiled. Null when there is no bundle.
 *
 * `compile` gives the script as well, which is how the build makes that compiled form.
 */
function load(file) {
  const compiled = compile(file);
  return compiled === null ? null : compiled.exports;
}

function compile(file) {
  // The build leaves nothing but ASCII in it, which is read fastest so.
  const source = readIfThere(file, 'latin1');
  if (source === null) return null;
  const script = new Script(wrap(source), {
    filename: file,
    cachedData: readIfThere(`${file}.cache`) ?? undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { script, exports: module.exports };
}

function readIfThere(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

module.exports = { compile, load };
