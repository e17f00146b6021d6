import { strToU8, Zip, ZipDeflate } from 'fflate';
import { formatVersion, lineFiles, type Backup, type Manifest } from './backup-format';
import { withLabel, type BackupLabel } from './backup-label';

type Lines = keyof typeof lineFiles;

export interface BackupWriter {
  /** Adds to a part, as often as there is something; a part that another one followed is closed for good. */
  add<P extends Lines>(part: P, values: Backup[P]): void;
  addMedia(media: Backup['media']): void;
  /** Writes the manifest and the label. Nothing may be added after it. */
  finish(): BackupLabel;
}

/**
 * Writes a backup piece by piece, so that a log of a million events never stands in memory as a whole: `events.jsonl`,
 * `courses.jsonl`, `parameter-sets.jsonl`, `media/HASH`, and `backup.json`, which knows the counts, at the end.
 * @param write is given the bytes of the zip in their order
 */
export function backupWriter(madeAt: number, write: (bytes: Uint8Array) => void): BackupWriter {
  const counts = { events: 0, courses: 0, parameterSets: 0, media: 0 };
  const mediaTypes: Record<string, string> = {};
  const label: BackupLabel = { madeAt, events: 0, order: 0 };
  const zip = new Zip((error, chunk, isLast) => {
    if (error) throw error;
    write(isLast ? withLabel(chunk, label) : chunk);
  });
  let open: { name: string; file: ZipDeflate } | undefined;

  function close() {
    open?.file.push(new Uint8Array(), true);
    open = undefined;
  }

  /** Appends to the file that is open, or begins another. Gives whether it is a new one. */
  function begin(name: string): boolean {
    if (open?.name === name) return false;
    close();
    open = { name, file: new ZipDeflate(name, { level: 6 }) };
    zip.add(open.file);
    return true;
  }

  return {
    add(part, values) {
      if (values.length === 0) return;
      const isFirst = begin(lineFiles[part]);
      const text = values.map((value) => JSON.stringify(value)).join('\n');
      open!.file.push(strToU8(isFirst ? text : `\n${text}`));
      counts[part] += values.length;
      if (part !== 'events') return;
      label.events = counts.events;
      for (const { order } of values as Backup['events']) label.order = Math.max(label.order, order);
    },
    addMedia(media) {
      for (const { hash, type, bytes } of media) {
        begin(`media/${hash}`);
        open!.file.push(bytes);
        mediaTypes[hash] = type;
        counts.media += 1;
      }
    },
    finish() {
      const manifest: Manifest = { format: 'podo-backup', formatVersion, madeAt, counts, mediaTypes };
      begin('backup.json');
      open!.file.push(strToU8(JSON.stringify(manifest, null, 2)));
      close();
      zip.end();
      return label;
    },
  };
}

/**
 * A whole backup as one zip. Packed in place: fflate's own way of doing it beside the page is a worker made of text, which
 * the page's policy stops.
 */
export function writeBackup({
  madeAt,
  events,
  courses,
  parameterSets,
  media,
}: Backup): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const writer = backupWriter(madeAt, (chunk) => chunks.push(chunk));
  writer.add('events', events);
  writer.add('courses', courses);
  writer.add('parameterSets', parameterSets);
  writer.addMedia(media);
  writer.finish();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
