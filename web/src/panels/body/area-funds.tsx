// The funds whose money is spent in the area of a body; asked for when they are unfolded.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { FundsHereDocument } from "../../generated/graphql.ts";
import { FundSaid } from "../edge/fund-details.tsx";
import { Answered } from "../parts/answer-state.tsx";

export function FundsHere({ id }: { readonly id: string }): ReactElement {
  const answer = useAnswer(FundsHereDocument, { id });
  return (
    <div className="evidence">
      <Answered answer={answer}>{({ funds }) => funds.map((fund) => <FundSaid key={fund.id} {...fund} />)}</Answered>
    </div>
  );
}
