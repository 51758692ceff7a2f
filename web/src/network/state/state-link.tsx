// A link to another state of the view. Without script it is a link to the page of that state.

import type { ComponentProps, ReactElement } from "react";
import { Link } from "react-router";
import { stateAddress } from "./address.ts";
import type { Change, State } from "./state.ts";

export type StateLinkProps = Omit<ComponentProps<typeof Link>, "to"> & {
  readonly state: State;
  readonly change: Change;
};

export function StateLink({ state, change, children, ...rest }: StateLinkProps): ReactElement {
  return (
    <Link {...rest} to={stateAddress(change(state))} preventScrollReset discover="none">
      {children}
    </Link>
  );
}
