// The line of an edge, as the picture draws it.

import type { ReactElement } from "react";
import { edgeColour, statusDash } from "../look.ts";
import type { Edge } from "../record.ts";
import { usePalette } from "../scheme.ts";
import { LineSample } from "./parts.tsx";

export function LineOf({ edge }: { readonly edge: Pick<Edge, "type" | "status"> }): ReactElement {
  return <LineSample colour={edgeColour(edge.type, usePalette())} dash={statusDash(edge.status)} />;
}
