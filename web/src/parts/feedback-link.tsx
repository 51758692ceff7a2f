// Where to say what is wrong in the record.

import type { ReactElement } from "react";

/** Leads to the address that the operator named; without one, to how a fact is put right. */
export function FeedbackLink({ address }: { readonly address: string | null }): ReactElement {
  return <a href={address ?? "/data#wrong"}>Tell us what is wrong</a>;
}
