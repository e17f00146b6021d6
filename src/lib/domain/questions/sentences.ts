import { explain, type Sentences } from '../manifest';
import type { QuestionError } from './problem';

/** What is wrong with a question, and how to mend it, for who wrote it. */
export const sentences = {
  'front-matter': {
    ko: '맨 위의 `---` 사이를 YAML로 읽을 수 없습니다: {message}',
    en: 'What stands between the `---` lines at the top is not valid YAML: {message}',
  },
  'unknown-key': {
    ko: '`{key}`라는 항목은 없습니다. 쓸 수 있는 항목: {known}',
    en: 'There is no entry `{key}`. Possible are: {known}',
  },
  'wrong-entry': {
    ko: '`{key}`에는 {expected}이(가) 와야 합니다.',
    en: '`{key}` must be {expected}.',
  },
  'no-deck': {
    ko: '어느 덱의 질문인지 적으세요: `deck: {decks}`',
    en: 'Say which deck the question belongs to: `deck: {decks}`',
  },
  'unknown-deck': {
    ko: '과정에 `{deck}` 덱이 없습니다. 있는 덱: {decks}',
    en: 'The course has no deck `{deck}`. It has: {decks}',
  },
  'unknown-language': {
    ko: '과정의 언어에 `{language}`가 없습니다. 과정의 언어: {languages}',
    en: 'The course has no language `{language}`. It has: {languages}',
  },
  'language-count': {
    ko: '"{text}"은(는) 언어의 수와 맞지 않습니다. ` | `로 나누어 하나만 적거나 {count}개를 적으세요.',
    en: '"{text}" does not fit the number of languages. Write one text, or {count} separated by ` | `.',
  },
  'no-prompt': {
    ko: '질문이 없습니다. 코드 앞에 무엇을 해야 하는지 적으세요.',
    en: 'There is no question. Say before the code what is to be done.',
  },
  'no-manifest': {
    ko: '매니페스트가 없습니다. ```yaml 코드 블록에 적으세요.',
    en: 'There is no manifest. Write it in a ```yaml fence.',
  },
  'no-broken': {
    ko: 'fix 방식에는 고칠 매니페스트가 두 번째 ```yaml 코드 블록으로 있어야 합니다.',
    en: 'Mode fix needs a second ```yaml fence with the manifest to mend.',
  },
  'too-many-fences': {
    ko: '코드 블록이 너무 많습니다. {count}개만 두세요.',
    en: 'There are too many fences: there should be {count}.',
  },
  'open-fence': { ko: '코드 블록이 닫히지 않았습니다.', en: 'The fence is never closed.' },
  'no-heading': {
    ko: '질문마다 위에 `## 제목`이 있어야 합니다.',
    en: 'Each question begins with a heading: `## Title`.',
  },
  'no-questions': {
    ko: '파일에 질문이 없습니다. 질문마다 `## 제목`으로 시작하세요.',
    en: 'The file has no questions. Begin each with a heading: `## Title`.',
  },
  'no-command': {
    ko: '명령이 없습니다. ```sh 코드 블록에 적으세요.',
    en: 'There is no command. Write it in a ```sh fence.',
  },
  'unknown-mark': {
    ko: '`{mark}`라는 표시는 없습니다. `# ?`, `# ?key`, `# ?pair`, `# ?block`, `# any 이름` 가운데 하나를 쓰세요. 설명은 `# ?` 뒤에 한 칸 띄우고 적습니다.',
    en: 'There is no mark `{mark}`. Use `# ?`, `# ?key`, `# ?pair`, `# ?block` or `# any NAME`; a hint stands after `# ?` and a space.',
  },
  'any-name': {
    ko: '`# any` 뒤에는 이름 하나가 옵니다: `# any APP`',
    en: 'After `# any` there is one name: `# any APP`',
  },
  'mark-alone': {
    ko: '표시는 값이 있는 줄의 끝에 적습니다.',
    en: 'A mark stands at the end of the line that it is about.',
  },
  'mark-in-text': {
    ko: '여러 줄 글 안에 표시가 있습니다. `|`나 `>`가 있는 줄로 옮기세요.',
    en: 'A mark stands inside a text of several lines. Move it to the line with the `|` or `>`.',
  },
  'mark-in-brackets': {
    ko: '여러 줄에 걸친 괄호 안에는 표시를 둘 수 없습니다. 괄호를 풀어 쓰거나 한 줄로 쓰세요.',
    en: 'No mark can stand inside brackets that go over several lines. Write them out, or on one line.',
  },
  'nothing-to-blank': {
    ko: '이 줄에는 비울 것이 없습니다. 값이 아래 줄에 있으면 `# ?block`을 쓰세요.',
    en: 'There is nothing on this line to leave out. If the value stands on the lines below, use `# ?block`.',
  },
  'nothing-under': {
    ko: '이 줄 아래에는 비울 것이 없습니다. 줄의 값을 비우려면 `# ?`를 쓰세요.',
    en: 'There is nothing under this line to leave out. To leave out its value, use `# ?`.',
  },
  'blank-in-blank': {
    ko: '이미 비운 부분 안에 또 다른 표시가 있습니다. 하나만 남기세요.',
    en: 'This mark stands inside what another one leaves out. Keep one of them.',
  },
  'no-blanks': {
    ko: '비운 곳이 없습니다. 물어볼 값 뒤에 `# ?`를 적거나 `mode: write`로 하세요.',
    en: 'Nothing is left out. Put `# ?` behind what you ask for, or say `mode: write`.',
  },
  'not-valid': {
    ko: '매니페스트가 옳지 않습니다.',
    en: 'The manifest is not right.',
  },
  'own-answer': {
    ko: '여기 적은 답이 스스로 통과하지 못합니다.',
    en: 'The answer that stands here does not pass itself.',
  },
  'broken-is-right': {
    ko: '고칠 매니페스트가 이미 맞습니다. 틀린 곳이 있어야 합니다.',
    en: 'The manifest to mend is right already: something in it must be wrong.',
  },
  'equal-fails': {
    ko: '같은 뜻인 답이 통과하지 못합니다 ({by}):\n{text}',
    en: 'An answer that means the same does not pass ({by}):\n{text}',
  },
  'wrong-passes': {
    ko: '틀린 답이 통과합니다 ({by}):\n{text}',
    en: 'A wrong answer passes ({by}):\n{text}',
  },
};

/**
 * The sentence for an error, with what Kubernetes would say where a manifest is wrong.
 *
 * @param manifestSentences in the same language
 */
export function questionSentence(
  { code, details, problem }: QuestionError,
  language: 'ko' | 'en',
  manifestSentences: Sentences,
): string {
  const said = sentences[code][language].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => details[name] ?? whole,
  );
  if (!problem) return said;
  const where = problem.path === '' ? '' : `${problem.path}: `;
  return `${said} ${where}${explain(problem, manifestSentences)}`;
}
