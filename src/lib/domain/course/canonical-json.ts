import { JsonBytes } from './json-bytes';
import { Sha256 } from './sha256';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

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

/** SHA-256 of a value's canonical JSON, in hexadecimal. A course is megabytes, and is hashed at every build. */
export function hashOf(value: object): string {
  const hash = new Sha256();
  new JsonBytes((bytes) => hash.update(bytes)).write(value).end();
  return hex(hash.digest());
}
