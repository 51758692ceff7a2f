// The page: the record is loaded once; all else is a function of it and of the state in the address.

import { type ReactElement, useEffect, useMemo } from "react";
import { allStatuses } from "../catalogue/statuses.ts";
import { RecordDocument, type Status } from "../generated/graphql.ts";
import { useAnswer, useIsLoading } from "./api/use-answer.ts";
import { Explorer } from "./explorer.tsx";
import { computeLayout } from "./layout/layout.ts";
import { AnswerState } from "./panels/parts/answer-state.tsx";
import { readRecord } from "./record/record.ts";
import { useAddressState } from "./state/use-address-state.ts";

// The catalogue's names of the statuses are the API's.
const allStatusVariables = { statuses: allStatuses as readonly Status[] };

export function App({ today }: { readonly today: string }): ReactElement {
  const { state, go, undo } = useAddressState();
  const answer = useAnswer(RecordDocument, allStatusVariables);
  const data = answer?.kind === "loaded" ? answer.data : null;
  const whole = useMemo(() => {
    const record = data && readRecord(data);
    return record && { record, layout: computeLayout(record) };
  }, [data]);
  const isPending = useIsLoading();
  useEffect(() => {
    document.documentElement.dataset.settled = String(whole !== null && !isPending);
  }, [whole, isPending]);
  if (whole) {
    return <Explorer {...whole} state={state} go={go} undo={undo} today={today} />;
  }
  return (
    <main className="waiting">
      <h1>Who commissions what</h1>
      <AnswerState answer={answer}>{() => null}</AnswerState>
    </main>
  );
}
