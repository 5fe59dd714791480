/** Files that are shown one after the other; more of them are ranked. */
export const SHOWN_WHOLE = 16;
