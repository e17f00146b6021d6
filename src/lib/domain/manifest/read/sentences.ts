/** What is wrong with a text that cannot be read, or is read otherwise than it looks. */
export const readSentences = {
  'tab-indent': {
    ko: '탭으로 들여썼어요. YAML은 띄어쓰기만 받으니 탭을 빈칸 두 개로 바꾸세요.',
    en: 'This line is indented with a tab. YAML takes spaces only: use two spaces instead.',
  },
  'bad-indent': {
    ko: '들여쓰기가 맞지 않아요. 같은 단계의 키는 같은 칸에서 시작해야 해요.',
    en: 'The indentation is off. Keys of one level begin in the same column.',
  },
  'colon-space': {
    ko: '`:` 뒤에 빈칸이 없어요. `키: 값`처럼 한 칸 띄우세요.',
    en: 'There is no space after `:`. Write `key: value`.',
  },
  'dash-space': {
    ko: '`-` 뒤에 빈칸이 없어요. `- 값`처럼 한 칸 띄우세요.',
    en: 'There is no space after `-`. Write `- value`.',
  },
  'full-width-colon': {
    ko: '전각 콜론 `：`이에요. 영문 자판의 `:`으로 바꾸고 한 칸 띄우세요.',
    en: 'This is a full-width colon `：`. Use a plain `:` and a space.',
  },
  'smart-quotes': {
    ko: '둥근 따옴표는 따옴표로 읽히지 않아요. `"`나 `\'`로 바꾸세요.',
    en: 'Curly quotes are no quotes in YAML. Use `"` or `\'`.',
  },
  'no-break-space': {
    ko: '빈칸처럼 보이지만 다른 글자예요(웹에서 복사하면 생겨요). 지우고 스페이스를 누르세요.',
    en: 'This looks like a space but is another character, as text copied from a page has. Delete it and press the space bar.',
  },
  'star-unquoted': {
    ko: '따옴표 없이 `*`로 시작하는 값은 별칭으로 읽혀요. `"*/1 * * * *"`처럼 따옴표로 감싸세요.',
    en: 'An unquoted value that begins with `*` is an alias. Put it in quotes, as in `"*/1 * * * *"`.',
  },
  'reserved-start': {
    ko: '값이 `@`, `` ` ``, `%`, `|`, `>` 같은 글자로 시작할 수 없어요. 값을 따옴표로 감싸세요.',
    en: 'A value cannot begin with `@`, `` ` ``, `%`, `|` or `>`. Put it in quotes.',
  },
  'colon-in-value': {
    ko: '한 줄에 `키:`가 두 번 나왔어요. 값에 `: `가 들어가면 따옴표로 감싸고, 아니면 줄을 나누세요.',
    en: 'A second `key:` stands on this line. Quote a value that has `: ` in it, or begin a new line.',
  },
  'list-on-key-line': {
    ko: '목록은 키와 같은 줄에서 시작할 수 없어요. `-`를 다음 줄로 내리세요.',
    en: 'A list cannot begin on the line of its key. Move the `-` to the next line.',
  },
  'missing-colon': {
    ko: '이 줄에 `:`이 없어요. `키: 값`으로 쓰세요.',
    en: 'There is no `:` on this line. Write `key: value`.',
  },
  'missing-comma': {
    ko: '괄호 안의 항목 사이에 쉼표가 없어요. `,`를 넣으세요.',
    en: 'A comma is missing between items in brackets. Add `,`.',
  },
  'missing-dash': {
    ko: '목록의 항목 앞에 `-`가 없어요. `- `를 붙이세요.',
    en: 'An item of this list has no `-`. Put `- ` before it.',
  },
  'extra-comma': {
    ko: '쉼표 앞에 항목이 없어요. 쉼표를 지우세요.',
    en: 'There is no item before this comma. Delete the comma.',
  },
  'extra-bracket': {
    ko: '여는 괄호가 없는 닫는 괄호예요. 지우거나 짝을 맞추세요.',
    en: 'This bracket closes nothing. Delete it, or add the one that opens.',
  },
  'question-in-brackets': {
    ko: '괄호 안에서는 `?`가 따로 읽혀요. 값을 따옴표로 감싸세요.',
    en: 'Inside brackets `?` has a meaning of its own. Put the value in quotes.',
  },
  'unclosed-bracket': {
    ko: '괄호가 닫히지 않았어요. `]`나 `}`로 닫으세요.',
    en: 'A bracket is not closed. Close it with `]` or `}`.',
  },
  'unclosed-quote': {
    ko: '따옴표가 닫히지 않았어요. 값의 끝에 같은 따옴표를 붙이세요.',
    en: 'A quote is not closed. Put the same quote at the end of the value.',
  },
  'text-after-value': {
    ko: '값이 끝난 뒤에 글자가 더 있어요. 값 전체를 따옴표로 감싸거나 줄을 나누세요.',
    en: 'Something stands after the end of the value. Quote the whole value, or begin a new line.',
  },
  'block-header': {
    ko: '`|`나 `>` 뒤에는 글을 쓸 수 없어요. 글은 다음 줄에서 들여써서 시작하세요.',
    en: 'No text may follow `|` or `>` on its line. Begin the text on the next line, indented.',
  },
  'comment-space': {
    ko: '`#` 앞에 빈칸이 없어요. 주석은 한 칸 띄우고 쓰세요.',
    en: 'There is no space before `#`. Put one before a comment.',
  },
  'bad-escape': {
    ko: '큰따옴표 안에서 쓸 수 없는 `\\` 표현이에요. 작은따옴표를 쓰거나 `\\\\`로 적으세요.',
    en: 'This `\\` is no escape that double quotes know. Use single quotes, or write `\\\\`.',
  },
  directive: {
    ko: '`%`로 시작하는 줄은 kubectl이 받지 않아요. 그 줄을 지우세요.',
    en: 'kubectl takes no line that begins with `%`. Delete it.',
  },
  'bad-separator': {
    ko: '`---` 줄에는 주석 말고 다른 글자를 쓸 수 없어요. `---`만 남기고 다음 줄에 쓰세요.',
    en: 'A `---` line holds nothing but a comment. Leave `---` alone and go on below it.',
  },
  syntax: {
    ko: 'YAML로 읽을 수 없는 곳이에요. 이 줄의 괄호, 따옴표, 들여쓰기를 확인하세요.',
    en: 'This cannot be read as YAML. Check the brackets, quotes and indentation of this line.',
  },
  'control-character': {
    ko: '보이지 않는 제어 문자가 있어요. 지우고 다시 쓰세요.',
    en: 'An invisible control character stands here. Delete it.',
  },
  'unknown-anchor': {
    ko: '`*{name}`: 이 문서 앞쪽에 `&{name}`이 없어요. 별칭은 같은 문서에서 먼저 정해야 해요.',
    en: '`*{name}`: there is no `&{name}` before it in this document. An alias does not reach into another one.',
  },
  'alias-in-itself': {
    ko: '`*{name}`: 별칭이 자기 자신을 담고 있어요. 바깥으로 옮기세요.',
    en: '`*{name}` contains itself. Move it out of `&{name}`.',
  },
  'too-many-aliases': {
    ko: '별칭이 지나치게 많이 펼쳐져요. 별칭 대신 값을 직접 쓰세요.',
    en: 'The aliases unfold to far too much. Write the values out.',
  },
  'too-deep': {
    ko: '너무 깊게 겹쳐 있어요. 괄호나 들여쓰기의 단계를 줄이세요.',
    en: 'This is nested far too deeply. Use fewer levels.',
  },
  'too-large': {
    ko: '글이 {limit} kB보다 길어요. 파일을 나누세요.',
    en: 'The text is longer than {limit} kB. Split it.',
  },
  'bad-tag': {
    ko: '`{found}` 값은 `{tag}` 형식이 아니에요. 태그를 지우거나 값을 고치세요.',
    en: '`{found}` is no `{tag}`. Delete the tag, or change the value.',
  },
  'not-a-number': {
    ko: '`{found}` 값은 무한대나 NaN이어서 쓸 수 없어요. 숫자를 쓰거나 따옴표로 감싸세요.',
    en: '`{found}` is infinite or no number, which Kubernetes cannot take. Write a number, or put it in quotes.',
  },
  'bad-key': {
    ko: '키는 글자나 숫자여야 해요. 키를 쓰거나 따옴표로 감싸세요.',
    en: 'A key must be text or a number. Write one, or put it in quotes.',
  },
  'bad-merge': {
    ko: '`<<` 뒤에는 맵의 별칭만 올 수 있어요. `<<: *이름`으로 쓰세요.',
    en: 'Only an alias of a map may follow `<<`. Write `<<: *name`.',
  },
  'not-an-object': {
    ko: '문서 전체가 `{found}`예요. `apiVersion:`, `kind:`처럼 `키: 값`으로 시작하세요.',
    en: 'The whole document is a {found}. Begin with `key: value`, such as `apiVersion:` and `kind:`.',
  },
  'ignored-after-end': {
    ko: '`...` 뒤의 내용은 kubectl이 조용히 무시해요. `...` 다음 줄에 `---`를 쓰세요.',
    en: 'kubectl silently ignores what follows `...`. Put `---` on the line after it.',
  },
  'duplicate-key': {
    ko: '`{key}` 키가 두 번 나와요. 하나를 지우세요.',
    en: 'The key `{key}` stands here twice. Delete one.',
  },
} as const;
