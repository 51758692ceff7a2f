// Keep and share: the link, the picture and the network as files, code to embed, the query, and how to cite.

import "./share-panel.css";
import { type ReactElement, useState } from "react";
import { citationOf, embedCode } from "../../files/citation.ts";
import { pngOf } from "../../files/png-file.ts";
import { fileName, save } from "../../files/save-file.ts";
import type { Layout } from "../../layout/layout.ts";
import { useScheme } from "../../look/use-palette.ts";
import { networkAddress, networkAsked } from "../../requests/network-arguments.ts";
import { queryBehind } from "../../requests/view-query.ts";
import { addressOf } from "../../state/address.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Shown } from "../../view/view-contents.ts";
import { Copied } from "./copy-section.tsx";

export interface ShareProps extends PanelProps {
  readonly layout: Layout;
  readonly shown: Shown;
  readonly title: string;
}

export function SharePanel(props: ShareProps): ReactElement {
  const { record, state, title } = props;
  const origin = window.location.origin;
  const address = origin + addressOf({ ...state, embedded: false });
  const framed = origin + addressOf({ ...state, embedded: true });
  const query = queryBehind(record, state, title);
  return (
    <div className="share">
      <Copied label="Link to this view" text={address} />
      <PictureFiles {...props} address={address} />
      <NetworkFiles {...props} />
      <Copied label="Code that shows this view in another page" text={embedCode(framed, title)} />
      <Copied label="The GraphQL behind this view" text={query} isCode>
        <a href={`/console/?query=${encodeURIComponent(query)}`} target="_blank" rel="noreferrer">
          Open it in the console
        </a>
      </Copied>
      <Copied label="To cite this view" text={citationOf({ dataset: record.dataset, title, address })}>
        {record.dataset && <p className="quiet">{record.dataset.licence}</p>}
      </Copied>
    </div>
  );
}

type Progress = "idle" | "drawing" | "failed";

/** The picture as a file, whichever view is open: its code comes only when it is asked for. */
function PictureFiles(props: ShareProps & { readonly address: string }): ReactElement {
  const { state, record } = props;
  const scheme = useScheme();
  const [progress, setProgress] = useState<Progress>("idle");
  const name = fileName(state.on, record.dataset?.dataVersion);
  const keep = async (format: "svg" | "png") => {
    setProgress("drawing");
    try {
      const { stillOf } = await import("../../files/svg-file.tsx");
      const svg = stillOf({ ...props, scheme, ...inWindow() });
      const file =
        format === "svg"
          ? { content: svg, mediaType: "image/svg+xml" }
          : { content: await pngOf(svg), mediaType: "image/png" };
      save({ name: `${name}.${format}`, ...file });
      setProgress("idle");
    } catch {
      setProgress("failed");
    }
  };
  return (
    <section>
      <h3>The picture</h3>
      <p className="files">
        {(["svg", "png"] as const).map((format) => (
          <button key={format} type="button" disabled={progress === "drawing"} onClick={() => void keep(format)}>
            Save as {format.toUpperCase()}
          </button>
        ))}
      </p>
      <p className="quiet">
        {state.camera ? "The part of the map that is in view" : "The whole map"}, with its title, legend, data version
        and address. It prints well, too.
      </p>
      {progress === "failed" && (
        <p className="state" role="alert">
          The browser could not make the file. Nothing of this view is lost: try again, or take the other format.
        </p>
      )}
    </section>
  );
}

/** How high the window on the map is for its width; nothing where another view is open. */
function inWindow(): { readonly proportion?: number } {
  const area = document.querySelector(".picture-area");
  return area && area.clientWidth > 0 ? { proportion: area.clientHeight / area.clientWidth } : {};
}

/** As the service offers them. A test holds this list against the service's own. */
export const formats: readonly { readonly format: string; readonly words: string }[] = [
  { format: "csv", words: "CSV, the ties" },
  { format: "bodies.csv", words: "CSV, the bodies" },
  { format: "json", words: "JSON for Cytoscape" },
  { format: "graphml", words: "GraphML" },
  { format: "gexf", words: "GEXF for Gephi" },
  { format: "jsonld", words: "JSON-LD" },
  { format: "dot", words: "DOT for Graphviz" },
  { format: "mmd", words: "Mermaid" },
];

function NetworkFiles({ record, state }: ShareProps): ReactElement {
  const asked = networkAsked(record, state);
  const links = formats.map(({ format, words }) => ({ words, address: networkAddress(asked, format) }));
  return (
    <section>
      <h3>The network of this view</h3>
      {links[0]?.address ? (
        <ul className="files">
          {links.map(({ words, address }) => (
            <li key={words}>
              <a href={address ?? undefined} download="">
                {words}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">The filters let nothing through, so there is no network to save.</p>
      )}
      <p className="quiet">{partWords(state)}</p>
      <p>
        <a href="/data.zip" download="">
          The whole record (ZIP)
        </a>
      </p>
    </section>
  );
}

function partWords({ selection, filters, question }: PanelProps["state"]): string {
  const part = {
    bodies: "The selected bodies with those around them, and the ties among all of these, on this day.",
    edge: "The ties of the same type between the two ends of the selected one.",
    proposal: "The network of this day with these filters.",
    none: "The network of this day with these filters.",
  }[selection?.kind ?? "none"];
  const asked = question && !selection ? " It is not cut down to the answer: the query below gives that." : "";
  const confidence = filters.confidences
    ? " It has ties of every confidence: the service does not sort these out."
    : "";
  const further =
    selection?.kind === "bodies" && selection.hops > 1 && filters.types === null
      ? " It follows ties of every type at each hop; the picture follows areas, parts and members at the first alone."
      : "";
  return part + asked + further + confidence;
}
