/**
 * Writes digits, each with a base of its own, as one number; the first digit is the lowest.
 *
 * @see Knuth, The Art of Computer Programming, volume 2, section 4.1.
 * @example
 * packDigits([2, 1], [7, 3]); // 9n, as 2 + 7 · 1
 */
export function packDigits(digits: readonly number[], bases: readonly number[]): bigint {
  return bases.reduceRight((total, base, i) => total * BigInt(base) + BigInt(digits[i] ?? 0), 0n);
}

/**
 * Reads the digits back.
 *
 * @returns The digits, or `null` for a number greater than these bases can write.
 * @example
 * unpackDigits(9n, [7, 3]); // [2, 1]
 */
export function unpackDigits(packed: bigint, bases: readonly number[]): number[] | null {
  let rest = packed;
  const digits = bases.map((base) => {
    const digit = rest % BigInt(base);
    rest /= BigInt(base);
    return Number(digit);
  });
  return rest === 0n ? digits : null;
}
