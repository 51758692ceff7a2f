// Who commissions a service in a place on the day: the answer in sentences, then each body with its power and its documents.

import type { ReactElement, ReactNode } from "react";
import { broaderServices, sentenceName } from "../../../catalogue/services.ts";
import { statusLabel } from "../../../catalogue/statuses.ts";
import { formatServerSentence } from "../../../dates/days.ts";
import { WhoDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { bodyName } from "../../record/record.ts";
import { whoVariables } from "../../requests/question-variables.ts";
import { selectProposal } from "../../state/state.ts";
import { useSettledDay } from "../../state/use-settled-day.ts";
import type { WhoResult } from "../../view/answer-view.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerFrame, AnswerList } from "../parts/answer-frame.tsx";
import { AnswerState } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { LongList } from "../parts/long-list.tsx";
import { ResponsibleItem } from "./responsible-item.tsx";
import { WhoForm } from "./who-form.tsx";
import { type Part, type Sentence, sentenceText, whoSentences } from "./who-sentences.ts";

export function WhoAnswer(panel: PanelProps): ReactElement | null {
  const { record, go } = panel;
  const state = { ...panel.state, on: useSettledDay(panel.state) };
  const variables = whoVariables(state);
  const answer = useAnswer(WhoDocument, variables);
  if (!variables) {
    return null;
  }
  const service = record.services.find(({ id }) => id === variables.service)?.name ?? variables.service;
  return (
    <AnswerFrame title={`Who commissions ${sentenceName(service)} in ${bodyName(record, variables.place)}?`} go={go}>
      <AnswerState answer={answer}>
        {({ whoCommissions }) => <WhoDetails {...panel} result={whoCommissions} />}
      </AnswerState>
      <h3>Another service, place or day</h3>
      <WhoForm key={`${variables.service} ${variables.place}`} {...panel} />
    </AnswerFrame>
  );
}

function WhoDetails({ record, state, go, result }: PanelProps & { readonly result: WhoResult }): ReactElement {
  const sentences = whoSentences(result, broaderServices(record.services, result.service.id));
  const list = (parts: readonly Part[]) => (
    <AnswerList items={parts} key={state.on}>
      {(part) => (
        <ResponsibleItem key={`${part.edge} ${part.body.id}`} part={part} on={result.on} record={record} go={go} />
      )}
    </AnswerList>
  );
  return (
    <>
      {sentences.map((sentence, place) => (
        <p key={sentenceText(sentence)} className={place === 0 ? "answer-lead" : undefined}>
          {sentenceNodes(sentence, { record, go })}
        </p>
      ))}
      {result.notEstablished.length > 0 && (
        <div className="state">
          <h3>What is not established</h3>
          <LongList items={result.notEstablished} className="reasons">
            {(sentence) => <li key={sentence}>{formatServerSentence(sentence)}</li>}
          </LongList>
        </div>
      )}
      <PartSection title="Responsible" parts={result.responsible}>
        {list(wholeServiceFirst(result.responsible))}
      </PartSection>
      <PartSection title="Possibly responsible: not ruled out on this day" parts={result.possiblyResponsible}>
        {list(wholeServiceFirst(result.possiblyResponsible))}
      </PartSection>
      <PartSection title="Accountable, while others commission it" parts={result.accountable}>
        {list(result.accountable)}
      </PartSection>
      <PartSection title="Approve it, or decided on it" parts={result.approvers}>
        {list(result.approvers)}
      </PartSection>
      <PartSection title="Share a fund for it" parts={result.pools}>
        {list(result.pools)}
      </PartSection>
      <WhoProposals go={go} result={result} />
      <AnswerBasis {...result.basis} />
    </>
  );
}

/** Those named for the service itself before those named for another. */
function wholeServiceFirst(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => Number(a.service !== null) - Number(b.service !== null));
}

function sentenceNodes(sentence: Sentence, { record, go }: Pick<PanelProps, "record" | "go">): readonly ReactNode[] {
  return sentence.map((piece) =>
    typeof piece === "string" ? piece : <BodyButton key={piece.body} id={piece.body} record={record} go={go} />,
  );
}

function PartSection({
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

/** Whether it goes by where a person lives or by the practice of a person. */
function AnswerBasis({ sentence, evidence }: WhoResult["basis"]): ReactElement {
  return (
    <>
      <h3>What the answer goes by</h3>
      <p>{formatServerSentence(sentence)}</p>
      {evidence.length > 0 && <DocumentList documents={evidence} />}
    </>
  );
}

function WhoProposals({
  go,
  result: { proposals },
}: Pick<PanelProps, "go"> & { readonly result: WhoResult }): ReactElement | null {
  if (proposals.length === 0) {
    return null;
  }
  return (
    <>
      <h3>Proposals at the time (not facts)</h3>
      <AnswerList items={proposals}>
        {({ id, title, status }) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => go(selectProposal(id))}>
              {title}
            </button>{" "}
            <span className="quiet">({statusLabel(status)})</span>
          </li>
        )}
      </AnswerList>
    </>
  );
}
