import { trustedWorkerUrl } from './trusted-urls';

/**
 * Starts a worker for one question and ends it with its answer.
 * @param url as `import url from './some.ts?worker&url'` gives it
 * @throws Error where the worker cannot be loaded, or fails before it answers
 */
export async function askWorker<Question, Answer>(url: string, question: Question): Promise<Answer> {
  // The build writes classic workers, which older browsers know, too; the development server has modules only.
  const worker = new Worker(trustedWorkerUrl(url), { type: import.meta.env.DEV ? 'module' : 'classic' });
  try {
    return await new Promise<Answer>((answer, fail) => {
      worker.onmessage = ({ data }) => answer(data as Answer);
      worker.onerror = ({ message }) => fail(new Error(message));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
