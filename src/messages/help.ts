/** What `--help` says, by the names of commands, arguments and options: one table a language fills. */

export type CommandName =
  | 'score'
  | 'check'
  | 'explain'
  | 'render'
  | 'merge'
  | 'verify'
  | 'rubric'
  | 'rubric-list'
  | 'rubric-show'
  | 'rubric-lint'
  | 'rubric-test'
  | 'rubric-mutate'
  | 'rubric-diff'
  | 'rubric-impact'
  | 'rubric-schema'
  | 'rubric-docs'
  | 'template'
  | 'fill'
  | 'annotate'
  | 'code'
  | 'completion';

export type ArgumentName =
  | 'paths'
  | 'path'
  | 'node'
  | 'report'
  | 'parts'
  | 'results'
  | 'rubric'
  | 'rubrics'
  | 'schema'
  | 'old'
  | 'new'
  | 'code'
  | 'shell';

export type OptionName =
  | 'rubric'
  | 'by'
  | 'sheet'
  | 'units'
  | 'allowMacros'
  | 'limit'
  | 'format'
  | 'output'
  | 'force'
  | 'min'
  | 'gate'
  | 'failOn'
  | 'allowPartial'
  | 'show'
  | 'batchFormat'
  | 'batchOutput'
  | 'jobs'
  | 'shard'
  | 'resume'
  | 'expect'
  | 'sort'
  | 'top'
  | 'group'
  | 'detail'
  | 'checkFormat'
  | 'minNoticed'
  | 'update'
  | 'diffFormat'
  | 'submissions'
  | 'failOnImpact'
  | 'maxFlips'
  | 'maxChange'
  | 'letterTemplate'
  | 'resolved'
  | 'assessors'
  | 'answers'
  | 'workbook'
  | 'lang'
  | 'quiet'
  | 'verbose'
  | 'color'
  | 'plain'
  | 'version'
  | 'help';

export interface HelpTexts {
  readonly program: string;
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly global: string;
    readonly commands: string;
  };
  /** In the usage line: "[options]", "<command>". */
  readonly placeholders: { readonly options: string; readonly command: string };
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Lines below the help of the program and of its main command. */
  readonly after: { readonly program: string; readonly score: string };
}
