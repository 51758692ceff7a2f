// Gives the editor its workers as files of our own origin, so that the policy may say worker-src 'self'.

import type { Environment } from "monaco-editor";
import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphqlWorker from "monaco-graphql/esm/graphql.worker.js?worker";

/** To be called before the editor starts. */
export function provideWorkers(): void {
  const environment: Environment = { getWorker: (_id, label) => createWorker(label) };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}

function createWorker(label: string): Worker {
  if (label === "json") {
    return new JsonWorker();
  }
  if (label === "graphql") {
    return new GraphqlWorker();
  }
  return new EditorWorker();
}
