import { mount, unmount, type ComponentProps } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block, Inline } from '../domain/text';
import Prose from './Prose.svelte';

let target: HTMLElement;
let mounted: ReturnType<typeof mount> | undefined;

const show = (blocks: Block[], language = 'ko', blanks?: ComponentProps<typeof Prose>['blanks']) => {
  mounted = mount(Prose, { target, props: { blocks, language, blanks } });
  return target;
};
const paragraph = (...children: Inline[]): Block[] => [{ type: 'paragraph', children }];
const text = (value: string): Inline => ({ type: 'text', value });

beforeEach(() => {
  target = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  if (mounted) await unmount(mounted);
  target.remove();
});

describe('card text', () => {
  it('shows markup in a text as its letters', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const shown = show([...paragraph(text(hostile), { type: 'code', value: hostile })]);
    expect(shown.textContent).toContain(hostile);
    expect(shown.querySelector('img, script')).toBeNull();
  });

  it('keeps the words of a link that it does not follow', () => {
    const shown = show(paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('문서')] }));
    expect(shown.querySelector('a')).toBeNull();
    expect(shown.textContent).toBe('문서');
  });

  it('opens a link outside, without handing the page over', () => {
    const shown = show(paragraph({ type: 'link', url: 'https://kubernetes.io/', children: [text('문서')] }));
    expect(shown.querySelector('a')?.rel).toBe('noopener noreferrer');
  });

  it('puts no space between a word and what clings to it', () => {
    const strong: Inline = { type: 'strong', children: [text('바뀌는 줄')] };
    const shown = show(
      paragraph({ type: 'code', value: 'diff' }, text('는 '), strong, text('만 보여 준다.')),
    );
    expect(shown.textContent).toBe('diff는 바뀌는 줄만 보여 준다.');
  });

  it('has English terms and code said in English within Korean', () => {
    const shown = show(paragraph(text('새 Pod를 '), { type: 'code', value: 'kubectl' }));
    expect([...shown.querySelectorAll('[lang=en]')].map((element) => element.textContent)).toEqual([
      'Pod',
      'kubectl',
    ]);
  });

  it('leaves the Korean in code to the Korean voice', () => {
    const [block] = show([
      { type: 'codeBlock', language: 'sh', value: 'kubectl get pods # 목록' },
    ]).querySelectorAll('pre');
    expect(block?.hasAttribute('lang')).toBe(false);
    expect(block?.textContent).toBe('kubectl get pods # 목록');
    expect(block?.querySelector('[lang=en]')?.textContent).toBe('kubectl get pods');
  });

  it('marks nothing in English text', () => {
    expect(show(paragraph(text('A Pod')), 'en').querySelector('[lang]')).toBeNull();
  });

  it('keeps the lines of code, and scrolls them instead of widening the page', () => {
    target.style.width = '320px';
    const value = `first\n${'x'.repeat(400)}`;
    const block = show([{ type: 'codeBlock', language: '', value }]).querySelector('pre')!;
    expect(block.textContent).toBe(value);
    expect(block.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(block.scrollWidth).toBeGreaterThan(320);
  });

  it('nests lists and quotes', () => {
    const item = paragraph(text('항목'));
    const list: Block = { type: 'list', ordered: false, items: [item] };
    const shown = show([
      { type: 'list', ordered: true, items: [[...item, list]] },
      { type: 'quote', children: item },
    ]);
    expect(shown.querySelectorAll('ol > li > ul > li')).toHaveLength(1);
    expect(shown.querySelector('blockquote')?.textContent?.trim()).toBe('항목');
  });

  describe('with blanks', () => {
    const sentence = paragraph(
      text('모두 '),
      { type: 'blank', index: 0 },
      text('이고 '),
      { type: 'blank', index: 1 },
      text('이다.'),
    );
    const one = paragraph(text('모두 '), { type: 'blank', index: 0 }, text('이다.'));
    const said = (shown: HTMLElement) => shown.textContent.replace(/\s+/g, ' ').trim();

    it('says where one is', () => {
      expect(said(show(one, 'ko', { name: '빈칸', count: 1 }))).toBe('모두 빈칸 이다.');
    });

    it('numbers several', () => {
      expect(said(show(sentence, 'ko', { name: '빈칸', count: 2 }))).toBe('모두 빈칸 1이고 빈칸 2이다.');
    });

    it('shows what stood there once it is known, where it stood', () => {
      const shown = show(sentence, 'ko', { name: '빈칸', count: 2, filled: ['이름', 'Pod'] });
      expect(shown.textContent).toBe('모두 이름이고 Pod이다.');
      expect(shown.querySelector('.blank [lang=en]')?.textContent).toBe('Pod');
    });

    it('does not move the lines around an empty one', () => {
      const height = () => target.getBoundingClientRect().height;
      target.style.lineHeight = '1.45';
      show(paragraph(text('모두 이름이다.')));
      const plain = height();
      void unmount(mounted!);
      show(one, 'ko', { name: '빈칸', count: 1 });
      expect(height()).toBe(plain);
    });
  });
});
