import { serve } from '../../scripts/serve.js';

/** The static host of one test: an origin of its own, that can go away and come back. */
export interface Host {
  /** Where the app lives, with a slash at its end. */
  readonly url: string;
  /** Stops answering: connections are refused, as in a tunnel or on a machine that is off. */
  stop(): Promise<void>;
  /** Answers again under the same address; from another folder where `root` is given, as after a deployment. */
  start(root?: string): Promise<void>;
}

/** Serves the app built into `root` for `base` on a free port. */
export async function host(root: string, base: string): Promise<Host> {
  const first = await serve({ root, base });
  let running: typeof first | undefined = first;
  async function stop() {
    await running?.close();
    running = undefined;
  }
  async function start(next = root) {
    await stop();
    running = await serve({ root: next, base, port: first.port });
  }
  return { url: first.url, stop, start };
}
