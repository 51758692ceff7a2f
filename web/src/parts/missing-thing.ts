// What the page of an id answers that nothing has: the way to what replaced it, or the nearest things.

import { thingAddress } from "../addresses/thing-address.ts";
import { NearestThingsDocument, type ThingType } from "../generated/graphql.ts";
import type { PageContext } from "../page-context.ts";
import type { ErrorAnswer } from "./error-answer.ts";

/** An answer 404 with what has a name like the id; `what` is what was looked for, as in "body". */
export async function missingThing(
  { ask }: Pick<PageContext, "ask">,
  what: string,
  id: string,
  types: readonly ThingType[],
): Promise<Response> {
  const text = id
    .replaceAll(/[-:/]+/g, " ")
    .trim()
    .slice(0, 200);
  const hits = text === "" ? [] : (await ask(NearestThingsDocument, { text, types })).search;
  const answer: ErrorAnswer = {
    errors: [
      {
        message: `No ${what} in the record has the id “${id}”. The address may be mistyped, or may come from another version of the record.`,
        extensions: { code: "ID_UNKNOWN" },
      },
    ],
    nearest: hits.map(({ type, thingId, name }) => ({ name, path: thingAddress(type, thingId) })),
  };
  return Response.json(answer, { status: 404 });
}
