'use strict';

const { join } = require('node:path');

// As in the program itself: whatever a file calls its columns and keys, it cannot reach the prototype of every object.
Reflect.deleteProperty(Object.prototype, '__proto__');

require('./load.js').load(join(__dirname, '..', 'dist', 'worker.cjs'));
