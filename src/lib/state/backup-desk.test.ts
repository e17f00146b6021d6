import { describe, expect, it, vi } from 'vitest';
import type { BackupPreview } from '../domain/exchange';
import { err, ok } from '../domain/result';
import type { OutgoingFile } from '../platform/share-file';
import { BackupDesk } from './backup-desk.svelte';

const file: OutgoingFile = { name: 'podo.podo-backup', type: '', content: new Uint8Array() };
const picked = ok({ name: file.name, bytes: new Uint8Array() });
const restored = ok({ events: 7, known: 3, courses: 1 });
const preview = { events: 10, newEvents: 7 } as BackupPreview;

function desk({ touch = true, taps = [true], pick = picked as never, read = ok(null) as never } = {}) {
  const give = vi.fn(async () => 'shared' as const);
  const makeBackup = vi.fn(async () => ok(file));
  const merge = vi.fn(async () => restored);
  const openBackup = async () => ((read as { ok: boolean }).ok ? ok({ preview, merge }) : read);
  const work = { makeBackup, openBackup };
  const left = [...taps];
  const one = new BackupDesk({
    load: async () => work,
    pick: async () => pick,
    give,
    isTouch: () => touch,
    hasTap: () => left.shift() ?? true,
    painted: async () => undefined,
  });
  return { one, give, makeBackup, merge };
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
  it('asks first, with what is in the backup, and then tells how much was added', async () => {
    const { one, merge } = desk();
    await one.restore();
    expect(one.stage).toBe('asking');
    expect(one.preview).toBe(preview);
    expect(merge).not.toHaveBeenCalled();
    await one.confirm();
    expect(merge).toHaveBeenCalledOnce();
    expect(one.outcome).toEqual({ kind: 'restored', events: 7 });
    expect(one.stage).toBe('idle');
    expect(one.preview).toBeNull();
  });

  it('takes a backup from where it is told to', async () => {
    const { one } = desk({ pick: err({ kind: 'cancelled' }) as never });
    await one.restore(async () => picked);
    expect(one.stage).toBe('asking');
  });

  it('that is called off in the dialog says nothing', async () => {
    const { one } = desk({ pick: err({ kind: 'cancelled' }) as never });
    await one.restore();
    expect(one.outcome).toBeNull();
    expect(one.stage).toBe('idle');
  });

  it('that is called off when asked changes nothing and says nothing', async () => {
    const { one, merge } = desk();
    await one.restore();
    one.cancel();
    expect(one.stage).toBe('idle');
    expect(one.preview).toBeNull();
    expect(one.outcome).toBeNull();
    await one.confirm();
    expect(merge).not.toHaveBeenCalled();
  });

  it('of something else tells why it was refused', async () => {
    const { one } = desk({ read: err({ kind: 'not-a-backup' }) as never });
    await one.restore();
    expect(one.outcome).toEqual({ kind: 'failed', error: { kind: 'not-a-backup' } });
  });
});
