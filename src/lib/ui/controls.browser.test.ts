import { createRawSnippet, flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../app.css';
import CardFace from './CardFace.svelte';
import LiveRegion from './LiveRegion.svelte';
import NumberField from './NumberField.svelte';
import RatingBar from './RatingBar.svelte';
import type { RatingChoice } from './ratings';
import Sheet from './Sheet.svelte';

let target: HTMLElement;
let mounted: Record<string, unknown> | undefined;

function show<Props extends Record<string, unknown>, Exports extends Record<string, unknown>>(
  component: Component<Props, Exports>,
  props: Props,
): Exports {
  const instance = mount(component, { target, props });
  mounted = instance;
  flushSync();
  return instance;
}
const button = (name: string) =>
  [...target.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(name) || one.ariaLabel === name,
  )!;

beforeEach(() => {
  target = document.body.appendChild(document.createElement('div'));
  target.style.width = '358px';
});
afterEach(async () => {
  if (mounted) await unmount(mounted);
  target.remove();
});

describe('the rating bar', () => {
  const labels = {
    reveal: '정답 보기',
    rating: '평가',
    ratings: { again: '다시', hard: '어려움', good: '알맞음', easy: '쉬움' },
  };
  const choices: RatingChoice[] = [
    { rating: 1, interval: '1분', spoken: '1분' },
    { rating: 2, interval: '6일', spoken: '6일' },
    { rating: 3, interval: '2.3개월', spoken: '2.3개월' },
    { rating: 4, interval: '1.2년', spoken: '1.2년' },
  ];
  const start = (revealed: boolean, busy = false) => {
    const props = propsOf({ revealed, busy });
    show(RatingBar, props);
    return props;
  };
  const propsOf = (more: { revealed: boolean; busy: boolean }) => ({
    ...more,
    choices,
    labels,
    onreveal: vi.fn(),
    onrate: vi.fn(),
  });

  it('is as high before the reveal as after it', async () => {
    start(false);
    const before = target.getBoundingClientRect().height;
    await unmount(mounted!);
    start(true);
    expect(target.getBoundingClientRect().height).toBe(before);
    expect(before).toBeGreaterThanOrEqual(72);
  });

  it('shows the ratings to nobody before the reveal, and the reveal to nobody after it', async () => {
    start(false);
    expect(button('알맞음').checkVisibility({ visibilityProperty: true })).toBe(false);
    await unmount(mounted!);
    start(true);
    expect(button('정답 보기').checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  it('says which rating was pressed', () => {
    const { onrate } = start(true);
    button('쉬움').click();
    expect(onrate).toHaveBeenCalledExactlyOnceWith(4);
  });

  it('takes no second press while the first is being saved', () => {
    const { onrate } = start(true, true);
    button('알맞음').click();
    expect(onrate).not.toHaveBeenCalled();
  });
});

describe('a number field', () => {
  const labels = {
    decrease: () => '줄이기',
    increase: () => '늘리기',
    range: (min: string, max: string) => `${min}에서 ${max} 사이`,
  };
  const start = (value: number) => {
    const onchange = vi.fn();
    show(NumberField, { label: '목표 기억률', value, min: 70, max: 97, unit: '%', labels, onchange });
    return { onchange, input: target.querySelector('input')! };
  };
  const type = (input: HTMLInputElement, text: string) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new FocusEvent('blur'));
    flushSync();
  };

  it('takes what is typed when the field is left', () => {
    const { onchange, input } = start(90);
    type(input, '85');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(85);
  });

  it('says what is allowed and changes nothing when a number is out of bounds', () => {
    const { onchange, input } = start(90);
    type(input, '99');
    expect(onchange).not.toHaveBeenCalled();
    expect(input.ariaInvalid).toBe('true');
    expect(target.textContent).toContain('70에서 97 사이');
  });

  it('steps by its buttons and stops at the bound', () => {
    const { onchange } = start(96);
    button('늘리기').click();
    expect(onchange).toHaveBeenCalledExactlyOnceWith(97);
  });

  it('offers no step beyond the bound', () => {
    start(97);
    expect(button('늘리기').disabled).toBe(true);
  });
});

describe('a sheet', () => {
  const children = createRawSnippet(() => ({ render: () => '<p>내용</p>' }));
  const opener = () => {
    const one = target.appendChild(document.createElement('button'));
    one.focus();
    return one;
  };

  it('says its title first and gives the focus back when it closes', () => {
    const one = opener();
    const onclose = vi.fn();
    show(Sheet, { open: true, title: '단축키', closeLabel: '닫기', onclose, children });
    expect(document.activeElement?.textContent).toBe('단축키');
    button('닫기').click();
    expect(document.activeElement).toBe(one);
  });

  it('says once that it was closed', async () => {
    const onclose = vi.fn();
    show(Sheet, { open: true, title: '단축키', closeLabel: '닫기', onclose, children });
    target.querySelector('dialog')!.click();
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
  });
});

describe('a card', () => {
  const paragraph = (value: string) => [
    { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
  ];
  const props = {
    path: ['컨트롤 플레인', '구성 요소'],
    question: paragraph('새 파드의 노드를 정하는 것은?'),
    answer: paragraph('kube-scheduler'),
    language: 'ko',
    labels: { answer: '정답', note: '참고' },
  };
  const top = () => target.querySelector('[role=heading]')!.getBoundingClientRect().top;

  it('does not move the question when the answer appears', async () => {
    show(CardFace, { ...props, revealed: false });
    const before = top();
    expect(target.textContent).not.toContain('kube-scheduler');
    await unmount(mounted!);
    show(CardFace, { ...props, revealed: true });
    expect(top()).toBe(before);
  });

  it('moves the reader to the question, then to the answer', () => {
    const card = show(CardFace, { ...props, revealed: true });
    card.focusQuestion();
    expect(document.activeElement?.getAttribute('role')).toBe('heading');
    card.focusAnswer();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('정답');
  });
});

it('a live region says the same message again from its other place', async () => {
  show(LiveRegion, { message: '되돌렸어요.', turn: 1 });
  const place = () => [...target.querySelectorAll('p')].findIndex((one) => one.textContent !== '');
  const first = place();
  await unmount(mounted!);
  show(LiveRegion, { message: '되돌렸어요.', turn: 2 });
  expect(place()).not.toBe(first);
});
