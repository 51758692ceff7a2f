// The explorer, with its cache of answers.

import "./explorer.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { App } from "./app.tsx";

const client = new QueryClient();

// biome-ignore lint/style/noDefaultExport: React takes a component that loads later from the default export
export default function NetworkApp(): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <App today={new Date().toISOString().slice(0, 10)} />
    </QueryClientProvider>
  );
}
