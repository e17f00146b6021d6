import { commands } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { hashOf } from '$lib/domain/course';
import type { BuildInput } from '$lib/domain/notes';
import { Cancelled, startBuild } from './course-builder';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Builds the same course in Node. */
    hashBuiltInNode(input: BuildInput): Promise<string>;
  }
}

/** Notes of many shapes, with entities, which workers decode in another way than pages. */
const section = (number: number): string =>
  [
    `## ${number}. 주제 ${number}`,
    '',
    `- 용어${number} &amp; 짝: ${number}번째 설명이다.`,
    `- **굵은 말${number}**: 값 &lt; ${number}을 뜻한다.`,
    '',
    '| 이름 | 설명 |',
    '|---|---|',
    `| 행${number} | ${number}번 행을 가리킨다 |`,
    '',
    '```sh',
    `git show HEAD~${number}   # ${number}번 앞의 기록을 보여 준다`,
    '```',
    '',
    `처음${number} → 가운데${number} → 끝${number}`,
    '',
    `> 인용한 말 ${number}이다.`,
    '',
  ].join('\n');

const input = (sections: number): BuildInput => ({
  config: { id: 'built', titles: { ko: '과정' }, languages: ['ko'], licence: '', author: '', decks: [] },
  notes: [
    {
      file: 'a.md',
      language: 'ko',
      deck: 'a',
      text: Array.from({ length: sections }, (_, at) => section(at)).join('\n'),
    },
  ],
});

describe('a course built in a worker', () => {
  test('has the bytes that Node gives it, and tells how far it is', { timeout: 60_000 }, async () => {
    const notes = input(120);
    expect(notes.notes[0]!.text.split('\n').length).toBeGreaterThan(2_000);
    const heard: [number, number][] = [];
    const built = await startBuild(notes, (done, total) => heard.push([done, total])).result;
    if (!built.ok) throw new Error(built.error.is);
    expect(built.value.course.cards.length).toBeGreaterThan(500);
    expect(hashOf(built.value.course)).toBe(await commands.hashBuiltInNode(notes));

    const done = heard.map(([each]) => each);
    expect(done.length).toBeGreaterThan(20);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(heard.at(-1)![0]).toBe(heard.at(-1)![1]);
  });

  test('can be given up in the middle, and says no more', { timeout: 60_000 }, async () => {
    let heard = 0;
    const build = startBuild(input(120), () => {
      heard++;
      build.cancel();
    });
    await expect(build.result).rejects.toBeInstanceOf(Cancelled);
    // Another build takes longer than what the first one would have had to say.
    await startBuild(input(120)).result;
    expect(heard).toBe(1);
  });

  test('says what is wrong with an id', async () => {
    const notes = input(1);
    notes.notes[0]!.text = '- 가: 나이다 <!-- id: x -->\n- 다: 라이다 <!-- id: x -->';
    await expect(startBuild(notes).result).resolves.toMatchObject({ ok: false, error: { is: 'doubled-id' } });
  });
});
