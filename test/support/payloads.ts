/** Fifty texts that a stranger may put into a workbook, a rubric or a file name to harm what shows them. */

export interface Payload {
  readonly name: string;
  readonly text: string;
}

const ESC = '\u001b';
const CSI = '\u009b';
const OSC = '\u009d';

function repeated(name: string, part: string, times: number): Payload {
  return { name, text: part.repeat(times) };
}

export const PAYLOADS: readonly Payload[] = [
  { name: 'red by ESC', text: `${ESC}[31mA${ESC}[0m` },
  { name: 'red by C1 CSI', text: `${CSI}31mA${CSI}0m` },
  { name: 'clear the screen', text: `${ESC}[2J${ESC}[H` },
  { name: 'move the cursor up', text: `A${ESC}[1A${ESC}[2KB` },
  { name: 'window title', text: `${ESC}]0;pwned\u0007` },
  { name: 'window title by C1 OSC', text: `${OSC}0;pwned\u009c` },
  { name: 'hyperlink', text: `${ESC}]8;;https://example.invalid${ESC}\\link${ESC}]8;;${ESC}\\` },
  { name: 'clipboard', text: `${ESC}]52;c;cHduZWQ=\u0007` },
  { name: 'device report', text: `${ESC}[6n${ESC}[c` },
  { name: 'DCS', text: `${ESC}P1$r0m${ESC}\\` },
  { name: 'character set', text: `${ESC}(0lqqk${ESC}(B` },
  { name: 'bell', text: 'A\u0007\u0007\u0007' },
  { name: 'backspace over', text: 'Tidak\b\b\b\b\bYa' },
  { name: 'carriage return over', text: 'Tidak\rYa   ' },
  { name: 'line feed', text: 'A\nIndeks RB 100,00 dari 100' },
  { name: 'CR LF', text: 'A\r\nB' },
  { name: 'tab', text: 'A\tB' },
  { name: 'vertical tab and form feed', text: 'A\vB\fC' },
  { name: 'NUL', text: 'A\u0000B' },
  { name: 'DEL', text: 'A\u007fB' },
  { name: 'NEL', text: 'A\u0085B' },
  { name: 'right-to-left override', text: 'A\u202exslx.exe' },
  { name: 'isolates', text: '\u2066A\u2069\u2067B\u2069\u2068C\u2069' },
  { name: 'Arabic letter mark', text: 'A\u061cB' },
  { name: 'left-to-right marks', text: '\u200eA\u200f' },
  { name: 'zero-width space', text: 'Y\u200ba' },
  { name: 'zero-width joiners', text: 'A\u200d\u200cB' },
  { name: 'byte order mark', text: '\ufeffA' },
  { name: 'soft hyphen', text: 'Ti\u00addak' },
  { name: 'tag characters', text: 'A\u{e0041}\u{e0042}\u{e007f}' },
  { name: 'variation selectors', text: 'A\ufe0f\u{e0100}' },
  { name: 'Hangul filler', text: '\u3164\u115f\uffa0' },
  { name: 'braille blank', text: 'A\u2800B' },
  { name: 'line and paragraph separator', text: 'A\u2028B\u2029C' },
  { name: 'lone surrogates', text: 'A\ud800B\udc00' },
  { name: 'noncharacters', text: 'A\ufffe\uffff\u{1fffe}' },
  { name: 'private use', text: '\ue000\u{f0000}' },
  { name: 'marks piled up', text: `A${'\u0301'.repeat(60)}` },
  { name: 'a leading mark', text: '\u0338A' },
  { name: 'wide letters', text: '\uff21\uff22 \u6f22\u5b57' },
  { name: 'Cyrillic look-alike', text: '\u0410' },
  { name: 'prototype key', text: '__proto__' },
  { name: 'constructor', text: 'constructor' },
  { name: 'HTML', text: '<img src=x onerror=alert(1)><script>alert(1)</script>' },
  { name: 'formula', text: '=HYPERLINK("http://example.invalid","A")' },
  { name: 'Markdown', text: '[A](javascript:alert(1)) | `x` **B** <!-- -->' },
  { name: 'workflow command', text: '::error file=a,line=1::pwned%0A::set-output name=x::y' },
  { name: 'JSON breaker', text: '","score":100,"x":"\\u0022}' },
  repeated('a very long word', 'x', 5_000),
  repeated('very many words', 'kata ', 2_000),
];
