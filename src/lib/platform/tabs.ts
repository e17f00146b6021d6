/** What tabs of this app tell each other. A tab of another version may say more: what is unknown is passed over. */
export type TabMessage =
  /** Cards whose progress changed: reviews, undone reviews, suspensions. */
  | { type: 'progress'; cards: readonly string[] }
  /** Everything may have changed: a restore, an erased database, a rebuilt projection. */
  | { type: 'everything' }
  | { type: 'courses'; courses: readonly string[] }
  | { type: 'settings' };

const types: Record<TabMessage['type'], true> = {
  progress: true,
  everything: true,
  courses: true,
  settings: true,
};

export interface Tabs {
  /** Tells the other tabs, never this one. */
  tell(message: TabMessage): void;
  close(): void;
}

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/** Joins the tabs of this app in this browser. Without BroadcastChannel a tab is alone, which costs only freshness. */
export function joinTabs(
  listener: (message: TabMessage) => void,
  open: () => Channel = () => new BroadcastChannel('podo'),
): Tabs {
  let channel: Channel | undefined;
  try {
    channel = open();
    channel.onmessage = ({ data }) => {
      if (data && Object.hasOwn(types, data.type)) listener(data);
    };
  } catch {
    // Some in-app browsers have none, and pages of an opaque origin may not use it.
  }
  return { tell: (message) => channel?.postMessage(message), close: () => channel?.close() };
}
