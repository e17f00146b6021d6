import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Event } from '../progress';
import { readBackup } from './backup-reader';
import { backupWriter } from './backup-writer';

const event = (sequence: number) =>
  ({
    id: `a:${sequence}`,
    type: 'extended',
    newCards: 1,
    reviews: 0,
    device: 'a',
    sequence,
    order: sequence,
    at: sequence,
    zone: 'UTC',
    day: 1,
  }) as unknown as Event;

test('what is added in pieces is read as a whole', async () => {
  const chunks: Uint8Array[] = [];
  const writer = backupWriter(3, (chunk) => chunks.push(chunk));
  writer.add('events', [event(1), event(2)]);
  writer.add('events', []);
  writer.add('events', [event(3)]);
  writer.addMedia([{ hash: 'b2', type: 'image/png', bytes: new Uint8Array([1, 2]) }]);
  expect(writer.finish()).toEqual({ madeAt: 3, events: 3, order: 3 });

  const bytes = Buffer.concat(chunks);
  expect(strFromU8(unzipSync(bytes)['events.jsonl']!).split('\n')).toHaveLength(3);
  const read = await readBackup(bytes);
  expect(read).toMatchObject({ ok: true, value: { madeAt: 3, media: [{ hash: 'b2' }] } });
  expect(read.ok && read.value.events).toEqual([event(1), event(2), event(3)]);
});

test('bytes leave before the end, so that a large log never stands in memory as a whole', () => {
  let size = 0;
  const writer = backupWriter(3, (chunk) => (size += chunk.length));
  for (let start = 0; start < 20_000; start += 1_000)
    writer.add(
      'events',
      Array.from({ length: 1_000 }, (_, index) => event(start + index)),
    );
  const before = size;
  writer.finish();
  expect(before).toBeGreaterThan(size * 0.5);
});
