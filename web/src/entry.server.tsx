// Renders a page on the server, whole: every loader has answered before. A client that prefers JSON gets an error as JSON.

import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { type AppLoadContext, type EntryContext, isRouteErrorResponse, ServerRouter } from "react-router";
import { errorAnswer } from "./parts/error-answer.ts";
import { Nonce } from "./parts/nonce.ts";
import { joinHandles, pageStyle } from "./root.tsx";

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  { allowScripts, allowStyle }: AppLoadContext,
): Promise<Response> {
  const [error] = Object.values(routerContext.staticHandlerContext.errors ?? {});
  headers.append("vary", "accept");
  if (error !== undefined && prefersJson(request)) {
    return Response.json(errorAnswer(error), { status, headers });
  }
  headers.set("content-type", "text/html; charset=utf-8");
  const { routeModules, staticHandlerContext } = routerContext;
  const handle = joinHandles(staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle));
  allowStyle(pageStyle(handle));
  // A page without scripts of its own needs no nonce, which would stand on each of its links.
  const scripts = handle.hydrate || import.meta.env.DEV ? { nonce: allowScripts() } : {};
  const page = await renderPage(
    <Nonce value={scripts.nonce}>
      <ServerRouter context={routerContext} url={request.url} {...scripts} />
    </Nonce>,
    scripts,
  );
  return new Response(page, { status, headers });
}

/** A Response that a loader throws is an answer. Anything else is a bug. A request that the client gave up is neither. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (!isRouteErrorResponse(error) && !request.signal.aborted) {
    context.logFailure(error);
  }
}

function renderPage(page: React.ReactElement, scripts: { nonce?: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      ...scripts,
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
    });
  });
}

/** Browsers name HTML. A program that takes anything is better served by JSON when something is wrong. */
function prefersJson(request: Request): boolean {
  return !request.headers.get("accept")?.includes("text/html");
}
