// Boots the explorer.

import "./explorer.css";
import { createRoot } from "react-dom/client";
import { makeClient } from "./api/client.ts";
import { ClientContext } from "./api/use-answer.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root) {
  const client = makeClient((address, request) => fetch(address, request));
  const today = new Date().toISOString().slice(0, 10);
  createRoot(root).render(
    <ClientContext value={client}>
      <App today={today} />
    </ClientContext>,
  );
}
