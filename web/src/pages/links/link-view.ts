// What the page of a link shows, whether it is one between two bodies, a post of a person or a position on a proposal.

import {
  bodyAddress,
  fundAddress,
  lawAddress,
  personAddress,
  proposalAddress,
  serviceAddress,
} from "../../addresses/thing-address.ts";
import { capitalise, catalogueDescription, enumHeading, findEdgeType } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import {
  type CertaintyBounds,
  dayCertainty,
  formatCertainPeriod,
  formatPossiblePeriod,
} from "../../dates/certainty.ts";
import { formatDay } from "../../dates/days.ts";
import { formatPeriod, formatWhen } from "../../dates/stated-dates.ts";
import type {
  DocumentEntryFragment,
  LinkPageQuery,
  PositionFactsFragment,
  PostFactsFragment,
  StatementFragment,
} from "../../generated/graphql.ts";
import {
  compareStarts,
  extraFacts,
  factLabel,
  factValue,
  formatPounds,
  isEvent,
  linkPeriod,
  linkSentence,
  serviceName,
} from "../../record/link-words.ts";
import { type NotePart, noteParts } from "../../record/note-parts.ts";
import { bodyName, type LinkEntry, type RecordIndex } from "../../record/record-index.ts";

/** A fact of a link: words, and where they are the name of something, its page. */
export interface LinkFact {
  readonly name: string;
  readonly words: string;
  readonly path?: string;
  readonly more?: string | null;
}

export interface LinkView {
  readonly id: string;
  readonly sentence: string;
  readonly status: string;
  /** What the status says. */
  readonly statusWords: string;
  readonly period: string;
  readonly type: string;
  /** Null for what happens on one day. */
  readonly bounds: CertaintyBounds | null;
  readonly facts: readonly LinkFact[];
  readonly confidence: string;
  readonly note: readonly NotePart[];
  readonly documents: readonly DocumentEntryFragment[];
  readonly claims: readonly StatementFragment[];
  /** Other links between the same two. */
  readonly others: readonly { readonly id: string; readonly sentence: string; readonly period: string }[];
  /** The two bodies, for the network. */
  readonly bodies: readonly string[];
}

type Details = NonNullable<LinkPageQuery["edge"]>;

/** The facts that have a line of their own. */
const saidFacts = ["service", "mode", "subject", "fund", "financialYear", "amountGbp"];

export function viewBodyLink(record: RecordIndex, link: LinkEntry, details: Details, on: string | undefined): LinkView {
  const type = findEdgeType(link.type);
  const { instrument, ofFund, proposedIn } = details;
  const end = (id: string, name: string): LinkFact => ({
    name,
    words: bodyName(record, id),
    path: bodyAddress(id, on),
  });
  const facts: readonly (LinkFact | false | null)[] = [
    end(link.source, type?.directed ? "From" : "Between"),
    end(link.target, type?.directed ? "To" : "and"),
    link.service !== null && {
      name: "Service",
      words: serviceName(record, link) ?? link.service,
      path: serviceAddress(link.service, on),
    },
    link.mode !== null && {
      name: "How",
      words: enumHeading(link.mode),
      more: catalogueDescription("modes", link.mode),
    },
    link.subject !== null && { name: "About", words: link.subject },
    ofFund && { name: "Fund", words: ofFund.name, path: fundAddress(ofFund.id) },
    link.financialYear !== null && { name: "Year", words: `${link.financialYear}, April to March` },
    link.amountGbp === null
      ? link.fund !== null && { name: "Amount", words: "not found" }
      : { name: "Amount", words: formatPounds(link.amountGbp) },
    ...extraFacts(details.facts, saidFacts).map((fact) => ({
      name: factLabel(fact),
      words: factValue(fact),
      more: Number.isFinite(Number(fact.value)) ? fact.description : null,
    })),
    instrument
      ? {
          name: "Law",
          words: [instrument.title, instrument.provision].filter(Boolean).join(", "),
          path: lawAddress(instrument.id),
          more: [
            instrument.allows,
            details.legalBasisStated && `in the words of the source: ${details.legalBasisStated}`,
          ]
            .filter(Boolean)
            .join("; "),
        }
      : { name: "Law", words: details.legalBasisStated ?? "no source in the record names one" },
    proposedIn && { name: "Proposal", words: proposedIn.title, path: proposalAddress(proposedIn.id) },
  ];
  return {
    id: link.id,
    sentence: linkSentence(record, link),
    status: link.status,
    statusWords: catalogueDescription("statuses", link.status),
    period: linkPeriod(link),
    type: type?.description ?? "",
    bounds: isEvent(link) ? null : link,
    facts: facts.filter((fact) => fact !== false && fact !== null),
    confidence: link.confidence,
    note: noteParts(record, details.note),
    documents: details.evidence,
    claims: details.claims,
    others: listOthers(record, link),
    bodies: [link.source, link.target],
  };
}

