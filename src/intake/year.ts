/** The year that a head or a label names. */

/** The one year in a text, said once or several times; null for none and for two. */
export function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 || new Set(years).size === 1 ? Number(years[0]) : null;
}
