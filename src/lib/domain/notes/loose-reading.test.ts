import { describe, expect, test } from 'vitest';
import type { Body } from './facts';
import { findFacts } from './find-facts';

const read = (text: string, language = 'ko') => findFacts({ file: 'a.md', language, deck: 'a', text });
const inShort = (body: Body): string => {
  if (body.kind === 'definition') return `${body.term} = ${body.meaning}`;
  if (body.kind === 'command') return `$ ${body.command} = ${body.description}`;
  if (body.kind === 'membership') return `${body.group}: ${body.members.join(', ')}`;
  if (body.kind === 'sequence') return `${body.name}: ${body.steps.join(' → ')}`;
  if (body.kind === 'plain') return `${body.question} ? ${body.answer.join(' | ')}`;
  return body.kind;
};
const short = (text: string, language?: string): string[] =>
  read(text, language).findings.map(({ body }) => inShort(body));
const paths = (text: string): string[] =>
  read(text).findings.map(({ source }) => [...source.path, source.line].join(' > '));

describe('headings made by hand', () => {
  test.each([
    ['a bold line', '**구조**\n\n- 가: 하나이다\n', '구조 > 3'],
    ['a bold line with a number', '**1. 구조**\n- 가: 하나이다\n', '구조 > 2'],
    ['a numbered heading', '## 2. 구조\n\n- 가: 하나이다\n', '구조 > 3'],
    ['a heading with two numbers', '### 1-2) 구조\n\n- 가: 하나이다\n', '구조 > 3'],
    ['a heading with an ornament', '## ■ 구조\n\n- 가: 하나이다\n', '구조 > 3'],
    ['a skipped level', '# 책\n\n### 구조\n\n- 가: 하나이다\n', '책 > 구조 > 5'],
    ['one number over bullets', '1. 구조\n- 가: 하나이다\n\n2. 다른 것\n- 나: 둘이다\n', '구조 > 2'],
    ['several numbers over text', '1.1 구조\n\n가: 하나이다\n', '구조 > 3'],
    ['a number over a row of dashes', '1. 구조\n-------\n\n- 가: 하나이다\n', '구조 > 4'],
    ['a summary', '<details>\n<summary>구조</summary>\n\n- 가: 하나이다\n</details>', '구조 > 4'],
    ['a callout', '> [!tip] 구조\n> - 가: 하나이다', '구조 > 2'],
  ])('%s', (_, text, path) => {
    expect(paths(text)[0]).toBe(path);
  });

  test('go as deep as their numbers', () => {
    const text = '1. 책\n- 가: 하나이다\n\n1-1) 장\n\n- 나: 둘이다\n\n2. 글\n- 다: 셋이다\n';
    expect(paths(text)).toEqual(['책 > 2', '책 > 장 > 6', '글 > 9']);
  });

  test.each(['**정말 중요합니다.**', '1. 하나\n2. 둘'])('are not made of %j', (text) => {
    expect(paths(`${text}\n\n가: 하나이다`)).toEqual([expect.not.stringContaining('>')]);
  });
});

