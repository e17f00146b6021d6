import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Keys are few and come again and again. */
const quotedKeys = new Map<string, string>();
function quotedKey(key: string): string {
  let quoted = quotedKeys.get(key);
  if (quoted === undefined) {
    quoted = JSON.stringify(key);
    if (quotedKeys.size < 1_000) quotedKeys.set(key, quoted);
  }
  return quoted;
}

/**
 * JSON with one way of writing each value (RFC 8785): keys sorted by UTF-16 units, no spaces, numbers as ECMAScript
 * writes them. Members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Record<string, unknown>;
  let out = '';
  // The default order of sort is that of UTF-16 units, as the RFC asks.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) out += `${out === '' ? '' : ','}${quotedKey(key)}:${canonicalJson(member)}`;
  }
  return `{${out}}`;
}

/** Canonical JSON in pieces: a course is megabytes, and is hashed at every build. */
function inPieces(value: unknown, depth: number, emit: (piece: string) => void): void {
  if (depth === 0 || !Array.isArray(value)) {
    emit(canonicalJson(value));
    return;
  }
  value.forEach((item, at) => {
    emit(at === 0 ? '[' : ',');
    inPieces(item, depth - 1, emit);
  });
  emit(value.length === 0 ? '[]' : ']');
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export function hashOf(value: object): string {
  const hash = sha256.create();
  const emit = (piece: string) => void hash.update(utf8ToBytes(piece));
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  members.forEach(([key, member], at) => {
    emit(`${at === 0 ? '{' : ','}${quotedKey(key)}:`);
    inPieces(member, 1, emit);
  });
  emit(members.length === 0 ? '{}' : '}');
  return bytesToHex(hash.digest());
}
