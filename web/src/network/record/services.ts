// The services from the broadest to the narrowest, in the order in which a reader looks for one.

import type { Service } from "./record.ts";

export interface ServiceTreeItem {
  readonly id: string;
  readonly name: string;
  /** 0 for the broadest. */
  readonly depth: number;
}

/** Each service right after the one that it is a part of, and by name among its like. */
export function serviceTree(services: readonly Service[]): readonly ServiceTreeItem[] {
  const under = (parent: string | null, depth: number): readonly ServiceTreeItem[] =>
    services
      .filter((service) => (service.parent?.id ?? null) === parent)
      .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
      .flatMap(({ id, name }) => [{ id, name, depth }, ...under(id, depth + 1)]);
  return under(null, 0);
}

/** The ids of the services that are a part of a service, or of a part of it. */
export function narrowerServices(services: readonly Service[], id: string): readonly string[] {
  const parts = services.filter(({ parent }) => parent?.id === id).map((service) => service.id);
  return parts.flatMap((part) => [part, ...narrowerServices(services, part)]);
}

/** A name of a service within a sentence: "Public health" → "public health"; NHS and GP stay as they are. */
export function sentenceName(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
