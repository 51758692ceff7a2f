// The table of every service in a place on a day: by groups of services, who commissions each, and how that is known.

import { distinctThings } from "../../catalogue/groups.ts";
import { sentenceName } from "../../catalogue/services.ts";
import type { PlaceAnswersQuery, PlacePartFragment } from "../../generated/graphql.ts";

type PlaceAnswer = PlaceAnswersQuery["commissioningAnswers"][number];

/** What is answered of a service, which knows the service that it is a part of. */
export type ServiceAnswer = PlaceAnswer & { readonly service: { readonly parent: { readonly id: string } | null } };
export type ServicePart = PlacePartFragment;

/** A group of rows under the service of which theirs are parts. */
export interface ServiceSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ServiceRow[];
}

/** A service, or several with the same answer. */
export interface ServiceRow {
  readonly services: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
  /** Who commissions it, for certain or possibly; empty where the record names nobody. */
  readonly parts: readonly ServicePart[];
  /** The bodies that commission only parts of it, whose own rows say more. */
  readonly partly: readonly { readonly id: string; readonly name: string }[];
  /** The names of those that remain accountable. */
  readonly accountable: readonly string[];
}

/** Groups of services further down stand under the group above theirs. */
const deepestSection = 2;

/** In the order of the tree of services, with the widest groups last. */
export function serviceSections(answers: readonly ServiceAnswer[]): readonly ServiceSection[] {
  const tree = new Map(answers.map((answer) => [answer.service.id, answer]));
  const lineOf = (id: string): readonly string[] => {
    const parent = tree.get(id)?.service.parent?.id;
    return parent === undefined ? [id] : [...lineOf(parent), id];
  };
  const parents = new Set(answers.map(({ service }) => service.parent?.id));
  const isSection = (id: string): boolean => parents.has(id) && lineOf(id).length - 1 <= deepestSection;
  const sectionOf = (id: string): string => lineOf(id).findLast(isSection) ?? id;
  const sortKey = (id: string): string =>
    lineOf(id)
      .map((each) => tree.get(each)?.service.name ?? each)
      .join("/");
  const sections = answers
    .map(({ service }) => service)
    .filter(({ id }) => isSection(id))
    .toSorted(
      (one, other) => lineOf(other.id).length - lineOf(one.id).length || one.name.localeCompare(other.name, "en-GB"),
    );
  return sections.map(({ id, name }) => ({
    id,
    title:
      lineOf(id).length - 1 < deepestSection && sections.some(({ parent }) => parent?.id === id)
        ? otherTitle(name)
        : name,
    rows: mergeRows(
      answers
        .filter(({ service }) => sectionOf(service.id) === id)
        .toSorted((one, other) => sortKey(one.service.id).localeCompare(sortKey(other.service.id), "en-GB"))
        .map((answer) => makeRow(answer, lineOf(answer.service.id).length - lineOf(id).length, lineOf)),
    ),
  }));
}

/** "Health services (all)" → "Other health services". */
function otherTitle(name: string): string {
  return `Other ${sentenceName(name.replace(/ \(all\)$/, ""))}`;
}

function makeRow(
  { service, responsible, possiblyResponsible, accountable }: ServiceAnswer,
  depth: number,
  lineOf: (id: string) => readonly string[],
): ServiceRow {
  const broader = new Set(lineOf(service.id));
  const isWhole = (part: { readonly service: { readonly id: string } | null }): boolean =>
    part.service === null || broader.has(part.service.id);
  const all = [...responsible, ...possiblyResponsible];
  const parts = all.filter(isWhole);
  return {
    services: [{ id: service.id, name: service.name, depth }],
    parts,
    partly: parts.length > 0 ? [] : distinctThings(all.map(({ body }) => body)),
    accountable: distinctThings(accountable.filter(isWhole).map(({ body }) => body)).map(({ name }) => name),
  };
}

/** Services that follow one another and whose answers rest on the same links stand in one row. */
function mergeRows(rows: readonly ServiceRow[]): readonly ServiceRow[] {
  const merged: ServiceRow[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last && row.parts.length > 0 && answerKey(last) === answerKey(row)) {
      merged[merged.length - 1] = { ...last, services: [...last.services, ...row.services] };
    } else {
      merged.push(row);
    }
  }
  return merged;
}

function answerKey({ parts, accountable }: ServiceRow): string {
  return JSON.stringify([parts.map(({ edge, body, certainty }) => [edge, body.id, certainty]), accountable]);
}

/** How many services have a certain commissioner, only a possible one, only parts, or none. */
export function countServices(answers: readonly ServiceAnswer[]): string {
  const certain = answers.filter(({ responsible }) => responsible.length > 0).length;
  const possible = answers.filter(
    ({ responsible, possiblyResponsible }) => responsible.length === 0 && possiblyResponsible.length > 0,
  ).length;
  const unknown = answers.length - certain - possible;
  const clauses = [
    `for ${certain} the record says for certain who commissions them, as a whole or in parts`,
    possible > 0 && `for ${possible} only who may`,
    unknown > 0 && `for ${unknown} it names nobody`,
  ].filter(Boolean);
  return `${answers.length} services: ${clauses.join(", ")}.`;
}
