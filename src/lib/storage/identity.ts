import type { DeviceId } from '../domain/progress';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random name for a database: 12 letters and digits, 60 bits. */
export const newDevice = (): DeviceId =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % 32]).join('') as DeviceId;
