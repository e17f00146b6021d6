import { expect, test } from 'vitest';
import { joinTabs, type TabMessage } from './tabs';

/** Tabs of one browser; as with BroadcastChannel, a message reaches all but its sender. */
function browser() {
  type Ear = { onmessage: ((event: MessageEvent) => unknown) | null };
  const ears = new Set<Ear>();
  return () => {
    const ear: Ear & { postMessage(data: unknown): void; close(): void } = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of ears) if (other !== ear) other.onmessage?.({ data } as MessageEvent);
      },
      close: () => ears.delete(ear),
    };
    ears.add(ear);
    return ear as unknown as BroadcastChannel;
  };
}

test('the other tabs hear, the speaker does not', () => {
  const open = browser();
  const [first, second]: [TabMessage[], TabMessage[]] = [[], []];
  const speaker = joinTabs((message) => first.push(message), open);
  const other = joinTabs((message) => second.push(message), open);
  speaker.tell({ type: 'progress', cards: ['a/meaning'] });
  other.close();
  speaker.tell({ type: 'everything' });
  expect(first).toEqual([]);
  expect(second).toEqual([{ type: 'progress', cards: ['a/meaning'] }]);
});

test.each([[null], ['text'], [{ type: 'of-a-later-version' }], [{ type: 'toString' }]])(
  '%o is passed over',
  (data) => {
    const open = browser();
    const heard: TabMessage[] = [];
    joinTabs((message) => heard.push(message), open);
    open().postMessage(data);
    expect(heard).toEqual([]);
  },
);

test('without channels a tab is alone', () => {
  const tabs = joinTabs(
    () => undefined,
    () => {
      throw new ReferenceError('BroadcastChannel is not defined');
    },
  );
  expect(() => tabs.tell({ type: 'settings' })).not.toThrow();
  tabs.close();
});
