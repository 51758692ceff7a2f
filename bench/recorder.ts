// Which statements an answer costs, so that the same can be sent straight through the driver.

import type { Driver, Graph } from "../src/graph/driver.ts";

interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Statements that were under way at the same time. */
export type Batch = readonly Statement[];

export interface Recorder {
  /** The graph, which notes what is sent to it while something is recorded. */
  readonly graph: Graph;
  record(act: () => Promise<unknown>): Promise<readonly Batch[]>;
}

type Session = ReturnType<Driver["session"]>;

export function makeRecorder({ driver, database }: Graph): Recorder {
  let batches: Statement[][] | null = null;
  let underway = 0;
  const note = async (statement: Statement, sent: PromiseLike<unknown>): Promise<void> => {
    if (underway === 0) {
      batches?.push([]);
    }
    batches?.at(-1)?.push(statement);
    underway += 1;
    await sent;
    underway -= 1;
  };
  const heard = (session: Session): Session =>
    replacing(session, "run", (...given: Parameters<Session["run"]>) => {
      // The result asks the server once, whoever waits for it.
      const sent = session.run(...given);
      void note({ text: String(given[0]), parameters: given[1] ?? {} }, sent);
      return sent;
    });
  const session = (...given: Parameters<Driver["session"]>): Session => heard(driver.session(...given));
  return {
    graph: { driver: replacing(driver, "session", session), database },
    async record(act) {
      batches = [];
      await act();
      const recorded = batches;
      batches = null;
      return recorded;
    },
  };
}

/** The same object but for one method. */
function replacing<T extends object, K extends keyof T>(object: T, name: K, method: T[K]): T {
  return new Proxy(object, {
    get(target, key) {
      const value = key === name ? method : Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** Sends the statements again as they were sent, with nothing between them and the driver. */
export async function replay({ driver }: Graph, batches: readonly Batch[]): Promise<void> {
  for (const batch of batches) {
    await Promise.all(
      batch.map(async ({ text, parameters }) => {
        const session = driver.session({ defaultAccessMode: "READ" });
        await session.run(text, parameters);
        await session.close();
      }),
    );
  }
}
