import type { StudyDay } from '../domain/time';

/** Remembers which card was on the screen, so that a reload goes on with it. Only a hint: losing it costs nothing. */
export interface LastCard {
  read(day: StudyDay): string | null;
  write(day: StudyDay, card: string | null): void;
}

const key = 'podo.card';

export function lastCard(storage: () => Storage = () => globalThis.localStorage): LastCard {
  return {
    read(day) {
      try {
        const [of, card] = (storage().getItem(key) ?? '').split(' ');
        return Number(of) === day && card ? card : null;
      } catch {
        return null;
      }
    },
    write(day, card) {
      try {
        if (card === null) storage().removeItem(key);
        else storage().setItem(key, `${day} ${card}`);
      } catch {
        // Storage is closed to the page: a reload then begins with the first card of the day.
      }
    },
  };
}
