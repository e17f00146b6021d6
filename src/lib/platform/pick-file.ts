import { err, ok, type Result } from '../domain/result';

// Import lazily: nothing here is needed before the first card.

export interface PickedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type PickError =
  | { kind: 'cancelled' }
  /** Sizes in bytes. */
  | { kind: 'too-large'; name: string; size: number; limit: number }
  | { kind: 'unreadable'; name: string };

export interface PickOptions {
  /** As the attribute of an `<input>`: `.podo,.json`. */
  accept: string;
  /** The largest file that is read, in bytes. */
  limit: number;
}

/** Lets a person choose one file and reads it. Call it on a tap. */
export async function pickFile(
  options: PickOptions,
  document: Document = globalThis.document,
): Promise<Result<PickedFile, PickError>> {
  const file = await chosenFile(options.accept, document);
  return file ? readFile(file, options.limit) : err({ kind: 'cancelled' });
}

/** Reads a chosen or dropped file, unless it is larger than `limit` bytes. */
export async function readFile(file: File, limit: number): Promise<Result<PickedFile, PickError>> {
  const { name, size } = file;
  if (size > limit) return err({ kind: 'too-large', name, size, limit });
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err({ kind: 'unreadable', name });
  }
}

function chosenFile(accept: string, document: Document): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  // Safari lets go of an input that is nowhere in the page while its dialog is open.
  document.body.append(input);
  return new Promise<File | undefined>((choose) => {
    input.addEventListener('change', () => choose(input.files?.[0]));
    input.addEventListener('cancel', () => choose(undefined));
    input.click();
  }).finally(() => input.remove());
}
