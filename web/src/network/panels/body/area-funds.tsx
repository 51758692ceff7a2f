// The funds whose money is spent in the area of a body; loaded when they are unfolded.

import type { ReactElement } from "react";
import { AreaFundsDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { FundDetails } from "../edge/fund-details.tsx";
import { AnswerState } from "../parts/answer-state.tsx";

export function AreaFunds({ id }: { readonly id: string }): ReactElement {
  const answer = useAnswer(AreaFundsDocument, { id });
  return (
    <div className="evidence">
      <AnswerState answer={answer}>
        {({ funds }) => funds.map((fund) => <FundDetails key={fund.id} {...fund} />)}
      </AnswerState>
    </div>
  );
}
