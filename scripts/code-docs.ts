/** The pages of docs/codes: one a finding code, in both languages, and an index. */
import { CODES, type Code } from '../src/domain/codes/index.ts';
import { labels } from '../src/messages/labels.ts';
import { LANGUAGES, type Language } from '../src/messages/language.ts';
import { type CodePage, codePage } from '../src/messages/pages.ts';

export interface Page {
  /** Below docs/codes. */
  readonly name: string;
  readonly text: string;
}

export function codeDocs(): readonly Page[] {
  return [index(), ...CODES.map((code) => ({ name: `${code}.md`, text: document(code) }))];
}

function index(): Page {
  const rows = CODES.map((code) => {
    const [id, en] = [pageOf(code, 'id'), pageOf(code, 'en')];
    return `| [${code}](${code}.md) | ${id.severity} | ${plain(id.title)} | ${plain(en.title)} |`;
  });
  const title = LANGUAGES.map((language) => labels(language).page.index).join(' / ');
  const head = ['| | | Indonesia | English |', '|---|---|---|---|'];
  return { name: 'README.md', text: `# ${title}\n\n${[...head, ...rows].join('\n')}\n` };
}

function document(code: Code): string {
  return `# ${code}\n\n${LANGUAGES.map((language) => section(pageOf(code, language), language)).join('\n\n')}\n`;
}

function section(page: CodePage, language: Language): string {
  const { page: words, severity } = labels(language);
  const at = page.example.at === null ? '' : `${plain(page.example.at)}: `;
  return [
    `## ${plain(page.title)}`,
    `${words.severity}: ${severity[page.severity]}`,
    plain(page.explanation),
    `**${words.example}**`,
    `> ${at}${plain(page.example.sentence)}`,
    `**${words.cure}**`,
    plain(page.example.cure),
  ].join('\n\n');
}

function pageOf(code: Code, language: Language): CodePage {
  const page = codePage(code, language);
  if (page === null) throw new Error(`no page for ${code}`);
  return page;
}

/** A text in which Markdown finds nothing to act on. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&~]/g, '\\$&');
}
