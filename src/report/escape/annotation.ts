/** The one way a text reaches a workflow command of GitHub Actions (`::error file=F,line=L::MESSAGE`). */
import { escapeTerminal } from './terminal.ts';

/** The message after the second `::`. Line breaks are kept, as the runner's own escapes. */
export function escapeAnnotationMessage(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => escapeTerminal(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** The value of a property (file, line, title), which a comma or a colon would end. */
export function escapeAnnotationProperty(text: string): string {
  return escapeTerminal(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
