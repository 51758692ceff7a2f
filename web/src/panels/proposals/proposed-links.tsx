// What a proposal would make: its edges in the record, and what the record only puts into words.

import type { ReactElement } from "react";
import { edgeTypeOf } from "../../catalogue/labels.ts";
import type { ProposalQuery } from "../../generated/graphql.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { Tie } from "../edge/link-item.tsx";
import { Fact } from "../parts/fact.tsx";
import { LongList } from "../parts/long-list.tsx";

interface Props extends Pick<PanelProps, "record" | "go"> {
  readonly said: ProposalQuery["proposals"][number];
}

export function WouldMake({ said, record, go }: Props): ReactElement {
  const edges = record.edges.filter(({ proposal }) => proposal === said.id);
  const type = said.wouldCreate && edgeTypeOf(said.wouldCreate)?.label;
  return (
    <section aria-label="What it would make">
      <h3>What it would make</h3>
      {edges.length === 0 && <p>No tie is drawn for it. The record has it in words only.</p>}
      <LongList items={edges} className="ties">
        {(edge) => <Tie key={edge.id} edge={edge} from={edge.source} said={undefined} record={record} go={go} named />}
      </LongList>
      <h4>In the words of the record</h4>
      <dl className="facts">
        <Fact name="Who">{said.fromStated ?? "not said"}</Fact>
        <Fact name="Would">{said.wouldCreateStated ?? type ?? "not said"}</Fact>
        <Fact name="With whom">{said.toStated ?? "not said"}</Fact>
        <Fact name="Service">{said.serviceStated}</Fact>
      </dl>
    </section>
  );
}
