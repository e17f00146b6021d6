import type { YAMLError } from 'yaml';
import type { Code } from '../problem';

/** What each error of the parser means for the person who wrote the text; the first that fits. */
const meanings: [code: YAMLError['code'], message: RegExp, meaning: Code][] = [
  ['TAB_AS_INDENT', /./, 'tab-indent'],
  ['BAD_INDENT', /end with a/, 'unclosed-bracket'],
  ['BAD_INDENT', /./, 'bad-indent'],
  ['MISSING_CHAR', /quote/, 'unclosed-quote'],
  ['MISSING_CHAR', /must end with a/, 'unclosed-bracket'],
  ['MISSING_CHAR', /directives-end/, 'directive'],
  ['MISSING_CHAR', /Comments must/, 'comment-space'],
  ['MISSING_CHAR', /Missing space after/, 'colon-space'],
  ['MISSING_CHAR', /Missing ,/, 'missing-comma'],
  ['MISSING_CHAR', /followed by map values/, 'missing-colon'],
  ['MISSING_CHAR', /without - indicator/, 'missing-dash'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'missing-colon'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'colon-in-value'],
  ['BLOCK_IN_FLOW', /./, 'colon-in-value'],
  ['BAD_SCALAR_START', /./, 'reserved-start'],
  ['BAD_DQ_ESCAPE', /./, 'bad-escape'],
  ['BAD_ALIAS', /./, 'star-unquoted'],
  ['BAD_DIRECTIVE', /./, 'directive'],
  ['RESOURCE_EXHAUSTION', /./, 'too-deep'],
  ['UNEXPECTED_TOKEN', /on same line with key/, 'list-on-key-line'],
  ['UNEXPECTED_TOKEN', /Unexpected (empty item|,)/, 'extra-comma'],
  ['UNEXPECTED_TOKEN', /flow-(seq|map)-end|flow-error/, 'extra-bracket'],
  ['UNEXPECTED_TOKEN', /header includes extra/, 'block-header'],
  ['UNEXPECTED_TOKEN', /at node end/, 'text-after-value'],
];

/** The code for an error of the parser. */
export function codeOf({ code, message }: YAMLError): Code {
  return meanings.find(([from, pattern]) => from === code && pattern.test(message))?.[2] ?? 'syntax';
}
