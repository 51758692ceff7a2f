// An edge in words: what it is about, and the sentence that it says.

import { capitalised, edgeTypeOf, edgeWords, fieldWords, words } from "../catalogue/labels.ts";
import { isFact } from "../catalogue/statuses.ts";
import { eventWords, spanWords, wishWords } from "../dates/stated-dates.ts";
import { type Edge, nameOf, type WholeRecord } from "./record.ts";

/** What only the API tells of an edge. */
export interface Added {
  readonly facts: readonly TypeFact[];
  readonly ofFund: { readonly name: string } | null;
}

/** What only edges of one type carry, with what it says. */
export interface TypeFact {
  readonly name: string;
  readonly description: string;
  readonly value: string;
}

/** What an edge is about, beyond its type and its ends: the service and how, the subject, the fund, what its type adds. */
export function aboutWords(record: WholeRecord, edge: Edge, added: Added | undefined): readonly string[] {
  return [
    ...subjectWords(record, edge, added?.ofFund?.name ?? null),
    ...(edge.amountGbp === null ? [] : [pounds(edge.amountGbp)]),
    ...factsBeside(edge, added).map(({ name, value }) => `${fieldWords(name)}: ${value}`),
  ];
}

/** The service and how, the subject, and the fund with its year; `fund` is its name. */
export function subjectWords(record: WholeRecord, edge: Edge, fund: string | null): readonly string[] {
  const parts = [
    serviceName(record, edge.service),
    edge.mode && words(edge.mode),
    edge.subject,
    fund,
    edge.financialYear,
  ];
  return parts.flatMap((part) => (part ? [part] : []));
}

/** "NHS Camden CCG commissions Providers of GP services". */
export function tieName(record: WholeRecord, edge: Edge): string {
  return `${nameOf(record, edge.source)} ${edgeWords(edge, edge.source)} ${nameOf(record, edge.target)}`;
}

/** The facts of its type that the record in the browser lacks; those that it has are told in words of their own. */
export function factsBeside(edge: Edge, added: Pick<Added, "facts"> | null | undefined): readonly TypeFact[] {
  return (added?.facts ?? []).filter(({ name }) => !(name in edge));
}

/** "NHS Camden CCG commissions GP services from Providers of GP services (joint)". A wish says first that it is one. */
export function sentenceOf(record: WholeRecord, edge: Edge): string {
  const [source, target] = [subjectOf(record, edge.source), nameOf(record, edge.target)];
  const label = edgeTypeOf(edge.type)?.label ?? edge.type;
  const service = serviceName(record, edge.service);
  const tied = service === null ? `${label} ${target}` : `${label} ${service} from ${target}`;
  const about = edge.subject ?? edge.financialYear;
  const wish = isFact(edge) ? "" : `${capitalised(edge.status)}: `;
  return `${wish}${source} ${tied}${edge.mode ? ` (${words(edge.mode)})` : ""}${about ? `: ${about}` : ""}`;
}

/** When it is so, was wished to be so, or happened. */
export function whenOf(edge: Edge): string {
  if (!isFact(edge)) {
    return wishWords(edge);
  }
  return edgeTypeOf(edge.type)?.event ? eventWords(edge) : spanWords(edge);
}

/** Many as the one that does something. */
function subjectOf(record: WholeRecord, id: string): string {
  const name = nameOf(record, id);
  return record.bodiesById.get(id)?.collective ? `The group “${name}”` : name;
}

export function serviceName({ services }: WholeRecord, id: string | null): string | null {
  return id === null ? null : (services.find((service) => service.id === id)?.name ?? id);
}

/** 3850000000 → £3,850,000,000. */
export function pounds(amount: number): string {
  const sign = amount < 0 ? "−" : "";
  return `${sign}£${Math.abs(amount).toLocaleString("en-GB", { maximumFractionDigits: 2 })}`;
}
