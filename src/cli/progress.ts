// Shows the steps of a run on the terminal: which one is running, its progress and its time.

import { Listr } from "listr2";

/** Takes one line of text. */
export type LineWriter = (line: string) => void;

/** Runs and shows one step. `showProgress` prints a line below its title; `setTitle` replaces the title. */
export async function runStep<T>(
  title: string,
  work: (showProgress: LineWriter, setTitle: LineWriter) => Promise<T>,
): Promise<T> {
  const results: T[] = [];
  const list = new Listr(
    {
      title,
      task: async (_context, task) => {
        const showProgress = (line: string): void => {
          task.output = line;
        };
        const setTitle = (line: string): void => {
          task.title = line;
        };
        results.push(await work(showProgress, setTitle));
      },
    },
    { fallbackRenderer: "simple", rendererOptions: { collapseErrors: false }, exitOnError: true },
  );
  await list.run();
  const [result] = results;
  if (result === undefined) {
    throw new Error(`The step "${title}" has no result.`);
  }
  return result;
}
