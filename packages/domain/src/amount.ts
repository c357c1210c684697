/** Amounts are integers; nothing here divides, because a quotient of binary floats is not the amount. */

/** A whole number of 10^-scale as decimal text, with at least `least` and at most `scale` decimals: 150, 2 → `1.5`. */
export function decimalText(value: number, scale: number, least = 1): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '').padEnd(least, '0');
  return `${value < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Credit as fixed statements print it: at least one decimal, at most two (`1.0`, `0.75`, `12.25`). */
export const amountText = (hundredths: number): string => decimalText(hundredths, 2);

/**
 * An amount as typed, in hundredths; undefined for anything ambiguous. With a decimal point, `1,5` is neither 1.5 nor 15:
 * the person is asked.
 */
export function readAmount(typed: string, decimalSign: '.' | ',' = '.'): number | undefined {
  const parts = typed.trim().split(decimalSign);
  const [whole = '', fraction = ''] = parts;
  if (parts.length > 2 || !/^\d{1,4}$/.test(whole) || (parts.length === 2 && !/^\d{1,2}$/.test(fraction))) return undefined;
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}
