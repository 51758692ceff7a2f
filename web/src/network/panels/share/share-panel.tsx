// Save and share: the picture and the network as files, code to embed, the query, and how to cite.

import { type ReactElement, useState } from "react";
import { embedCode, formatCitation } from "../../files/citation.ts";
import { renderPng } from "../../files/png-file.ts";
import { fileName, saveFile } from "../../files/save-file.ts";
import type { ViewProps } from "../../graph/view-props.ts";
import { gephiLiteAddress, networkArguments, networkFileAddress } from "../../requests/network-arguments.ts";
import { viewQuery } from "../../requests/view-query.ts";
import { stateAddress } from "../../state/address.ts";
import { CopySection } from "./copy-section.tsx";

export type ShareProps = ViewProps & {
  /** The address of the service, without a slash at its end. */
  readonly origin: string;
};

export function SharePanel(props: ShareProps): ReactElement {
  const { record, state, title, origin } = props;
  const address = origin + stateAddress({ ...state, embedded: false });
  const framed = origin + stateAddress({ ...state, embedded: true });
  const query = viewQuery(props);
  return (
    <div className="share">
      <CopySection label="Link to this view" text={address} />
      <PictureFiles {...props} address={address} />
      <NetworkFiles {...props} />
      <CopySection label="Code that shows this view in another page" text={embedCode(framed, title)} />
      <CopySection label="The GraphQL behind this view" text={query} isCode>
        <a href={`/console/?query=${encodeURIComponent(query)}`}>Open it in the console</a>
      </CopySection>
      <CopySection label="To cite this view" text={formatCitation({ dataset: record.dataset, title, address })}>
        {record.dataset && <p className="quiet">{record.dataset.licence}</p>}
      </CopySection>
    </div>
  );
}

type Progress = "idle" | "drawing" | "failed";

/** The picture as a file, whichever view is open: its code is loaded only when it is needed. */
function PictureFiles(props: ShareProps & { readonly address: string }): ReactElement {
  const { state, record } = props;
  const [progress, setProgress] = useState<Progress>("idle");
  const name = fileName(state.on, record.dataset?.dataVersion);
  const keep = async (format: "svg" | "png") => {
    setProgress("drawing");
    try {
      const { renderSvgFile } = await import("../../files/render-svg-file.tsx");
      const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
      const svg = renderSvgFile({ ...props, scheme: isDark ? "dark" : "light" });
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
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <p className="quiet">With its title, legend, data version and address.</p>
      {progress === "failed" && (
        <p className="problem" role="alert">
          The browser could not make the file. Try again, or choose the other format.
        </p>
      )}
    </section>
  );
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

function NetworkFiles({ record, state, contents, origin }: ShareProps): ReactElement {
  const network = networkArguments(record, state, contents);
  const links = formats.map(({ format, words }) => ({ words, address: networkFileAddress(network, format) }));
  const gexf = networkFileAddress(network, "gexf");
  const gephi = gexf === null ? null : gephiLiteAddress(origin, gexf);
  if (gexf === null) {
    return <p className="quiet">Nothing passes the filters, so there is no network to save.</p>;
  }
  return (
    <section>
      <h3>The network</h3>
      <ul className="files">
        {links.map(({ words, address }) => (
          <li key={words}>
            <a href={address ?? undefined} download="">
              {words}
            </a>
          </li>
        ))}
        {gephi && (
          <li>
            <a href={gephi} rel="external">
              Open in Gephi Lite
            </a>
          </li>
        )}
      </ul>
      {gephi === null && (
        <p className="quiet">
          Gephi Lite fetches a file from its address, which it cannot do from {new URL(origin).host}. Save the GEXF and
          open it there.
        </p>
      )}
      <p className="quiet">
        Kumu takes no address of a file in a link: import the two CSV files there. The files have the bodies and links
        of this question, each on its own: nothing in them is bundled.
      </p>
    </section>
  );
}
