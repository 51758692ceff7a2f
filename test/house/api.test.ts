// What the SDL declares is described, and the API only reads.

import { type DocumentNode, Kind } from "graphql";
import { expect, test } from "vitest";
import { api, model } from "../support/model.ts";

/** Each type, field, argument and enum value without a description, as a path. */
function undescribed(document: DocumentNode): readonly string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const name = definition.name.value;
      const members = definition.kind === Kind.ENUM_TYPE_DEFINITION ? definition.values : definition.fields;
      const silent = (members ?? []).filter((member) => !member.description);
      const args = (members ?? []).flatMap((member) =>
        member.kind === Kind.FIELD_DEFINITION
          ? (member.arguments ?? [])
              .filter((each) => !each.description)
              .map((each) => `${name}.${member.name.value}(${each.name.value})`)
          : [],
      );
      return [
        ...(definition.description ? [] : [name]),
        ...silent.map((member) => `${name}.${member.name.value}`),
        ...args,
      ];
    }
    return definition.kind === Kind.DIRECTIVE_DEFINITION && !definition.description
      ? [`@${definition.name.value}`]
      : [];
  });
}

test("every type, field, argument and enum value of the SDL has a description", () => {
  expect(undescribed(model.sdl.document)).toEqual([]);
});

test("the API has no mutation and no subscription", () => {
  expect([api.getMutationType(), api.getSubscriptionType()]).toEqual([undefined, undefined]);
});

test("the descriptions reach the API", () => {
  expect(api.getType("Body")?.description).toBe("An organisation, office or committee, or a named group of them.");
});
