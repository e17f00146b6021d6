import { buildCourse, type BuildError, type BuildInput, type Built } from '$lib/domain/notes';
import type { Result } from '$lib/domain/result';

/** What the worker says. */
export type FromBuilder =
  { is: 'progress'; done: number; total: number } | { is: 'built'; result: Result<Built, BuildError> };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<BuildInput>) => void) | null;
  postMessage(message: FromBuilder): void;
};

scope.onmessage = ({ data }) => {
  let told = 0;
  const result = buildCourse(data, (done, total) => {
    // A message for every hundredth; each line would cost more than it says.
    const hundredths = Math.floor((100 * done) / total);
    if (hundredths <= told) return;
    told = hundredths;
    scope.postMessage({ is: 'progress', done, total });
  });
  scope.postMessage({ is: 'built', result });
};
