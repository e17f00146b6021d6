import { describe, expect, test } from 'vitest';
import { tidied } from '.';

const tidy = (text: string): string => tidied(text).lines.join('\n');

describe('letters', () => {
  test.each([
    ['a byte order mark', '\uFEFF# 제목', '# 제목'],
    ['Hangul that macOS took apart', '포드'.normalize('NFD'), '포드'],
    ['spaces that do not break', 'a\u00a0:\u00a0b', 'a : b'],
    ['what nobody sees', 'a\u200b\u00adb', 'ab'],
    ['line ends of Windows', 'a\r\nb', 'a\nb'],
    ['tabs before an item', '* a\n\t* b', '* a\n    * b'],
  ])('%s', (_, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('HTML of blogs', () => {
  test.each([
    ['<b>용어</b>&nbsp;: 뜻', '**용어** : 뜻'],
    ['<strong> 용어 </strong>: 뜻', ' **용어** : 뜻'],
    ['<span style="color:red">말</span>', '말'],
    ['<u>피싱</u> : 공격<br>', '피싱 : 공격<br>'],
    ['<code>ls</code>: 목록', '`ls`: 목록'],
    ['2<sup>10</sup>', '2^10'],
    ['<a href="https://a.example/b">글</a>', '[글](https://a.example/b)'],
    ['<del>옛말</del> 새말', ' 새말'],
    ['<h3 class="x">제목</h3>', '### 제목'],
    ['<li>항목</li>', '- 항목'],
    ['A -&gt; B', 'A -> B'],
    ['code `<b>x</b>` stays', 'code `<b>x</b>` stays'],
    ['git clone <url>', 'git clone <url>'],
    ['<details><summary>제목</summary>\n내용\n</details>', '**제목**\n\n내용\n'],
    ['<!-- id: a -->', '<!-- id: a -->'],
    ['<!-- 가\n나 -->\n다', '\n\n다'],
    ['<!-- never closed\n다', '<!-- never closed\n다'],
  ])('%j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test('a table becomes rows', () => {
    const html =
      '<table>\n<tr><th>가</th><th>나</th></tr>\n<tr>\n<td>a|b</td>\n<td><b>c</b></td></tr>\n</table>\n끝';
    expect(tidy(html).split('\n').filter(Boolean)).toEqual([
      '| 가 | 나 |',
      '| --- | --- |',
      '| a\\|b | **c** |',
      '끝',
    ]);
  });

  test('a table that never ends swallows nothing', () => {
    expect(tidy('<table>\n<tr><td>a</td></tr>\n끝')).toContain('끝');
  });
});

describe('Notion and Obsidian', () => {
  test.each([
    ['[[페이지|다른 이름]]: 뜻', '다른 이름: 뜻'],
    ['[[페이지]]와', '페이지와'],
    ['![[그림.png|400]]', ''],
    ['문장 ^block-1', '문장'],
    ['말 %%메모%% 끝', '말  끝'],
    ['#tag #다른태그', ''],
    ['상위:: [[목차]]', ''],
    ['> [!note]- 정의\n> 말', '> **정의**\n>\n> 말'],
    ['> [!warning]\n> 말', '>\n> 말'],
    ['1\\. 하나', '1. 하나'],
    ['\\- 하나', '- 하나'],
    ['가 -\\> 나', '가 -> 나'],
    ['# 제목 0123456789abcdef0123456789abcdef', '# 제목'],
    ['~~옛말~~ 새말', ' 새말'],
    ['[TOC]', ''],
    ['[[toc]]', ''],
    ['{: .notice}', ''],
    ['## 🚀 제목', '## 제목'],
    ['- ✅ **말**', '- **말**'],
    ['**용어(term)**는 말', '용어(term)는 말'],
  ])('%j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test.each([
    ['front matter', '---\ntitle: a\ntags:\n  - b\n---\n말', '\n\n\n\n\n말'],
    ['TOML', '+++\ntitle = "a"\n+++\n말', '\n\n\n말'],
    ['no front matter but a rule', '---\n이것은 글이다\n---\n', '---\n이것은 글이다\n---\n'],
    ['properties of a page', '# 제목\n\n태그: a, b\n생성 일시: 어제\n\n말', '# 제목\n\n\n\n\n말'],
    ['no properties', '# 제목\n\n파드: 단위\n노드: 머신', '# 제목\n\n파드: 단위\n노드: 머신'],
  ])('%s', (_, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('bullets and numbers made by hand', () => {
  test.each([
    ['• 가\n• 나', '- 가\n- 나'],
    ['• 가\n◦ 나\n• 다', '- 가\n  - 나\n- 다'],
    ['▶ 가\n - 나\n - 다\n\n▶ 라', '- 가\n   - 나\n   - 다\n\n- 라'],
    ['① 가\n② 나', '1. 가\n2. 나'],
    ['(1) 가\n(2) 나', '1. 가\n2. 나'],
    ['1️⃣ 가', '1. 가'],
    ['가. 하나\n - 둘', '- 하나\n   - 둘'],
    ['▶ 가\n\n글', '- 가\n\n글'],
    ['■ 가\n\n글', '- 가\n\n  글'],
    ['○○ 회사', '○○ 회사'],
    ['나는 간다.', '나는 간다.'],
  ])('%j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

test('fences stay as they are', () => {
  const fence = '```html\n<b>a</b> • [[b]] %%c%%\n\t① 가\n```';
  expect(tidy(fence)).toBe(fence);
});

test('every line knows the line of the file that it comes from', () => {
  const { lines, from } = tidied('> [!note] 제목\n> 말\n<summary>글</summary>\n끝');
  expect(lines.map((line, at) => [line, from[at]])).toEqual([
    ['> **제목**', 0],
    ['>', 0],
    ['> 말', 1],
    ['**글**', 2],
    ['', 2],
    ['끝', 3],
  ]);
});
