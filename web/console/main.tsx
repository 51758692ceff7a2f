// Boots the console.

import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./console.css";
import { createRoot } from "react-dom/client";
import { Console } from "./console.tsx";
import { examples } from "./examples.ts";
import { queryInAddress, withoutQuery } from "./opening.ts";
import { provideWorkers } from "./workers.ts";

boot(document, window);

function boot({ body }: Document, { location, history }: Window): void {
  const address = new URL(location.href);
  const opened = queryInAddress(address);
  history.replaceState(null, "", withoutQuery(address));
  provideWorkers();
  const root = body.querySelector("#root");
  if (root === null) {
    throw new Error("The page has no #root.");
  }
  createRoot(root).render(<Console examples={examples} opened={opened} />);
}
