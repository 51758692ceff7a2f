// Links as sentences, each with its dates and whether it is a fact; a long list is grouped by type and folded.

import type { ReactElement } from "react";
import { linkAddress } from "../addresses/thing-address.ts";
import { capitalise, findEdgeType } from "../catalogue/labels.ts";
import { catalogue } from "../generated/catalogue.ts";
import { compareStarts, linkPeriod, linkSentence } from "../record/link-words.ts";
import type { LinkEntry, RecordIndex } from "../record/record-index.ts";

export interface LinkSummary {
  readonly id: string;
  readonly type: string;
  readonly sentence: string;
  readonly period: string;
}

/** In the order of the catalogue, the earliest of each type first. */
export function summariseLinks(record: RecordIndex, links: readonly LinkEntry[]): readonly LinkSummary[] {
  const places = new Map<string, number>(catalogue.edgeTypes.map(({ name }, place) => [name, place]));
  const placeOf = ({ type }: LinkEntry) => places.get(type) ?? places.size;
  return [...links]
    .sort((a, b) => placeOf(a) - placeOf(b) || compareStarts(a, b))
    .map((link) => ({
      id: link.id,
      type: link.type,
      sentence: linkSentence(record, link),
      period: linkPeriod(link),
    }));
}

/** Links of a type beyond these are folded away. */
const shortLength = 8;

export function LinkList({ links }: { readonly links: readonly LinkSummary[] }): ReactElement {
  const types = [...new Set(links.map(({ type }) => type))];
  return (
    <>
      {types.map((type) => {
        const alike = links.filter((link) => link.type === type);
        const rest = alike.slice(shortLength);
        return (
          <section key={type}>
            <h3>
              {capitalise(findEdgeType(type)?.label ?? type)} <span className="quiet">({alike.length})</span>
            </h3>
            <LinkItems links={alike.slice(0, shortLength)} />
            {rest.length > 0 && (
              <details>
                <summary>{rest.length} more</summary>
                <LinkItems links={rest} />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function LinkItems({ links }: { readonly links: readonly LinkSummary[] }): ReactElement {
  return (
    <ul className="links">
      {links.map(({ id, sentence, period }) => (
        <li key={id}>
          <a href={linkAddress(id)}>{sentence}</a> <span className="quiet">{period}</span>
        </li>
      ))}
    </ul>
  );
}
