import type { BuildError, BuildInput, Built, Progress } from '$lib/domain/notes';
import type { Result } from '$lib/domain/result';
import type { FromBuilder } from './course-builder.worker';
import workerUrl from './course-builder.worker.ts?worker&url';
import { trustedWorkerUrl } from './trusted-urls';

export interface CourseBuild {
  /**
   * The course, or what is wrong with its ids.
   * @throws Cancelled where `cancel()` came first, Error where the worker failed: that is a bug
   */
  result: Promise<Result<Built, BuildError>>;
  /** Ends the worker at once, in the middle of whatever it does. */
  cancel(): void;
}

/** A build was given up by who began it. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/**
 * Builds a course from notes in a worker, so that the page stays alive and can give up.
 * @param hear gets how far the build is, some hundred times at most
 */
export function startBuild(input: BuildInput, hear: Progress = () => undefined): CourseBuild {
  const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
  let cancel = (): void => undefined;
  const result = new Promise<Result<Built, BuildError>>((resolve, reject) => {
    cancel = () => {
      worker.terminate();
      reject(new Cancelled());
    };
    worker.onmessage = ({ data }: MessageEvent<FromBuilder>) => {
      if (data.is === 'progress') return hear(data.done, data.total);
      worker.terminate();
      resolve(data.result);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message || 'The worker that builds courses did not start'));
    };
  });
  worker.postMessage(input);
  return { result, cancel: () => cancel() };
}
