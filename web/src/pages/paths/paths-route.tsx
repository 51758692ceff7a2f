// How two bodies are linked: the shortest chains between them, link by link, each with its documents.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, linkAddress, networkAddress, pathsAddress } from "../../addresses/thing-address.ts";
import { countHeading, countPhrase, countWord } from "../../catalogue/count-words.ts";
import { enumLabel } from "../../catalogue/labels.ts";
import { formatDay } from "../../dates/days.ts";
import { formatPeriod } from "../../dates/stated-dates.ts";
import { ChainsBetweenDocument, type ChainsBetweenQuery } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentCell } from "../../parts/document-list.tsx";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { PossibleSign } from "../../parts/sign.tsx";
import { type FoundBody, findPathBody } from "./find-path-body.ts";
import style from "./paths.css?inline";

export const handle = { styles: [style] };

export async function loader(args: PageLoaderArgs) {
  const { request, context } = args;
  const { searchParams } = new URL(request.url);
  const given = (name: string): string => searchParams.get(name)?.trim() ?? "";
  const [day, from, to] = await Promise.all([
    readPageDay(args),
    findPathBody(context.ask, given("from")),
    findPathBody(context.ask, given("to")),
  ]);
  const isSame = from.body !== null && from.body.id === to.body?.id;
  const { paths } =
    from.body && to.body && !isSame
      ? await context.ask(ChainsBetweenDocument, {
          from: from.body.id,
          to: to.body.id,
          on: day.on,
          statuses: ["IN_FORCE"],
        })
      : { paths: null };
  return { day, from, to, isSame, paths };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

function pathsTitle({ day, from, to, paths }: Loaded): string {
  return from.body && to.body && paths
    ? `How ${from.body.name} and ${to.body.name} were linked on ${formatDay(day.on)}`
    : "How two bodies are linked";
}

function pathsLede({ paths }: Loaded): string {
  const [shortest] = paths ?? [];
  if (paths === null) {
    return "Name two bodies, and see the shortest chains of links between them, each link with its documents.";
  }
  return shortest
    ? `${countHeading(paths.length)} ${paths.length === 1 ? "chain" : "chains"} of ${countPhrase(shortest.length, "link")}${paths.some(({ length }) => length !== shortest.length) ? " or more" : ""}.`
    : "The record has no chain of at most six links between them on that day.";
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  return pageMeta(args, {
    title: loaderData ? pathsTitle(loaderData) : "How two bodies are linked",
    description: loaderData ? pathsLede(loaderData) : "The shortest chains of links between two bodies.",
    path: loaderData?.paths ? pathsAddress(loaderData.from.text, loaderData.to.text, loaderData.day.on) : "/paths",
    hidden: loaderData?.paths !== null,
  });
};

const examples = [
  {
    from: "greater-london-authority",
    to: "ccg-07r",
    on: "2015-04-01",
    name: "The Greater London Authority and NHS Camden CCG, 1 April 2015",
  },
  {
    from: "london-councils",
    to: "nhs-england",
    on: "2015-04-01",
    name: "London Councils and NHS England, 1 April 2015",
  },
  {
    from: "borough-hackney",
    to: "department-of-health-and-social-care",
    on: "2024-04-01",
    name: "Hackney and the Department of Health and Social Care, 1 April 2024",
  },
] as const;

export default function PathsRoute(): ReactElement {
  const data = useLoaderData<typeof loader>();
  const { day, from, to, isSame, paths } = data;
  return (
    <Page above={[{ name: "Bodies", path: "/bodies" }]} title={pathsTitle(data)} lede={pathsLede(data)}>
      <form action="/paths" className="toolbar">
        <BodyInput name="from" label="From" found={from} />
        <BodyInput name="to" label="To" found={to} />
        <div className="field">
          <label htmlFor="on">Day</label>
          <input
            id="on"
            name="on"
            defaultValue={day.typed ?? formatDay(day.on)}
            aria-describedby={day.problem ? "day-problem" : undefined}
            aria-invalid={day.problem ? true : undefined}
            autoComplete="off"
            size={16}
          />
        </div>
        <button type="submit">Show the chains</button>
      </form>
      {day.problem && (
        <p id="day-problem" className="problem">
          {day.problem}
        </p>
      )}
      {day.notice && <p className="notice">{day.notice}</p>}
      {isSame && <p className="problem">Both are the same body. Name two.</p>}
      <Choices side="from" found={from} other={to} on={day.on} />
      <Choices side="to" found={to} other={from} on={day.on} />
      {paths?.map((path, index) => (
        <Chain key={path.edges.map(({ id }) => id).join(" ")} path={path} number={index + 1} on={day.on} />
      ))}
      {paths && from.body && to.body && (
        <>
          <ul className="link-row">
            <li>
              <a href={pathsAddress(to.body.id, from.body.id, day.on)}>The other way round</a>
            </li>
            <li>
              <a href={networkAddress({ on: day.on, from: from.body.id, to: to.body.id })}>As a network</a>
            </li>
          </ul>
          <DataLinks query="paths-between-two-bodies" parameters={{ from: from.body.id, to: to.body.id, on: day.on }} />
        </>
      )}
      {!paths && (
        <>
          <h2>Such as</h2>
          <ul>
            {examples.map((example) => (
              <li key={example.name}>
                <a href={pathsAddress(example.from, example.to, example.on)}>{example.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function BodyInput({
  name,
  label,
  found,
}: {
  readonly name: "from" | "to";
  readonly label: string;
  readonly found: FoundBody;
}): ReactElement {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={found.body?.name ?? found.text}
        autoComplete="off"
        size={28}
        maxLength={200}
        required
      />
    </div>
  );
}

interface ChoicesProps {
  readonly side: "from" | "to";
  readonly found: FoundBody;
  readonly other: FoundBody;
  readonly on: string;
}

/** What a name may mean, where it is not the name of one body. */
function Choices({ side, found, other, on }: ChoicesProps): ReactElement | null {
  if (found.body || found.text === "") {
    return null;
  }
  const otherId = other.body?.id ?? other.text;
  return (
    <section>
      <p className="problem">
        {found.choices.length === 0
          ? `The record has no body called “${found.text}”.`
          : `No one body is called “${found.text}”. Which do you mean?`}
      </p>
      <ul className="link-row">
        {found.choices.map(({ id, name }) => (
          <li key={id}>
            <a href={side === "from" ? pathsAddress(id, otherId, on) : pathsAddress(otherId, id, on)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PathAnswer = ChainsBetweenQuery["paths"][number];

function Chain({
  path,
  number,
  on,
}: {
  readonly path: PathAnswer;
  readonly number: number;
  readonly on: string;
}): ReactElement {
  const [first] = path.bodies;
  return (
    <section className="chain">
      <h2>
        Chain {number}: {countWord(path.length)} {path.length === 1 ? "link" : "links"}
      </h2>
      <ol>
        {first && (
          <li className="chain-body">
            <a href={bodyAddress(first.id, on)}>{first.name}</a>
          </li>
        )}
        {path.edges.map((edge, index) => (
          <ChainStep key={edge.id} edge={edge} bodies={path.bodies} index={index} on={on} />
        ))}
      </ol>
    </section>
  );
}

interface ChainStepProps {
  readonly edge: PathAnswer["edges"][number];
  readonly bodies: PathAnswer["bodies"];
  readonly index: number;
  readonly on: string;
}

function ChainStep({ edge, bodies, index, on }: ChainStepProps): ReactElement {
  const next = bodies[index + 1];
  const name = (id: string): string => bodies.find((body) => body.id === id)?.name ?? id;
  return (
    <li>
      <div className="chain-link">
        <a href={linkAddress(edge.id, on)}>
          {name(edge.source)} {edge.label} {name(edge.target)}
        </a>
        <span className="quiet">
          {edge.ofService && ` · ${edge.ofService.name}`}
          {edge.mode && ` · ${enumLabel(edge.mode)}`} · {formatPeriod(edge)}
        </span>{" "}
        <PossibleSign bounds={edge} on={on} />
        <div className="quiet">
          <DocumentCell documents={edge.evidence} />
        </div>
      </div>
      {next && (
        <a className="chain-body" href={bodyAddress(next.id, on)}>
          {next.name}
        </a>
      )}
    </li>
  );
}
