import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { normalise } from '../text';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `length` letters of a SHA-256 in base32 (RFC 4648, lower case): five bits a letter. */
export function base32Hash(text: string, length: number): string {
  const bytes = sha256(utf8ToBytes(text));
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += alphabet[(held >> bits) & 31];
      if (out.length === length) return out;
    }
    held &= (1 << bits) - 1;
  }
  return out;
}

/** An id that `taken` does not have yet: the hash of `seed`, or of `seed` and a counter where that one is taken. */
export function freshId(seed: string, length: number, taken: ReadonlySet<string>): string {
  let id = base32Hash(seed, length);
  for (let again = 1; taken.has(id); again++) id = base32Hash(`${seed}\n#${again}`, length);
  return id;
}

/** What makes two statements of a fact the same one, whatever their place: kind, prompt and answer, normalised. */
export const fingerprint = (kind: string, prompt: string, answer: string): string =>
  [kind, normalise(prompt), normalise(answer)].join('\n');

/** An id that an author may give to a fact. A slash would end it in a card id. */
export const isExplicitId = (id: string): boolean => /^[a-z0-9][a-z0-9._-]{0,63}$/i.test(id);
