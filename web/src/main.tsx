// Boots the explorer.

import "./network/explorer.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { App } from "./network/app.tsx";

const root = document.getElementById("root");
if (root) {
  const today = new Date().toISOString().slice(0, 10);
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <App today={today} />
    </QueryClientProvider>,
  );
}