describe('definitions', () => {
  test.each([
    ['a definition list', 'etcd\n: 저장소이다'],
    ['a definition list that is indented', 'etcd\n:   저장소이다'],
    ['a wide colon', '- etcd：저장소이다'],
    ['a bullet made by hand', '• etcd : 저장소이다'],
    ['bold and brackets', '- **etcd** : 저장소이다'],
    ['HTML', '<strong>etcd</strong>&nbsp;: 저장소이다<br>'],
    [
      'an HTML table',
      '<table><tr><th>이름</th><th>뜻</th></tr><tr><td>etcd</td><td>저장소이다</td></tr></table>',
    ],
    ['a column of numbers', '| # | 이름 | 뜻 |\n|-|-|-|\n| 1 | etcd | 저장소이다 |'],
    ['a quote in a quote', '> > etcd: 저장소이다'],
    ['a heading that asks', '## etcd란?\n\n저장소이다'],
    ['a bold line that asks', '**etcd란 무엇인가요?**\n\n저장소이다'],
    ['an English heading that asks', '## What is etcd?\n\n저장소이다'],
  ])('%s', (_, text) => {
    expect(short(text)).toEqual(['etcd = 저장소이다']);
  });

  test('a remark in brackets after a bold term belongs to it', () => {
    expect(short('- **EC2** (Elastic Compute Cloud) : 서버')).toEqual(['EC2 (Elastic Compute Cloud) = 서버']);
  });

  test('a column that describes comes before what else there is', () => {
    const { findings } = read('| 이름 | 기본값 | 설명 |\n|-|-|-|\n| a | 3 | 횟수를 정한다 |');
    expect(findings[0]!.body).toMatchObject({ meaning: '횟수를 정한다', details: ['기본값: 3'] });
  });

  test('a pipe in a cell is not escaped on the card', () => {
    expect(short('| 기호 | 뜻 |\n|-|-|\n| `a \\| b` | 이어 붙인다 |')).toEqual(['`a | b` = 이어 붙인다']);
  });

  test('lines of a paragraph that is wrapped stay one sentence', () => {
    const text =
      'The kernel keeps all of this in a structure that the scheduler reads\nwhenever it decides who runs: there the saved registers live, and the\nstate: all of it.';
    expect(short(text, 'en')).toEqual([]);
  });

  test('an English bold term and its verb', () => {
    expect(short('- **Merge** keeps the history', 'en')).toEqual(['Merge = keeps the history']);
  });

  test.each([
    ['a separator in brackets', '표로 만들어 둠 (출처 - 위키)'],
    ['a caption', '_Figure 3.2 (page 88): a membrane_'],
    ['an exclamation', '- 사화: 꼭 나온다!'],
    ['something to do', '- [ ] 실습: 로그 보기'],
    ['something done', '- [x] 실습: 로그 보기'],
    ['dates', '| 날짜 | 내용 |\n|-|-|\n| 3/2 | 초안을 쓴다 |'],
    ['two lists side by side', '| Mutable | Immutable |\n|-|-|\n| list | tuple |\n| dict | str |'],
    ['minutes', '# 주간 회의\n\n- 참석자: 가, 나\n- 배포: 월요일에 한다\n'],
    ['a diary', '# 일기\n\n- 점심: 국수를 먹었다\n'],
    ['Notion properties', '# 제목\n\n상태: 진행 중\n태그: 리눅스\n'],
    ['an Obsidian field', '상위 문서:: [[목차]]'],
    ['a noun that ends like a question', '## 임진왜란\n\n1592년에 시작되었다.'],
  ])('%s is none', (_, text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('questions', () => {
  test.each([
    ['## Q1. 왜 쓰나요?\n\n빨라서 쓴다.', '왜 쓰나요? ? 빨라서 쓴다.'],
    ['**Q2. 왜 쓰나요?**\n\nA. 빨라서 쓴다.', '왜 쓰나요? ? 빨라서 쓴다.'],
    [
      '### 왜 그것을 쓰나요?\n\n빨라서 쓴다.\n\n- 작아서 쓴다.',
      '왜 그것을 쓰나요? ? 빨라서 쓴다. | 작아서 쓴다.',
    ],
    ['## Q. 조건 셋은?\n\n1. 가\n2. 나\n3. 다', '조건 셋은? ? 가, 나, 다'],
    ['<summary>Q. 늘 빠른가요?</summary>\n\n아니다.', '늘 빠른가요? ? 아니다.'],
    ['Q1: 왜?\nA1: 그래서.', '왜? ? 그래서.'],
    ['가란? :: 하나\n나란? :: 둘', '가란? ? 하나'],
  ])('%j', (text, expected) => {
    expect(short(text)[0]).toBe(expected);
  });
});

describe('commands', () => {
  test.each([
    ['```console\nroot@host:~# ls -al   # 자세히 본다\n```'],
    ['```\n[root@host ~]# ls -al   # 자세히 본다\n```'],
    ['```\nuser@host:~/dir$ ls -al # 자세히 본다\n```'],
    ['```\n(venv) $ ls -al # 자세히 본다\n```'],
    ['```\n% ls -al # 자세히 본다\n```'],
    ['```powershell\nPS C:\\work> ls -al   # 자세히 본다\n```'],
    ['```sh\nls -al // 자세히 본다\n```'],
    ['```sh\nls \\\n  -al # 자세히 본다\n```'],
    ['```sh\n# 자세히 본다\nls -al\n```'],
    ['```\nls -al → 자세히 본다\n```'],
    ['    $ ls -al : 자세히 본다'],
    ['| 명령어 | 설명 |\n|-|-|\n| `ls -al` | 자세히 본다 |'],
    ['- `$ ls -al` : 자세히 본다'],
  ])('%j', (text) => {
    expect(short(text)).toEqual(['$ ls -al = 자세히 본다']);
  });

  test('any program is one in a fence of a shell, and in a column of commands', () => {
    expect(short('```sh\nfrobnicate all # 모두 고친다\n```')).toEqual(['$ frobnicate all = 모두 고친다']);
    expect(short('| Command | 설명 |\n|-|-|\n| `frobnicate all` | 모두 고친다 |')).toEqual([
      '$ frobnicate all = 모두 고친다',
    ]);
  });

  test('what a command prints is none', () => {
    const text = '```\n$ ps\nPID : 1\nls -al : 이것은 출력\n\n$ ls -al # 자세히 본다\n```';
    expect(short(text)).toEqual(['$ ls -al = 자세히 본다']);
  });

  test('what a command reads from the lines below is none', () => {
    expect(short('```bash\ncat <<EOF > a.txt\n이름 : 홍길동\nEOF\nls -al # 자세히 본다\n```')).toEqual([
      '$ ls -al = 자세히 본다',
    ]);
  });

  test.each([
    '- git is a tool: it keeps versions',
    '- make sure that it runs: look',
    '```python\nx = 1 # 하나\n```',
  ])('a sentence is none: %j', (text) => {
    expect(short(text, 'en').filter((fact) => fact.startsWith('$'))).toEqual([]);
  });

  test('a fence after definitions belongs to their heading', () => {
    expect(short('## 원격\n\n`origin`: 기본 이름이다\n\n```sh\n$ git push # 올린다\n```')).toEqual([
      '`origin` = 기본 이름이다',
      '$ git push = 올린다',
    ]);
  });
});
