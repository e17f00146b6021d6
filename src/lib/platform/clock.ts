import type { Millis, Zone } from '../domain/time';

/** A moment as a person lives it: the wall time of the device and the zone that it is in. */
export interface Moment {
  at: Millis;
  zone: Zone;
}

/** The moment it is now. */
export function moment(
  now: () => Millis = Date.now,
  zoneOfDevice: (at: Millis) => Zone | undefined = readZone,
): Moment {
  const at = now();
  return { at, zone: known(zoneOfDevice(at)) };
}

const minute = 60_000;
let last: { at: Millis; zone: Zone | undefined } = { at: -Infinity, zone: undefined };

/**
 * People travel, and the zones of open pages change with them; but to ask takes milliseconds on a phone, and an answer to a
 * card asks several times. So the zone is asked for again after a minute.
 */
function readZone(at: Millis): Zone | undefined {
  if (Math.abs(at - last.at) >= minute) last = { at, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return last.zone;
}

/** Devices without a zone say nothing or `Etc/Unknown`, which no calendar understands. */
function known(zone: Zone | undefined): Zone {
  return zone && zone !== 'Etc/Unknown' ? zone : 'UTC';
}
