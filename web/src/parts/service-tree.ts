// The services in their groups: of what each is a part, and how a list of all of them is arranged.

export interface ServiceSummary {
  readonly id: string;
  readonly name: string;
  readonly kind?: string | null;
  readonly parent?: { readonly id: string } | null;
}

/** A heading of a list of services. */
export interface ServiceGroup<Service extends ServiceSummary = ServiceSummary> {
  readonly group: Service;
  /** Those within it that are not in a group of their own within it, by name. */
  readonly services: readonly Service[];
}

/** The services of which a service is a part, the nearest first. */
export function servicesAbove<Service extends ServiceSummary>(
  services: readonly Service[],
  id: string,
): readonly Service[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const found: Service[] = [];
  for (let at = findParent(byId, id); at && !found.includes(at); at = findParent(byId, at.id)) {
    found.push(at);
  }
  return found;
}

/** The services directly within a service, by name. */
export function narrowerServices<Service extends ServiceSummary>(
  services: readonly Service[],
  id: string,
): readonly Service[] {
  return sortByName(services.filter(({ parent }) => parent?.id === id));
}

/** Every service once: a group as the heading of the services within it, a broader group before those within it. */
export function serviceGroups<Service extends ServiceSummary>(
  services: readonly Service[],
): readonly ServiceGroup<Service>[] {
  const groups = services.filter((service) => isServiceGroup(service) || !service.parent);
  const home = (service: Service): string | undefined => servicesAbove(services, service.id).find(isServiceGroup)?.id;
  const ordered = walk(sortByName(groups.filter((group) => home(group) === undefined)), (group) =>
    sortByName(groups.filter((each) => home(each) === group.id)),
  );
  return ordered.map((group) => ({
    group,
    services: sortByName(services.filter((service) => !groups.includes(service) && home(service) === group.id)),
  }));
}

/** Whether it is a name for several services, as health services are. */
function isServiceGroup({ kind }: ServiceSummary): boolean {
  return kind === "group";
}

function findParent<Service extends ServiceSummary>(
  services: ReadonlyMap<string, Service>,
  id: string,
): Service | undefined {
  return services.get(services.get(id)?.parent?.id ?? "");
}

function walk<Item>(items: readonly Item[], within: (item: Item) => readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...walk(within(item), within)]);
}

function sortByName<Service extends ServiceSummary>(services: readonly Service[]): readonly Service[] {
  return services.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
