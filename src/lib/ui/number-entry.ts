/** What a number field allows. */
export interface NumberBounds {
  min: number;
  max: number;
  /** How far one press of a stepper goes, and the grain of what may be entered. */
  step: number;
}

const decimals = (step: number) => String(step).split('.')[1]?.length ?? 0;

/** The number as it is shown: no more decimals than its step has, so that 0.1 + 0.2 is 0.3. */
export const shown = (value: number, { step }: NumberBounds): string =>
  String(Number(value.toFixed(decimals(step))));

/** The next number up (1) or down (-1), on the grain of the step and within the bounds. */
export function stepped(value: number, direction: 1 | -1, bounds: NumberBounds): number {
  const next = Number((value + direction * bounds.step).toFixed(decimals(bounds.step)));
  return Math.min(bounds.max, Math.max(bounds.min, next));
}

/** What a person typed, or undefined where it is no number within the bounds. A decimal comma is one too. */
export function entered(text: string, bounds: NumberBounds): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(Number(plain).toFixed(decimals(bounds.step)));
  return value >= bounds.min && value <= bounds.max ? value : undefined;
}
