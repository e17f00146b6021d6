import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '../domain/result';
import type { OutgoingFile } from '../platform/share-file';
import { BackupDesk } from './backup-desk.svelte';

const file: OutgoingFile = { name: 'podo.podo-backup', type: '', content: new Uint8Array() };
const picked = ok({ name: file.name, bytes: new Uint8Array() });
const restored = ok({ events: 7, known: 3, courses: 1 });

function desk({ touch = true, taps = [true], pick = picked as never, merged = restored as never } = {}) {
  const give = vi.fn(async () => 'shared' as const);
  const makeBackup = vi.fn(async () => ok(file));
  const work = { makeBackup, mergeBackup: async () => merged };
  const left = [...taps];
  const one = new BackupDesk({
    load: async () => work,
    pick: async () => pick,
    give,
    isTouch: () => touch,
    hasTap: () => left.shift() ?? true,
    painted: async () => undefined,
  });
  return { one, give, makeBackup };
}

describe('a backup', () => {
  it('goes to the share sheet of a phone', async () => {
    const { one, give } = desk();
    await one.save();
    expect(give).toHaveBeenCalledExactlyOnceWith(file, 'share');
    expect(one.outcome).toEqual({ kind: 'saved' });
  });

  it('is downloaded at a desk, however long it took', async () => {
    const { one, give } = desk({ touch: false, taps: [false] });
    await one.save();
    expect(give).toHaveBeenCalledExactlyOnceWith(file, 'download');
  });

  it('that took longer than a tap lasts waits for another, and is not made twice', async () => {
    const { one, give, makeBackup } = desk({ taps: [false, true] });
    await one.save();
    expect(one.stage).toBe('ready');
    expect(give).not.toHaveBeenCalled();
    await one.save();
    expect(give).toHaveBeenCalledOnce();
    expect(makeBackup).toHaveBeenCalledOnce();
    expect(one.stage).toBe('idle');
  });
});

describe('restoring', () => {
  it('tells how much was added', async () => {
    const { one } = desk();
    await one.restore();
    expect(one.outcome).toEqual({ kind: 'restored', events: 7 });
    expect(one.stage).toBe('idle');
  });

  it('that is called off says nothing', async () => {
    const { one } = desk({ pick: err({ kind: 'cancelled' }) as never });
    await one.restore();
    expect(one.outcome).toBeNull();
    expect(one.stage).toBe('idle');
  });

  it('of something else tells why it was refused', async () => {
    const { one } = desk({ merged: err({ kind: 'not-a-backup' }) as never });
    await one.restore();
    expect(one.outcome).toEqual({ kind: 'failed', error: { kind: 'not-a-backup' } });
  });
});
