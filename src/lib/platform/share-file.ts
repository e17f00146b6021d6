// Import lazily: nothing here is needed before the first card.

export interface OutgoingFile {
  name: string;
  /** MIME type */
  type: string;
  content: Blob | Uint8Array<ArrayBuffer>;
}

/** What became of a file that was handed out; whether a download was kept cannot be known. */
export type Handed = 'shared' | 'downloaded' | 'cancelled';

/** Long enough for a slow device to have read a file that is being downloaded. */
const keptForDownload = 60_000;

/**
 * Hands a file to the share sheet, or downloads it where there is none or it refuses this kind of file. Call it on a tap.
 * @param prefer 'download' leaves the share sheet out, as people at a desk expect
 */
export async function handOut(
  file: OutgoingFile,
  prefer: 'share' | 'download' = 'share',
  window: Window & typeof globalThis = globalThis.window,
): Promise<Handed> {
  const { navigator } = window;
  const outgoing = new window.File([file.content], file.name, { type: file.type });
  if (prefer === 'share' && navigator.canShare?.({ files: [outgoing] })) {
    try {
      await navigator.share({ files: [outgoing] });
      return 'shared';
    } catch (error) {
      // Chromium says only now that it shares no files of this kind (NotAllowedError).
      if ((error as DOMException).name === 'AbortError') return 'cancelled';
    }
  }
  download(outgoing, window);
  return 'downloaded';
}

function download(file: File, { document, URL, setTimeout }: Window & typeof globalThis): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptForDownload);
}
