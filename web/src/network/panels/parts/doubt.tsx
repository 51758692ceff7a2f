// What is said of a link or a body that is only possible on the day, and of a day after the data.

import type { ReactElement } from "react";
import { futureSentence } from "../../../dates/certainty.ts";
import type { PanelProps } from "../../view/panel-props.ts";

/** "Possible: last seen on 14 May 2015." Nothing where `words` is null. */
export function DoubtLine({ words }: { readonly words: string | null }): ReactElement | null {
  return words === null ? null : <p className="doubt">{words}</p>;
}

/** Nothing for a day that the data reaches. */
export function FutureNotice({
  record,
  on,
}: Pick<PanelProps, "record"> & { readonly on: string }): ReactElement | null {
  const sentence = futureSentence(on, record.dataset?.dataDate ?? null);
  return sentence === null ? null : (
    <p className="state" role="note">
      {sentence}
    </p>
  );
}
