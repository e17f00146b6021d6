import type { AppUpdate } from '../platform/app-update';

/** What is known about the copy of the app on this device; fed by the service worker once `start` was called. */
class AppNews {
  #update = $state<'waiting' | 'elsewhere' | null>(null);
  #isOfflineReady = $state(false);
  #isPutOff = $state(false);
  #keeper: AppUpdate | null = null;
  #starting: Promise<void> | undefined;

  /** A new version waits here for a tap, or another tab runs it already. */
  get update(): 'waiting' | 'elsewhere' | null {
    return this.#update;
  }
  /** The app is now here as a whole; until it was said. */
  get isOfflineReady(): boolean {
    return this.#isOfflineReady;
  }
  get isPutOff(): boolean {
    return this.#isPutOff;
  }

  /** @param base '' or '/podo' */
  start(base: string): Promise<void> {
    return (this.#starting ??= this.#start(base));
  }

  async #start(base: string): Promise<void> {
    const { keepAppUpdated } = await import('../platform/app-update');
    this.#keeper = await keepAppUpdated({
      base,
      tell: (news) => {
        if (news === 'offline-ready') this.#isOfflineReady = true;
        else this.#hear(news === 'update-waiting' ? 'waiting' : 'elsewhere');
      },
    });
  }

  #hear(update: 'waiting' | 'elsewhere'): void {
    this.#update = update;
    this.#isPutOff = false;
  }

  /** Starts the newest version in this tab, by reloading it. */
  apply(): void {
    if (this.#keeper) this.#keeper.apply();
    else location.reload();
  }

  /** "Later": until the next start, or until there is a still newer one. */
  putOff(): void {
    this.#isPutOff = true;
  }

  saidOfflineReady(): void {
    this.#isOfflineReady = false;
  }
}

export const appNews = new AppNews();
