/** What `bin/lke.js` needs of this room. */
export { main } from './main.ts';
export { nodeWorld } from './node-world.ts';
