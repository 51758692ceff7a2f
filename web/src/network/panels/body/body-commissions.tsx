// What a body commissions on the day: by itself or as one of a group, together with whom, and who remains accountable.

import { Fragment, type ReactElement } from "react";
import { modeDescription } from "../../../catalogue/labels.ts";
import { formatSighting } from "../../../dates/certainty.ts";
import { formatDay, formatServerSentence } from "../../../dates/days.ts";
import { CommissionsDocument, type CommissionsQuery } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { holdsOn } from "../../record/record.ts";
import { selectEdge } from "../../state/state.ts";
import { useSettledDay } from "../../state/use-settled-day.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DoubtLine } from "../parts/doubt.tsx";
import { LongList } from "../parts/long-list.tsx";

type Commission = CommissionsQuery["commissionsOn"]["commissions"][number];

/** Nothing for a body that commissions nothing on the day. */
export function BodyCommissions({ id, ...panel }: PanelProps & { readonly id: string }): ReactElement | null {
  const { record } = panel;
  const on = useSettledDay(panel.state);
  const body = record.bodiesById.get(id);
  const answer = useAnswer(CommissionsDocument, body && holdsOn(body, on) ? { body: id, on } : null);
  if (answer?.kind !== "loaded" || answer.data.commissionsOn.commissions.length === 0) {
    return null;
  }
  const { commissions, notEstablished } = answer.data.commissionsOn;
  return (
    <section aria-label="What it commissioned on this day">
      <h3>What it commissioned on this day</h3>
      <LongList items={commissions} className="link-list">
        {(each) => (
          <CommissionItem key={`${each.edge} ${each.viaGroup?.id ?? ""}`} {...panel} commission={each} on={on} />
        )}
      </LongList>
      {notEstablished.length > 0 && (
        <div className="state">
          <h4>What is not established about {formatDay(on)}</h4>
          <LongList items={notEstablished} className="reasons">
            {(sentence) => <li key={sentence}>{formatServerSentence(sentence)}</li>}
          </LongList>
        </div>
      )}
    </section>
  );
}

type ItemProps = Pick<PanelProps, "record" | "go"> & { readonly commission: Commission; readonly on: string };

function CommissionItem({ commission, on, record, go }: ItemProps): ReactElement {
  const { edge, service, mode, viaGroup, together, accountable, certainty, legalBasis, legalBasisStated } = commission;
  const power = legalBasis ? [legalBasis.title, legalBasis.provision].filter(Boolean).join(", ") : legalBasisStated;
  return (
    <li className="link-item">
      <button type="button" className="text-button" onClick={() => go(selectEdge(edge))}>
        {service.name}
      </button>
      <p>
        {mode === null ? "The record does not say by what arrangement." : modeDescription(mode)}
        {viaGroup && (
          <>
            {" "}
            As one of <BodyButton id={viaGroup.id} record={record} go={go} />.
          </>
        )}
      </p>
      <DoubtLine words={certainty === "POSSIBLE" ? `Possible: ${formatSighting(commission, on)}` : null} />
      <Bodies title="Together with" ids={together} record={record} go={go} />
      <Bodies title="Accountable for it" ids={accountable} record={record} go={go} />
      {power && <p className="quiet">Power: {power}</p>}
    </li>
  );
}

/** Bodies of a part that are named one by one; the rest are counted. */
const maxNamed = 6;

function Bodies({
  title,
  ids,
  record,
  go,
}: Pick<PanelProps, "record" | "go"> & {
  readonly title: string;
  readonly ids: readonly { readonly id: string }[];
}): ReactElement | null {
  if (ids.length === 0) {
    return null;
  }
  const rest = ids.length - maxNamed;
  return (
    <p>
      {title}:{" "}
      {ids.slice(0, maxNamed).map(({ id }) => (
        <Fragment key={id}>
          <BodyButton id={id} record={record} go={go} />{" "}
        </Fragment>
      ))}
      {rest > 0 && `and ${rest} more`}
    </p>
  );
}