function listOthers(record: RecordIndex, link: LinkEntry): LinkView["others"] {
  const ends = new Set([link.source, link.target]);
  return (record.linksByBody.get(link.source) ?? [])
    .filter(({ id, source, target }) => id !== link.id && ends.has(source) && ends.has(target) && source !== target)
    .sort(compareStarts)
    .map((other) => ({ id: other.id, sentence: linkSentence(record, other), period: linkPeriod(other) }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function viewPost(
  record: RecordIndex,
  id: string,
  person: Named,
  body: Named,
  post: string,
  facts: PostFactsFragment,
): LinkView {
  return {
    id,
    sentence: `${person.name}: ${post}, ${body.name}`,
    status: facts.status,
    statusWords: catalogueDescription("statuses", facts.status),
    period: formatPeriod(facts),
    type: findEdgeType("HOLDS_POST")?.description ?? "",
    bounds: facts,
    facts: [
      { name: "Person", words: person.name, path: personAddress(person.id) },
      { name: "Post", words: post },
      { name: "Body", words: body.name, path: bodyAddress(body.id) },
    ],
    confidence: facts.confidence,
    note: noteParts(record, facts.note),
    documents: facts.evidence,
    claims: facts.claims,
    others: [],
    bodies: [body.id],
  };
}

export function viewPosition(
  record: RecordIndex,
  id: string,
  body: Named,
  proposal: Named,
  facts: PositionFactsFragment,
): LinkView {
  const { stance, statedOnStated, paraphrase } = facts;
  return {
    id,
    sentence: `${body.name} ${stanceVerbs[stance] ?? stance.toLowerCase()}: ${proposal.name}`,
    status: facts.status,
    statusWords: catalogueDescription("statuses", facts.status),
    period: statedOnStated === null ? "on a day that is not established" : formatWhen(statedOnStated),
    type: findEdgeType("TAKES_POSITION")?.description ?? "",
    bounds: null,
    facts: [
      { name: "Body", words: body.name, path: bodyAddress(body.id) },
      { name: "Proposal", words: proposal.name, path: proposalAddress(proposal.id) },
      { name: "Position", words: enumHeading(stance), more: catalogueDescription("stances", stance) },
      ...(paraphrase === null ? [] : [{ name: "In our words", words: paraphrase }]),
    ],
    confidence: facts.confidence,
    note: noteParts(record, facts.note),
    documents: facts.evidence,
    claims: facts.claims,
    others: [],
    bodies: [body.id],
  };
}

const stanceVerbs: Readonly<Record<string, string>> = {
  PROPOSES: "proposes",
  SUPPORTS: "supports",
  OPPOSES: "opposes",
  RESPONDS: "responds to",
  STATES: "makes a statement on",
};

/** "A fact." or "Called for, not a fact." with when: the answer of the page. */
export function linkLede({ status, period, statusWords }: LinkView): string {
  const when = capitalise(period);
  return isFact({ status }) ? `${when}.` : `${when}. ${statusWords}`;
}

/** Whether it holds on a day that a reader chose. */
export function dayCertaintySentence({ bounds }: LinkView, on: string): string | null {
  if (bounds === null) {
    return null;
  }
  const certainty = dayCertainty(bounds, on);
  const words = certainty === null ? "this link does not hold" : `this link is ${certainty.toLowerCase()}`;
  return `On ${formatDay(on)} ${words}.`;
}

/** The two periods in words. */
export function periodFacts({ bounds, status }: LinkView): readonly LinkFact[] {
  if (bounds === null) {
    return [];
  }
  const certain = isFact({ status }) ? "a source puts it in being" : "a source has it on the table; it is not a fact";
  return [
    { name: "Certain", words: formatCertainPeriod(bounds), more: certain },
    { name: "Possible", words: formatPossiblePeriod(bounds), more: "nothing rules it out" },
  ];
}
