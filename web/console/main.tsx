// Boots the console.

import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./console.css";
import { createRoot } from "react-dom/client";
import { Console } from "./console.tsx";
import { examples } from "./examples.ts";
import { readQuery, removeQuery } from "./first-tabs.ts";
import { provideWorkers } from "./workers.ts";

boot(document, window);

function boot({ body }: Document, { location, history }: Window): void {
  const address = new URL(location.href);
  const opened = readQuery(address);
  history.replaceState(null, "", removeQuery(address));
  provideWorkers();
  const root = body.querySelector("#root");
  if (root === null) {
    throw new Error("The page has no #root.");
  }
  createRoot(root).render(<Console examples={examples} opened={opened} />);
}
