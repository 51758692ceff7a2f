// All services, as a tree.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { serviceAddress } from "../../addresses/thing-address.ts";
import { narrowerServices } from "../../catalogue/services.ts";
import { ServiceListDocument, type ServiceListQuery } from "../../generated/graphql.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";

type Service = ServiceListQuery["services"][number];

export async function loader({ context }: LoaderFunctionArgs): Promise<{ readonly services: readonly Service[] }> {
  const { services } = await context.ask(ServiceListDocument);
  return { services };
}

const title = "Services";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title,
    description: listSentence(args.loaderData?.services ?? []),
    path: "/services",
    about: { "@type": "CollectionPage", name: title },
  });

export default function ServiceListRoute(): ReactElement {
  const { services } = useLoaderData<typeof loader>();
  const tops = services.filter(({ parent }) => !parent);
  return (
    <Page title={title} lede={listSentence(services)}>
      <ServiceTree services={services} shown={tops} />
    </Page>
  );
}

function listSentence(services: readonly Service[]): string {
  return `${services.length} services and groups of services of health and social care, each within a broader one. A page for each says who commissioned it in London on any day.`;
}

interface ServiceTreeProps {
  readonly services: readonly Service[];
  readonly shown: readonly Service[];
}

function ServiceTree({ services, shown }: ServiceTreeProps): ReactElement {
  return (
    <ul className="tree">
      {shown.map((service) => {
        const within = narrowerServices(services, service.id);
        return (
          <li key={service.id}>
            <a href={serviceAddress(service.id)}>{service.name}</a>{" "}
            <span className="quiet">{serviceCounts(service)}</span>
            {within.length > 0 && <ServiceTree services={services} shown={within} />}
          </li>
        );
      })}
    </ul>
  );
}

/** "8 proposals, 102 statements in documents" */
function serviceCounts({ proposals, claims }: Service): string {
  const counts = [
    [proposals.length, "proposal"],
    [claims.length, "statement"],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`)
    .join(", ");
}
