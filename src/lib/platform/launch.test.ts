import { expect, test } from 'vitest';
import { onLaunch } from './launch';

function launch(targetURL: string | undefined, pathname: string): string[] {
  const went: string[] = [];
  const launchQueue = { setConsumer: (consumer: (launch: object) => void) => consumer({ targetURL }) };
  const window = { launchQueue, location: { pathname } } as unknown as Window;
  onLaunch((path) => went.push(path), '/podo/', window);
  return went;
}

test('a shortcut leads to its screen', () => {
  expect(launch('https://host/podo/review?from=shortcut#a', '/podo/decks')).toEqual([
    '/podo/review?from=shortcut#a',
  ]);
});

test.each([
  ['starting the app again', 'https://host/podo/'],
  ['a shortcut to the screen that is open', 'https://host/podo/review'],
  ['a launch without an address', undefined],
])('%s leaves a session as it is', (_, target) => {
  expect(launch(target, '/podo/review')).toEqual([]);
});

test('a browser without a launch queue is none the worse', () => {
  expect(() => onLaunch(() => undefined, '/', {} as Window)).not.toThrow();
});
