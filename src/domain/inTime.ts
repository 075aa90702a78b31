/** Longer than a file may take, so that what is being read says first that it is late. */
const PATIENCE_SECONDS = 15;

/**
 * The result of work that no browser ends by itself, such as the fetching of code from a server that never answers.
 * Rejects when it is not there in time, as whoever shows that it is awaited would show so for ever.
 */
export function inTime<Result>(work: Promise<Result>, seconds = PATIENCE_SECONDS): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`> ${seconds} s`)), seconds * 1000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
