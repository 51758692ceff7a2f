// The network view alone, to be shown within other pages.

export { default, links, loader, meta, shouldRevalidate } from "./network-route.tsx";

export const handle = { hydrate: true, bare: true };
