/** A mutant is killed by the first example against it: no smaller one is looked for, and chance is the same each time. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, seed: 20_260_101 });
