// Makes the file of the picture in the browser.

import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { SvgFile, type SvgFileProps } from "./svg-file.tsx";

export function renderSvgFile(props: SvgFileProps): string {
  const frame = document.createElement("div");
  const root = createRoot(frame);
  flushSync(() => root.render(<SvgFile {...props} />));
  const svg = frame.firstElementChild;
  const text = svg ? new XMLSerializer().serializeToString(svg) : "";
  root.unmount();
  return text;
}
