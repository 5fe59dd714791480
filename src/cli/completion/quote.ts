/** The one way a text of ours reaches a script of a shell. */

/** Between single quotes, in which nothing is acted upon, for bash, zsh and fish alike. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '').replaceAll("'", '’')}'`;
}
