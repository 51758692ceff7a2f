// Steps as a person watches them: what is under way, how far it is, how long it took.

import { Listr } from "listr2";

/** Says in one line how far the step is. */
export type LineWriter = (line: string) => void;

/** Does one step and shows it; the step may replace its own title by what came of it. */
export async function runStep<T>(
  title: string,
  work: (say: LineWriter, retitle: LineWriter) => Promise<T>,
): Promise<T> {
  const results: T[] = [];
  const list = new Listr(
    {
      title,
      task: async (_context, task) => {
        const say = (line: string): void => {
          task.output = line;
        };
        const retitle = (line: string): void => {
          task.title = line;
        };
        results.push(await work(say, retitle));
      },
    },
    { fallbackRenderer: "simple", rendererOptions: { collapseErrors: false }, exitOnError: true },
  );
  await list.run();
  const [result] = results;
  if (result === undefined) {
    throw new Error(`The step "${title}" came to nothing.`);
  }
  return result;
}
