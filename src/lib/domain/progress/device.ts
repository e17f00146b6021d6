import { studyDay, type Millis, type Zone } from '../time';
import type { DeviceId, Draft, Event, EventId } from './events';

/** A database's own identity and counters. A new database is a new random device, and a restore never adopts another's. */
export interface Device {
  id: DeviceId;
  /** The sequence of its last event. */
  sequence: number;
  /** The greatest order it has seen, its own or another's. */
  order: number;
}

export interface Moment {
  at: Millis;
  zone: Zone;
}

/** Makes an event of what was done, and the device as it is after it. A clock that was set back still moves the order on. */
export function stamp(
  draft: Draft,
  device: Device,
  { at, zone }: Moment,
  rollover: number,
): { event: Event; device: Device } {
  const sequence = device.sequence + 1;
  const order = Math.max(at, device.order + 1);
  const id = `${device.id}:${sequence}` as EventId;
  const day = studyDay(at, zone, rollover);
  return {
    event: { ...draft, id, device: device.id, sequence, order, at, zone, day },
    device: { ...device, sequence, order },
  };
}
