export interface MemoryFolder {
  /** As a page or a worker sees it. */
  folder: FileSystemDirectoryHandle;
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

export interface FolderOptions {
  /** Bytes that fit, over all files. @default Infinity */
  room?: number;
  /** Whether files can be moved, as in all but the first browsers with private files. @default true */
  canMove?: boolean;
  /** Whether a worker may write at once, as it must. @default true */
  canWrite?: boolean;
}

/** A folder of a private file system that lives in memory, with a disk that may be full. */
export function memoryFolder(options: FolderOptions = {}): MemoryFolder {
  const { room = Infinity, canMove = true, canWrite = true } = options;
  const files: MemoryFolder['files'] = new Map();
  const sizeOf = (name: string) => files.get(name)?.length ?? 0;
  const used = () => [...files.values()].reduce((sum, { length }) => sum + length, 0);

  const access = (name: string) => ({
    write(bytes: Uint8Array, { at }: { at: number }) {
      const fits = Math.min(bytes.length, room - used() + sizeOf(name) - at);
      const grown = new Uint8Array(Math.max(sizeOf(name), at + fits));
      grown.set(files.get(name)!);
      grown.set(bytes.subarray(0, fits), at);
      files.set(name, grown);
      return fits;
    },
    truncate: (size: number) => void files.set(name, files.get(name)!.slice(0, size)),
    flush: () => undefined,
    close: () => undefined,
  });

  const handle = (name: string) => ({
    getFile: async () => new File([files.get(name)!], name),
    ...(canWrite && { createSyncAccessHandle: async () => access(name) }),
    ...(canMove && {
      move: async (_: unknown, to: string) => {
        files.set(to, files.get(name)!);
        files.delete(name);
      },
    }),
  });

  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
      if (!files.has(name)) files.set(name, new Uint8Array());
      return handle(name);
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException(name, 'NotFoundError');
    },
    async *keys() {
      yield* [...files.keys()];
    },
  };
  return { folder: folder as unknown as FileSystemDirectoryHandle, files };
}
