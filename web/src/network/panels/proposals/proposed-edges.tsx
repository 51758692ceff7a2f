// What a proposal would create: its edges in the record, and what the record only puts into words.

import type { ReactElement } from "react";
import { findEdgeType } from "../../../catalogue/labels.ts";
import type { ProposalQuery } from "../../../generated/graphql.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { EdgeItem } from "../edge/edge-item.tsx";
import { Fact } from "../parts/fact.tsx";
import { LongList } from "../parts/long-list.tsx";

interface ProposedEdgesProps extends PanelProps {
  readonly details: ProposalQuery["proposals"][number];
}

export function ProposedEdges({ details, record, state, go }: ProposedEdgesProps): ReactElement {
  const edges = record.edges.filter(({ proposal }) => proposal === details.id);
  const type = details.wouldCreate && findEdgeType(details.wouldCreate)?.label;
  return (
    <section aria-label="What it would create">
      <h3>What it would create</h3>
      {edges.length === 0 && <p>It has no link on the map. The record has it in words only.</p>}
      <LongList items={edges} className="link-list">
        {(edge) => (
          <EdgeItem
            key={edge.id}
            edge={edge}
            on={state.on}
            from={edge.source}
            extras={undefined}
            record={record}
            go={go}
            isNamed
          />
        )}
      </LongList>
      <h4>In the words of the record</h4>
      <dl className="facts">
        <Fact name="Who">{details.fromStated ?? "not stated"}</Fact>
        <Fact name="Would">{details.wouldCreateStated ?? type ?? "not stated"}</Fact>
        <Fact name="With">{details.toStated ?? "not stated"}</Fact>
        <Fact name="Service">{details.serviceStated}</Fact>
      </dl>
    </section>
  );
}
