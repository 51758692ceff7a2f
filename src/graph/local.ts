// placeholder while local.ts is being written
import type { GraphAddress } from "./driver.ts";
export interface LocalGraph {
  readonly address: GraphAddress;
  stop(): Promise<void>;
  readonly died: Promise<number | null>;
}
export async function startLocal(_options: {
  stateDir: string;
  programDir?: string;
  environment: unknown;
  onProgress: (line: string) => void;
}): Promise<LocalGraph> {
  return {
    address: { uri: "bolt://127.0.0.1:27900", user: "neo4j", password: "abcdefgh12", database: null },
    stop: async () => {},
    died: new Promise(() => {}),
  };
}
