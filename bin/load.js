'use strict';

const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { constants, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/** By file: what was loaded, with its script and source, which is how the build makes the compiled forms. */
const loaded = new Map();

/**
 * Loads a bundle as `require` would, with the compiled form that was kept beside it when it was built: a quarter
 * of a short run would otherwise go into compiling. Null when there is no bundle.
 */
function load(file) {
  if (!loaded.has(file)) loaded.set(file, compile(file));
  const compiled = loaded.get(file);
  return compiled === null ? null : compiled.exports;
}

function compile(file) {
  const source = readIfThere(file);
  if (source === null) return null;
  // The build leaves nothing but ASCII in it, which is read fastest so.
  const script = new Script(wrap(source.latin1Slice()), {
    filename: file,
    cachedData: compiledForm(file, source),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireFrom(file), module, file, dirname(file));
  return { script, source, exports: module.exports };
}

/** A script of ours beside the file is loaded by us, everything else by the platform. */
function requireFrom(file) {
  const platform = createRequire(file);
  return (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : platform(name));
}

/**
 * The compiled form if it is whole and of this very source. The platform itself looks only at its own version and
 * at the source's length, and runs a form with a flipped bit.
 */
function compiledForm(file, source) {
  const kept = readForm(`${file}.cache`);
  if (kept === null || kept.length < 4) return undefined;
  const form = kept.subarray(0, -4);
  return kept.readUInt32LE(form.length) === checksum(form, source) ? form : undefined;
}

function checksum(form, source) {
  return crc32(form, crc32(source));
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whatever stands in its place is no compiled form. */
function readForm(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

module.exports = { checksum, load, loaded };
