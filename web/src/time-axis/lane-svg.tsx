// The picture of lanes as the text of an SVG file.

import { renderToStaticMarkup } from "react-dom/server";
import { LanePicture, type LanePictureProps } from "./lane-picture.tsx";

export function laneSvg(props: LanePictureProps): string {
  return `${renderToStaticMarkup(<LanePicture {...props} />)}\n`;
}
