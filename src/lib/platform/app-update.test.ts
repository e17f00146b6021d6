import { beforeEach, describe, expect, test } from 'vitest';
import { keepAppUpdated, type AppNews } from './app-update';

class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage(message: unknown) {
    this.messages.push(message);
  }
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  checks = 0;
  async update() {
    this.checks++;
  }
  find(worker: FakeWorker) {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registered: [string, unknown][] = [];
  refuses = false;
  constructor(readonly registration: FakeRegistration) {
    super();
  }
  async register(script: string, options: unknown) {
    if (this.refuses) throw new DOMException('', 'SecurityError');
    this.registered.push([script, options]);
    return this.registration;
  }
}

class FakeDocument extends EventTarget {
  visibilityState = 'visible';
  comeToFront() {
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const hour = 3_600_000;
let registration: FakeRegistration;
let container: FakeContainer;
let document: FakeDocument;
let reloads: number;
let news: AppNews[];
let time: number;

beforeEach(() => {
  registration = new FakeRegistration();
  container = new FakeContainer(registration);
  document = new FakeDocument();
  reloads = 0;
  news = [];
  time = 0;
});

function keep(serviceWorker: unknown = container) {
  const location = { reload: () => reloads++ };
  const window = { document, location, navigator: { serviceWorker } } as unknown as Window;
  return keepAppUpdated({ base: '/podo', tell: (said) => news.push(said), window, now: () => time });
}

/** The page runs under an active version, as on every visit but the first. */
function controlled() {
  registration.active = container.controller = new FakeWorker('activated');
}

function updateArrives(): FakeWorker {
  const worker = new FakeWorker('installing');
  registration.find(worker);
  registration.installing = null;
  registration.waiting = worker;
  worker.become('installed');
  return worker;
}

test('the worker is registered for the whole app, past the HTTP cache', async () => {
  await keep();
  expect(container.registered).toEqual([
    ['/podo/service-worker.js', { scope: '/podo/', updateViaCache: 'none' }],
  ]);
});

test('a browser without service workers, or that refuses one, has no updates', async () => {
  expect(await keep(null)).toBeNull();
  container.refuses = true;
  expect(await keep()).toBeNull();
});

test('the first visit says once that the app works offline, and nothing of updates', async () => {
  const worker = (registration.installing = new FakeWorker('installing'));
  await keep();
  registration.find(worker);
  worker.become('installed');
  registration.active = container.controller = worker;
  worker.become('activating');
  worker.become('activated');
  container.dispatchEvent(new Event('controllerchange'));
  expect(news).toEqual(['offline-ready']);
});

describe('an update', () => {
  test('is told when it has arrived', async () => {
    controlled();
    await keep();
    updateArrives();
    expect(news).toEqual(['update-waiting']);
    expect(reloads).toBe(0);
  });

  test('that waited before this visit is told too', async () => {
    controlled();
    registration.waiting = new FakeWorker('installed');
    await keep();
    expect(news).toEqual(['update-waiting']);
  });

  test('is started on request, and this tab reloads once it has taken over', async () => {
    controlled();
    const update = await keep();
    const worker = updateArrives();
    update!.apply();
    expect(worker.messages).toEqual([{ type: 'activate' }]);
    expect(reloads).toBe(0);
    worker.become('activating');
    container.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
    expect(reloads).toBe(1);
    expect(news).toEqual(['update-waiting']);
  });

  test('that another tab started is told and reloads nothing', async () => {
    controlled();
    const update = await keep();
    container.dispatchEvent(new Event('controllerchange'));
    expect(news).toEqual(['updated-elsewhere']);
    expect(reloads).toBe(0);
    update!.apply();
    expect(reloads).toBe(1);
  });
});

describe('looking for updates', () => {
  test('happens when the app comes to the front, at most once an hour', async () => {
    controlled();
    await keep();
    time = hour - 1;
    document.comeToFront();
    expect(registration.checks).toBe(0);
    time = hour;
    document.comeToFront();
    document.comeToFront();
    expect(registration.checks).toBe(1);
  });

  test('never happens while the app is hidden', async () => {
    await keep();
    time = hour;
    document.visibilityState = 'hidden';
    document.comeToFront();
    expect(registration.checks).toBe(0);
  });

  test('fails in silence without a network', async () => {
    registration.update = () => Promise.reject(new TypeError('no network'));
    const update = await keep();
    await expect(update!.check()).resolves.toBeUndefined();
  });

  test('ends when it is stopped', async () => {
    const update = await keep();
    update!.stop();
    time = hour;
    document.comeToFront();
    expect(registration.checks).toBe(0);
  });
});

test('each start lets the worker drop versions that nobody needs any more', async () => {
  controlled();
  await keep();
  expect(registration.active!.messages).toEqual([{ type: 'tidy' }]);
});
