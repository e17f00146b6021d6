// For workers only: pages are not given the synchronous access, which is the only way to write that every browser with
// private files has.

/** As workers see a private file; TypeScript's library for pages leaves it out. */
interface PrivateFile extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<SyncAccess>;
  /** Missing in the first browsers that had private files. */
  move?(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/** The first browsers that had it gave promises where later ones give nothing. */
interface SyncAccess {
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void | Promise<void>;
  flush(): void | Promise<void>;
  close(): void | Promise<void>;
}

/** Appends to the file. @throws QuotaExceededError where the disk is full */
export type Write = (bytes: Uint8Array) => void;

export const draftEnding = '.new';

/**
 * Writes a file under another name first, so that one that is cut off never stands in the place of a good one.
 * @param fill writes the content, and says whether it shall take the place of what is there
 * @throws what the browser threw, such as QuotaExceededError; what was there is then untouched
 */
export async function replaceFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  fill: (write: Write) => Promise<boolean>,
): Promise<void> {
  const draftName = name + draftEnding;
  const draft: PrivateFile = await folder.getFileHandle(draftName, { create: true });
  try {
    const isWanted = await writeThrough(draft, fill);
    if (isWanted && draft.move) return await draft.move(folder, name);
    if (isWanted) await copy(await draft.getFile(), await folder.getFileHandle(name, { create: true }));
  } catch (error) {
    await folder.removeEntry(draftName).catch(() => undefined);
    throw error;
  }
  await folder.removeEntry(draftName);
}

async function writeThrough<T>(file: PrivateFile, fill: (write: Write) => Promise<T>): Promise<T> {
  if (!file.createSyncAccessHandle) throw new DOMException('No synchronous access.', 'NotSupportedError');
  const access = await file.createSyncAccessHandle();
  try {
    await access.truncate(0);
    let at = 0;
    const result = await fill((bytes) => {
      const written = access.write(bytes, { at });
      if (written < bytes.length) throw new DOMException('The disk is full.', 'QuotaExceededError');
      at += written;
    });
    await access.flush();
    return result;
  } finally {
    await access.close();
  }
}

const pieceSize = 1_024 * 1_024;

async function copy(from: File, to: PrivateFile): Promise<void> {
  await writeThrough(to, async (write) => {
    for (let start = 0; start < from.size; start += pieceSize)
      write(new Uint8Array(await from.slice(start, start + pieceSize).arrayBuffer()));
  });
}
