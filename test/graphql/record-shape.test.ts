import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadWeights, sumWeights } from "../../src/service/record-shape.ts";

const count = 6;
/** The neighbours of each of six things. */
const graphs = fc.array(fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 4 }), {
  minLength: count,
  maxLength: count,
});
/** How often each of the six things is reached. */
const reached = fc.array(fc.constantFrom(0, 0.5, 1, 3), { minLength: count, maxLength: count });

test("a neighbour is reached as often as all that lead to it, each with its share of a page", () => {
  fc.assert(
    fc.property(graphs, reached, fc.integer({ min: 1, max: 5 }), (graph, weights, most) => {
      const expected = new Array<number>(count).fill(0);
      graph.forEach((neighbours, at) => {
        for (const place of neighbours) {
          expected[place] = (expected[place] ?? 0) + (weights[at] ?? 0) * Math.min(1, most / neighbours.length);
        }
      });
      const starts = [0, ...graph.map((_, at) => graph.slice(0, at + 1).flat().length)];
      const neighbours = {
        ...{ target: "Body", count },
        ...{ starts: Uint32Array.from(starts), places: Uint32Array.from(graph.flat()) },
      };

      const spread = spreadWeights({ places: [0, 1, 2, 3, 4, 5], weights }, neighbours, most);
      const found = new Array<number>(count).fill(0);
      Array.from(spread.places).forEach((place, at) => {
        found[place] = spread.weights[at] ?? 0;
      });

      expect(found).toEqual(expected);
      expect(sumWeights(spread)).toBe(expected.reduce((sum, each) => sum + each, 0));
    }),
    { seed: 20130401, numRuns: 300 },
  );
});
