// Save and share: the link, the picture and the network as files, code to embed, the query, and how to cite.

import "./share-panel.css";
import { type ReactElement, useState } from "react";
import { embedCode, formatCitation } from "../../files/citation.ts";
import { renderPng } from "../../files/png-file.ts";
import { fileName, saveFile } from "../../files/save-file.ts";
import { useScheme } from "../../look/use-palette.ts";
import { networkAddress, networkArguments } from "../../requests/network-arguments.ts";
import { viewQuery } from "../../requests/view-query.ts";
import { stateAddress } from "../../state/address.ts";
import type { PanelProps, ViewProps } from "../../view/panel-props.ts";
import { CopySection } from "./copy-section.tsx";

export function SharePanel(props: ViewProps): ReactElement {
  const { record, state, title } = props;
  const origin = window.location.origin;
  const address = origin + stateAddress({ ...state, embedded: false });
  const framed = origin + stateAddress({ ...state, embedded: true });
  const query = viewQuery(record, state, title);
  return (
    <div className="share">
      <CopySection label="Link to this view" text={address} />
      <PictureFiles {...props} address={address} />
      <NetworkFiles {...props} />
      <RecordFiles />
      <CopySection label="Code that shows this view in another page" text={embedCode(framed, title)} />
      <CopySection label="The GraphQL behind this view" text={query} isCode>
        <a href={`/console/?query=${encodeURIComponent(query)}`} target="_blank" rel="noreferrer">
          Open it in the console
        </a>
      </CopySection>
      <CopySection label="To cite this view" text={formatCitation({ dataset: record.dataset, title, address })}>
        {record.dataset && <p className="quiet">{record.dataset.licence}</p>}
      </CopySection>
    </div>
  );
}

type Progress = "idle" | "drawing" | "failed";

/** The picture as a file, whichever view is open: its code is loaded only when it is needed. */
function PictureFiles(props: ViewProps & { readonly address: string }): ReactElement {
  const { state, record } = props;
  const scheme = useScheme();
  const [progress, setProgress] = useState<Progress>("idle");
  const name = fileName(state.on, record.dataset?.dataVersion);
  const keep = async (format: "svg" | "png") => {
    setProgress("drawing");
    try {
      const { renderSvgFile } = await import("../../files/svg-file.tsx");
      const svg = renderSvgFile({ ...props, scheme, ...windowProportion() });
      const file =
        format === "svg"
          ? { content: svg, mediaType: "image/svg+xml" }
          : { content: await renderPng(svg), mediaType: "image/png" };
      saveFile({ name: `${name}.${format}`, ...file });
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
        and address. You can also print it.
      </p>
      {progress === "failed" && (
        <p className="state" role="alert">
          The browser could not make the file. Try again, or choose the other format.
        </p>
      )}
    </section>
  );
}

/** How high the window on the map is for its width; nothing where another view is open. */
function windowProportion(): { readonly proportion?: number } {
  const area = document.querySelector(".picture-area");
  return area && area.clientWidth > 0 ? { proportion: area.clientHeight / area.clientWidth } : {};
}

/** As the service offers them. A test holds this list against the service's own. */
export const formats: readonly { readonly format: string; readonly words: string }[] = [
  { format: "csv", words: "CSV, the links" },
  { format: "bodies.csv", words: "CSV, the bodies" },
  { format: "edges.csv", words: "CSV for Gephi, the edges" },
  { format: "nodes.csv", words: "CSV for Gephi, the nodes" },
  { format: "json", words: "JSON for Cytoscape" },
  { format: "graphml", words: "GraphML" },
  { format: "gexf", words: "GEXF for Gephi" },
  { format: "jsonld", words: "JSON-LD" },
  { format: "dot", words: "DOT for Graphviz" },
  { format: "mmd", words: "Mermaid" },
];

function NetworkFiles({ record, state }: ViewProps): ReactElement {
  const network = networkArguments(record, state);
  const links = formats.map(({ format, words }) => ({ words, address: networkAddress(network, format) }));
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
        <p className="quiet">Nothing matches the filters, so there is no network to save.</p>
      )}
      <p className="quiet">{describeNetwork(state)}</p>
    </section>
  );
}

const recordFiles = [
  { address: "/data.zip", words: "CSV tables in a ZIP" },
  { address: "/data.sqlite", words: "SQLite" },
  { address: "/data.parquet", words: "Parquet" },
] as const;

function RecordFiles(): ReactElement {
  return (
    <section>
      <h3>The whole record</h3>
      <ul className="files">
        {recordFiles.map(({ address, words }) => (
          <li key={address}>
            <a href={address} download="">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeNetwork({ selection, filters, question }: PanelProps["state"]): string {
  const part = {
    bodies: "The selected bodies with those around them, and the links among all of these, on this day.",
    edge: "The links of the same type between the two ends of the selected link.",
    proposal: "The network of this day with these filters.",
    none: "The network of this day with these filters.",
  }[selection?.kind ?? "none"];
  const network = question && !selection ? " It is not limited to the answer: use the query below for that." : "";
  const confidence = filters.confidences
    ? " It has links of every confidence, because the service does not filter by confidence."
    : "";
  const further =
    selection?.kind === "bodies" && selection.hops > 1 && filters.types === null
      ? " It follows links of every type at each hop; the picture follows areas, parts and members at the first hop only."
      : "";
  return part + network + further + confidence;
}
