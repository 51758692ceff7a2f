// The tree of services: of what each is a part, and the order in which a reader looks for one.

/** A service, and the one that it is a part of. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly kind?: string | null | undefined;
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
  return servicesAbove(services, id).map((service) => service.id);
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

/** A heading of a list of services. */
export interface ServiceGroup<Item extends Service = Service> {
  readonly group: Item;
  /** Those within it that are not in a group of their own within it, by name. */
  readonly services: readonly Item[];
}

/** The services of which a service is a part, the nearest first. */
export function servicesAbove<Item extends Service>(services: readonly Item[], id: string): readonly Item[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const found: Item[] = [];
  for (let at = findParent(byId, id); at && !found.includes(at); at = findParent(byId, at.id)) {
    found.push(at);
  }
  return found;
}

/** The services directly within a service, by name. */
export function narrowerServices<Item extends Service>(services: readonly Item[], id: string): readonly Item[] {
  return sortByName(services.filter(({ parent }) => parent?.id === id));
}

/** Every service once: a group as the heading of the services within it, a broader group before those within it. */
export function serviceGroups<Item extends Service>(services: readonly Item[]): readonly ServiceGroup<Item>[] {
  const groups = services.filter((service) => isServiceGroup(service) || !service.parent);
  const home = (service: Item): string | undefined => servicesAbove(services, service.id).find(isServiceGroup)?.id;
  const ordered = walk(sortByName(groups.filter((group) => home(group) === undefined)), (group) =>
    sortByName(groups.filter((each) => home(each) === group.id)),
  );
  return ordered.map((group) => ({
    group,
    services: sortByName(services.filter((service) => !groups.includes(service) && home(service) === group.id)),
  }));
}

/** Whether it is a name for several services, as health services are. */
function isServiceGroup({ kind }: Service): boolean {
  return kind === "group";
}

function findParent<Item extends Service>(services: ReadonlyMap<string, Item>, id: string): Item | undefined {
  return services.get(services.get(id)?.parent?.id ?? "");
}

function walk<Item>(items: readonly Item[], within: (item: Item) => readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...walk(within(item), within)]);
}

function sortByName<Item extends Service>(services: readonly Item[]): readonly Item[] {
  return services.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
