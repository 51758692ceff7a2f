// What differs between two moments: counts, then each body and tie that came, went or changed, with its cause.

import type { ReactElement } from "react";
import { useAnswer } from "../api.ts";
import { compareAsked } from "../asked.ts";
import { byType, type Compared, csvOf, type Difference, type Differences, differences } from "../comparison.ts";
import { dayWords } from "../days.ts";
import { CompareDocument } from "../generated/graphql.ts";
import type { Mark } from "../shown.ts";
import { AnswerFrame, LongList } from "./answer-frame.tsx";
import { ComparePanel } from "./compare.tsx";
import { ChangedBody, ChangedTie, MarkSign } from "./compare-line.tsx";
import type { PanelProps } from "./panel.ts";
import { Answered } from "./parts.tsx";

export function CompareAnswer(panel: PanelProps): ReactElement | null {
  const { state, go } = panel;
  const { on, question } = state;
  const asked = compareAsked(state);
  const isSame = question?.kind === "compare" && question.before === on;
  const answer = useAnswer(CompareDocument, isSame ? null : asked);
  if (!asked) {
    return null;
  }
  const title =
    question?.kind === "compare"
      ? `What changed from ${dayWords(question.before)} to ${dayWords(on)}`
      : `Facts against proposals on ${dayWords(on)}`;
  return (
    <AnswerFrame title={title} go={go}>
      {question?.kind === "wishes" && (
        <p>
          What would be there besides, had everything that was ever proposed, asked for or turned down been granted.
        </p>
      )}
      {isSame && <p className="state">Both are the same day: choose another day, below or on the timeline.</p>}
      <Answered answer={answer}>{({ compare }) => <Changes {...panel} compared={compare} />}</Answered>
      <h3>Another comparison</h3>
      <ComparePanel key={question?.kind === "compare" ? question.before : "wishes"} {...panel} />
    </AnswerFrame>
  );
}

function Changes({ compared, ...panel }: PanelProps & { readonly compared: Compared }): ReactElement {
  const all = differences(compared);
  if (all.bodies.length + all.ties.length === 0) {
    return <p className="said-first">The record shows no difference.</p>;
  }
  return (
    <>
      <Counts all={all} />
      <button type="button" onClick={() => keepFile(`changes-to-${panel.state.on}.csv`, csvOf(panel.record, all))}>
        Download the list (CSV)
      </button>
      {marks.map((mark) => (
        <Bodies key={mark} {...panel} mark={mark} changes={all.bodies.filter((each) => each.mark === mark)} />
      ))}
      {marks.map((mark) => (
        <Ties key={mark} {...panel} mark={mark} changes={all.ties.filter((each) => each.mark === mark)} />
      ))}
    </>
  );
}

const marks: readonly Mark[] = ["added", "removed", "changed"];
const markWords: Readonly<Record<Mark, string>> = { added: "came", removed: "went", changed: "changed" };

function Counts({ all }: { readonly all: Differences }): ReactElement {
  const count = (changes: readonly Difference[], mark: Mark) => changes.filter((each) => each.mark === mark).length;
  return (
    <table className="counts">
      <caption className="unseen">How many came, went and changed</caption>
      <thead>
        <tr>
          <td />
          {marks.map((mark) => (
            <th key={mark} scope="col">
              <MarkSign mark={mark} /> {markWords[mark]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(
          [
            ["Bodies", all.bodies],
            ["Ties", all.ties],
          ] as const
        ).map(([name, changes]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {marks.map((mark) => (
              <td key={mark}>{count(changes, mark)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ListProps = PanelProps & { readonly mark: Mark; readonly changes: readonly Difference[] };

function Bodies({ mark, changes, ...panel }: ListProps): ReactElement | null {
  if (changes.length === 0) {
    return null;
  }
  return (
    <details className="fold-list" open>
      <summary>
        <MarkSign mark={mark} /> Bodies that {markWords[mark]} ({changes.length})
      </summary>
      <LongList items={changes}>{(change) => <ChangedBody key={change.id} {...panel} change={change} />}</LongList>
    </details>
  );
}

function Ties({ mark, changes, ...panel }: ListProps): ReactElement | null {
  if (changes.length === 0) {
    return null;
  }
  return (
    <details className="fold-list" open>
      <summary>
        <MarkSign mark={mark} /> Ties that {markWords[mark]} ({changes.length})
      </summary>
      {byType(panel.record, changes).map(({ label, ties }) => (
        <section key={label} aria-label={label}>
          <h4>
            “{label}” ({ties.length})
          </h4>
          <LongList items={ties}>{(change) => <ChangedTie key={change.id} {...panel} change={change} />}</LongList>
        </section>
      ))}
    </details>
  );
}

/** Gives the reader a file of that name. */
function keepFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const anchor = Object.assign(document.createElement("a"), { href: address, download: name });
  anchor.click();
  URL.revokeObjectURL(address);
}
