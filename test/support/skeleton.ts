/** A page taken to pieces by the plainest means: what a browser would take for markup, and what for text. */

export interface Pieces {
  /** Tags as written with the names of their attributes, in order: "<a href>", "</a>". */
  readonly tags: readonly string[];
  /** Values of attributes, as written. */
  readonly values: readonly string[];
  /** What stands between tags, as written. */
  readonly texts: readonly string[];
}

const ATTRIBUTE = /^\s+([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"<>]*)")?/;

/** Throws at anything that is neither a tag as we write them, nor text without a "<". The style sheet is left out. */
export function takeApart(page: string): Pieces {
  const tags: string[] = [];
  const values: string[] = [];
  const texts: string[] = [];
  const markup = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/^<!DOCTYPE html>/, '');
  for (const [index, piece] of markup.split('<').entries()) {
    if (index === 0) {
      texts.push(piece);
      continue;
    }
    const name = /^\/?[a-zA-Z][a-zA-Z0-9]*/.exec(piece)?.[0];
    if (name === undefined) throw new Error(`no tag: <${piece.slice(0, 80)}`);
    let rest = piece.slice(name.length);
    const names: string[] = [];
    for (let found = ATTRIBUTE.exec(rest); found !== null; found = ATTRIBUTE.exec(rest)) {
      names.push(found[1] ?? '');
      if (found[2] !== undefined) values.push(found[2]);
      rest = rest.slice(found[0].length);
    }
    const end = /^\/?>/.exec(rest)?.[0];
    if (end === undefined) throw new Error(`a tag that does not end: <${piece.slice(0, 80)}`);
    tags.push(`<${[name, ...names].join(' ')}>`);
    texts.push(rest.slice(end.length));
  }
  return { tags, values, texts };
}

/** Tags without those that only divide the names of a net into lines. */
export function outlineOf(page: string): readonly string[] {
  return takeApart(page).tags.filter((tag) => !/^<\/?tspan/.test(tag));
}
