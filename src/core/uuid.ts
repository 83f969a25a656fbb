/**
 * An identifier that sorts by its time: 48 bits of Unix milliseconds, then 74 of chance. On plain http as well, where
 * `crypto.randomUUID` is not.
 *
 * @see RFC 9562, section 5.7.
 */
export function uuidv7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const [first = 0, ...bytes] = crypto.getRandomValues(new Uint8Array(10));
  const chance = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (first & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-${variant}${chance.slice(3, 6)}-${chance.slice(6)}`;
}
