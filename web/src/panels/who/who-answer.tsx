// Who commissions a service in a place on the day: the answer in sentences, then each body with its power and its documents.

import type { ReactElement, ReactNode } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { words } from "../../catalogue/labels.ts";
import { plainly } from "../../dates/days.ts";
import { FundNamesDocument, WhoDocument } from "../../generated/graphql.ts";
import { nameOf } from "../../record/record.ts";
import { broaderThan, inSentence } from "../../record/services.ts";
import { whoAsked } from "../../requests/question-variables.ts";
import { selectProposal } from "../../state/state.ts";
import { useCalmDay } from "../../state/use-settled-day.ts";
import type { WhoSaid } from "../../view/answer-view.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerFrame, LongList } from "../parts/answer-frame.tsx";
import { Answered } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { WhoPart } from "./responsible-item.tsx";
import { WhoForm } from "./who-form.tsx";
import { type Part, type Sentence, textOf, whoSentences } from "./who-sentences.ts";

export function WhoAnswer(panel: PanelProps): ReactElement | null {
  const { record, go } = panel;
  const state = { ...panel.state, on: useCalmDay(panel.state) };
  const asked = whoAsked(state);
  const answer = useAnswer(WhoDocument, asked);
  if (!asked) {
    return null;
  }
  const service = record.services.find(({ id }) => id === asked.service)?.name ?? asked.service;
  return (
    <AnswerFrame title={`Who commissions ${inSentence(service)} in ${nameOf(record, asked.place)}?`} go={go}>
      <Answered answer={answer}>{({ whoCommissions }) => <Said {...panel} said={whoCommissions} />}</Answered>
      <h3>Another service, place or day</h3>
      <WhoForm key={`${asked.service} ${asked.place}`} {...panel} />
    </AnswerFrame>
  );
}

function Said({ record, state, go, said }: PanelProps & { readonly said: WhoSaid }): ReactElement {
  const funds = useAnswer(FundNamesDocument, said.pools.length > 0 ? {} : null);
  const fundName = (id: string | null) =>
    (funds?.kind === "here" ? funds.data.funds.find((fund) => fund.id === id)?.name : undefined) ?? id;
  const sentences = whoSentences(said, broaderThan(record.services, said.service.id));
  const list = (parts: readonly Part[], subjectOf: (part: Part) => string | null) => (
    <LongList items={parts} key={state.on}>
      {(part) => (
        <WhoPart key={`${part.edge} ${part.body.id}`} part={part} subject={subjectOf(part)} record={record} go={go} />
      )}
    </LongList>
  );
  return (
    <>
      {sentences.map((sentence, place) => (
        <p key={textOf(sentence)} className={place === 0 ? "said-first" : undefined}>
          {pieces(sentence, { record, go })}
        </p>
      ))}
      {said.notEstablished.length > 0 && (
        <div className="state">
          <h3>What is not established</h3>
          <ul>
            {said.notEstablished.map((sentence) => (
              <li key={sentence}>{plainly(sentence)}</li>
            ))}
          </ul>
        </div>
      )}
      <Among title="Responsible" parts={said.responsible}>
        {list(wholeFirst(said.responsible), ({ subject }) => subject)}
      </Among>
      <Among title="Approve their plans or arrangements" parts={said.approvers}>
        {list(said.approvers, ({ subject }) => subject)}
      </Among>
      <Among title="Share a fund with them or with the place" parts={said.pools}>
        {list(said.pools, ({ subject }) => fundName(subject))}
      </Among>
      <Wishes go={go} said={said} />
    </>
  );
}

/** Those named for the service itself before those named for another. */
function wholeFirst(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => Number(a.service !== null) - Number(b.service !== null));
}

function pieces(sentence: Sentence, { record, go }: Pick<PanelProps, "record" | "go">): readonly ReactNode[] {
  return sentence.map((piece) =>
    typeof piece === "string" ? piece : <BodyButton key={piece.body} id={piece.body} record={record} go={go} />,
  );
}

function Among({
  title,
  parts,
  children,
}: {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly children: ReactNode;
}): ReactElement | null {
  if (parts.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

function Wishes({ go, said: { proposals } }: Pick<PanelProps, "go"> & { readonly said: WhoSaid }): ReactElement | null {
  if (proposals.length === 0) {
    return null;
  }
  return (
    <>
      <h3>On the table then: wishes, not facts</h3>
      <LongList items={proposals}>
        {({ id, title, status }) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => go(selectProposal(id))}>
              {title}
            </button>{" "}
            <span className="quiet">({words(status)})</span>
          </li>
        )}
      </LongList>
    </>
  );
}
