import { strFromU8, strToU8 } from 'fflate';
import type { Millis } from '../time';

/**
 * What a backup says of itself at its very end, as the zip's comment: it can be read without opening the rest, and a
 * file that was not written to its end has none.
 */
export interface BackupLabel {
  /** When it was made. */
  madeAt: Millis;
  /** How many events are in it. */
  events: number;
  /** The highest `order` of its events, 0 where there is none: what has a higher one happened since. */
  order: number;
}

/** Size of a zip's last record without its comment (APPNOTE.TXT 4.3.16). */
const recordSize = 22;
/** How much of a file's end is enough to find its label, in bytes. */
export const labelReach = 512;

/** The last chunk of a zip, which ends with a record that has no comment yet, with the label behind it. */
export function withLabel(lastChunk: Uint8Array, label: BackupLabel): Uint8Array {
  const comment = strToU8(JSON.stringify(label));
  const labelled = new Uint8Array(lastChunk.length + comment.length);
  labelled.set(lastChunk);
  new DataView(labelled.buffer).setUint16(lastChunk.length - 2, comment.length, true);
  labelled.set(comment, lastChunk.length);
  return labelled;
}

/** The label at the end of a file; null where it is no backup, is not finished, or comes from before there were labels. */
export function readLabel(end: Uint8Array): BackupLabel | null {
  const view = new DataView(end.buffer, end.byteOffset, end.length);
  for (let start = end.length - recordSize; start >= 0; start -= 1) {
    if (view.getUint32(start, false) !== 0x504b0506) continue;
    const comment = end.subarray(start + recordSize);
    return view.getUint16(start + recordSize - 2, true) === comment.length ? parse(comment) : null;
  }
  return null;
}

function parse(comment: Uint8Array): BackupLabel | null {
  try {
    const { madeAt, events, order } = JSON.parse(strFromU8(comment)) as Partial<BackupLabel>;
    return [madeAt, events, order].every(Number.isFinite) ? ({ madeAt, events, order } as BackupLabel) : null;
  } catch {
    return null;
  }
}
