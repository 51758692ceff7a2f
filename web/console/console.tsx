// The console: GraphiQL with our examples, our storage and our name.

import { createLocalStorage } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import type { ReactElement } from "react";
import type { Example } from "./examples.ts";
import { firstTabs } from "./first-tabs.ts";
import { send } from "./send.ts";

export interface ConsoleProps {
  readonly examples: readonly Example[];
  readonly opened: Example | null;
}

// A name of our own: other GraphiQLs that ran on this origin (a port of localhost) keep their tabs under "graphiql:".
const storage = createLocalStorage({ namespace: "who-commissions-what" });

/** GraphiQL takes `defaultTabs` only where it has stored none, so a returning user finds their own tabs. */
export function Console({ examples, opened }: ConsoleProps): ReactElement {
  const tabs = firstTabs(opened, examples);
  return (
    <main>
      <h1>Who commissions what: console</h1>
      <GraphiQL
        fetcher={send}
        storage={storage}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        schemaDescription
        inputValueDeprecation
        // An empty list of tabs makes GraphiQL throw; without a list it shows its own welcome.
        {...(tabs.length > 0 && { defaultTabs: tabs })}
        {...(opened !== null && { initialQuery: opened.query, initialVariables: opened.variables ?? "" })}
      >
        <GraphiQL.Logo>
          <a href="/">Who commissions what</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </main>
  );
}
