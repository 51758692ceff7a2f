// A proposal's title as a button that selects it, with the dashed line of what is not a fact.

import type { ReactElement } from "react";
import { catalogueDescription } from "../../../catalogue/labels.ts";
import { statusLabel } from "../../../catalogue/statuses.ts";
import { statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { selectProposal } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { LineSample } from "./symbols.tsx";

export function ProposalButton({
  id,
  record,
  go,
}: Pick<PanelProps, "record" | "go"> & { readonly id: string }): ReactElement {
  const palette = usePalette();
  const proposal = record.proposals.find((each) => each.id === id);
  return (
    <button
      type="button"
      className="body-button proposal-button"
      title={proposal && `${statusLabel(proposal.status)}: ${catalogueDescription("statuses", proposal.status)}`}
      onClick={() => go(selectProposal(id))}
    >
      {proposal && <LineSample colour={palette.text} dash={statusDash(proposal.status)} />}
      <span>{proposal?.title ?? id}</span>
    </button>
  );
}
