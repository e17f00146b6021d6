import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { JsonBytes } from './json-bytes';

/**
 * JSON with one way of writing each value (RFC 8785): keys sorted by UTF-16 units, no spaces, numbers as ECMAScript
 * writes them. Members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  const decoder = new TextDecoder();
  let json = '';
  new JsonBytes((bytes) => (json += decoder.decode(bytes, { stream: true }))).write(value).end();
  return json + decoder.decode();
}

/**
 * SHA-256 of a value's canonical JSON, in hexadecimal. A course is megabytes, and is hashed at every build.
 *
 * @param without members that do not count, by their names
 */
export function hashOf(value: object, without: readonly string[] = []): string {
  const hash = sha256.create();
  new JsonBytes((bytes) => hash.update(bytes), without).write(value).end();
  return bytesToHex(hash.digest());
}
