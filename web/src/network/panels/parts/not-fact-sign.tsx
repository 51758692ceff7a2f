// The sign of what is not a fact: words, a dashed line and a dashed border.

import type { ReactElement } from "react";
import { catalogueDescription } from "../../../catalogue/labels.ts";
import { statusHeading } from "../../../catalogue/statuses.ts";
import { statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { LineSample } from "./symbols.tsx";

export function NotFactSign({ status }: { readonly status: string }): ReactElement {
  return (
    <p className="proposal-sign">
      <LineSample colour={usePalette().text} dash={statusDash(status)} />{" "}
      <strong>{statusHeading(status)}, not a fact.</strong> {catalogueDescription("statuses", status)}
    </p>
  );
}
