// What the page of an id answers that nothing has: the way to what replaced it, or the nearest things.

import { redirect } from "react-router";
import { thingAddress } from "../addresses/thing-address.ts";
import { NearestThingsDocument, type ThingType } from "../generated/graphql.ts";
import type { PageContext } from "../page-context.ts";
import type { ErrorAnswer } from "./error-answer.ts";

export interface MissingThing {
  readonly id: string;
  /** What was looked for, in words, as in "body". */
  readonly what: string;
  /** The address of the page of such a thing. */
  readonly address: (id: string) => string;
  /** What may be meant. */
  readonly types: readonly ThingType[];
}

/** To throw: 301 to what replaced an id that is no longer used; else 404 with what has a name like the id. */
export async function missingThing(
  { ask }: Pick<PageContext, "ask">,
  { id, what, address, types }: MissingThing,
): Promise<Response> {
  const text = id
    .replaceAll(/[-:/]+/g, " ")
    .trim()
    .slice(0, 200);
  const { replacement, search } = await ask(NearestThingsDocument, { id, text: text || "-", types });
  if (replacement !== null) {
    return redirect(address(replacement), 301);
  }
  const answer: ErrorAnswer = {
    errors: [
      {
        message: `No ${what} in the record has the id “${id}”. The address may be mistyped, or may come from another version of the record.`,
        extensions: { code: "ID_UNKNOWN" },
      },
    ],
    nearest: search.map(({ type, thingId, name }) => ({ name, path: thingAddress(type, thingId) })),
  };
  return Response.json(answer, { status: 404 });
}
