import type { Millis, Zone } from '../domain/time';

/** A moment as a person lives it: the wall time of the device and the zone that it is in. */
export interface Moment {
  at: Millis;
  zone: Zone;
}

/** The moment it is now. The zone is read each time: people travel, and zones of open pages change with them. */
export function moment(
  now: () => Millis = Date.now,
  zoneOfDevice: () => Zone | undefined = readZone,
): Moment {
  return { at: now(), zone: known(zoneOfDevice()) };
}

function readZone(): Zone | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Devices without a zone say nothing or `Etc/Unknown`, which no calendar understands. */
function known(zone: Zone | undefined): Zone {
  return zone && zone !== 'Etc/Unknown' ? zone : 'UTC';
}
