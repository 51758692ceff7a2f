// The services from the broadest to the narrowest, in the order in which a reader looks for one.

/** A service, and the one that it is a part of. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly parent?: { readonly id: string } | null | undefined;
}

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

/** The ids of the services that a service is a part of, the nearest first. */
export function broaderServices(services: readonly Service[], id: string): readonly string[] {
  const parent = services.find((service) => service.id === id)?.parent?.id;
  return parent === undefined ? [] : [parent, ...broaderServices(services, parent)];
}

/** A name of a service within a sentence: "Public health" → "public health"; NHS and GP stay as they are. */
export function sentenceName(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whether services of that name "were" or "was": by what is before any bracket and any "for". */
export function isPluralName(name: string): boolean {
  const [thing = ""] = name.replaceAll(/\([^)]*\)/g, "").split(" for ");
  return /[a-z]{3}[^s'’\s]s(\s|$)/.test(thing);
}

/** The ids of the services that are a part of a service, or of a part of it. */
export function servicesWithin(services: readonly Service[], id: string): readonly string[] {
  const parts = services.filter(({ parent }) => parent?.id === id).map((service) => service.id);
  return parts.flatMap((part) => [part, ...servicesWithin(services, part)]);
}
