/** How long each unit is, in minutes; Korean and English. */
const units: Record<string, number> = { '': 1, m: 1, min: 1, 분: 1, h: 60, 시간: 60, d: 1_440, 일: 1_440 };

/** `1m`, `1.5 h`, `10분`, or a bare number of minutes. */
const step = /(\d+(?:\.\d+)?)\s*(min|m|h|d|분|시간|일)?(?=[\s,]|$)[\s,]*/giy;

/**
 * The minutes that a person typed: `1 10`, `1m 10m`, `1h`, `1d`, parted by spaces or commas. None at all is `[]`.
 * Whether they are steps that a learner may have is for the setting to say.
 * @returns undefined where it is something else
 */
export function enteredSteps(text: string): number[] | undefined {
  const plain = text.trim();
  const minutes: number[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < plain.length) {
    const found = step.exec(plain);
    if (!found) return undefined;
    minutes.push(Number(found[1]) * units[(found[2] ?? '').toLowerCase()]!);
  }
  return minutes;
}

const names = [
  ['d', 1_440],
  ['h', 60],
] as const;

/** Steps as they are typed, each in the largest unit that it fills: `1m 10m 1d`. */
export const shownSteps = (minutes: readonly number[]): string =>
  minutes
    .map((length) => {
      const [unit, size] = names.find(([, size]) => length % size === 0) ?? ['m', 1];
      return `${length / size}${unit}`;
    })
    .join(' ');
