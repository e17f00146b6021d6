import { expect, offline, online, test, wipe } from './fixtures';
import { layoutProblems } from './layout';

/** Each of these would be a problem in a page of the app; here they show that the harness sees them. */
test.describe('the harness notices', () => {
  const mishaps = [
    { what: 'a console error', cause: () => console.error('broken'), seen: /console: broken/ },
    {
      what: 'an exception',
      cause: () => void queueMicrotask(() => null!['x' as never]),
      seen: /exception: TypeError/,
    },
    {
      what: 'a style from elsewhere',
      cause: () =>
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: 'https://a.invalid/x.css',
          }),
        ),
      seen: /CSP: style-src-elem stopped https:\/\/a\.invalid/,
    },
    {
      what: 'markup written past Trusted Types',
      cause: () => void queueMicrotask(() => (document.body.innerHTML = '<b>x</b>')),
      seen: /CSP: require-trusted-types-for stopped trusted-types-sink/,
    },
  ];
  for (const { what, cause, seen } of mishaps) {
    test(what, async ({ page, watch }) => {
      watch.allow(/./);
      await page.goto('./');
      await page.evaluate(cause);
      await expect.poll(() => watch.everything.some((problem) => seen.test(problem))).toBe(true);
    });
  }
});

test.describe('the harness notices', () => {
  const flaws = [
    {
      what: 'a page that is too wide',
      markup: { tag: 'p', style: 'width: 120vw', text: 'x' },
      seen: /px wide/,
    },
    {
      what: 'a small button',
      markup: { tag: 'button', style: 'width: 30px', text: 'x' },
      seen: /is only 30/,
    },
    {
      what: 'a button with words that do not fit',
      markup: {
        tag: 'button',
        style: 'width: 44px; height: 44px; white-space: nowrap',
        text: 'Far too long',
      },
      seen: /cut off/,
    },
    {
      what: 'a button that hides the end of its words',
      markup: {
        tag: 'button',
        style: 'width: 44px; height: 44px; overflow: hidden; white-space: nowrap',
        text: 'Far too long',
      },
      seen: /cut off/,
    },
  ];
  for (const { what, markup, seen } of flaws) {
    test(what, async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await layoutProblems(page)).toEqual([]);
      await page.evaluate(({ tag, style, text }) => {
        const element = document.createElement(tag);
        element.setAttribute('style', style);
        element.textContent = text;
        document.querySelector('#content')!.prepend(element);
      }, markup);
      expect((await layoutProblems(page)).join()).toMatch(seen);
    });
  }
});

test.describe('a test can', () => {
  test('set the clock, zone and language', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T08:50:00+09:00') });
    await page.goto('./');
    const local = await page.evaluate(() => `${new Date().toLocaleDateString()} ${new Date().getHours()}`);
    expect(local).toBe('2026. 11. 23. 8');
  });

  test('cut the network and bring it back', async ({ page, host, watch }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED|404/);
    // What the page fetches after its first paint is not what this test takes away.
    await page.goto('./', { waitUntil: 'networkidle' });
    const reached = () =>
      page.evaluate(() =>
        fetch('no-such-file.json').then(
          () => true,
          () => false,
        ),
      );
    await offline({ page, host });
    expect(await reached()).toBe(false);
    await online({ page, host });
    expect(await reached()).toBe(true);
  });

  test('empty the database', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open('of-the-harness');
          request.onsuccess = () => done(request.result.close());
        }),
    );
    await wipe(page);
    expect(
      await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    ).not.toContain('of-the-harness');
  });
});
