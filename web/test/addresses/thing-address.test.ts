// The addresses of places, of which those in London are known by their short names.

import { expect, test } from "vitest";
import { placeAddress, placeId, placeSlug } from "../../src/addresses/thing-address.ts";

test.each([
  ["borough-camden", "/places/camden"],
  ["city-of-london", "/places/city-of-london"],
  ["darlington-borough-council", "/places/darlington-borough-council"],
  ["council-of-the-isles-of-scilly", "/places/council-of-the-isles-of-scilly"],
  ["royal-borough-of-windsor-and-maidenhead", "/places/royal-borough-of-windsor-and-maidenhead"],
  ["borough-of-poole", "/places/of-poole"],
])("the place of an address is the one that it was made for: %s", (id, address) => {
  expect(placeAddress(id)).toBe(address);
  expect(placeId(placeSlug(id))).toBe(id);
});
