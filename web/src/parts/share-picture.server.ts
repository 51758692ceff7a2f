// A picture as PNG, drawn here with a font of its own, so that it needs nothing of the machine.

import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { LRUCache } from "lru-cache";

/** By the hash of the SVG: some 10 MB. A new version of the record gives other SVGs, whose pictures put out the oldest. */
const pictures = new LRUCache<string, Promise<Uint8Array>>({ max: 200 });

/** The SVG as PNG. Those of the last few hundred are kept. */
export function sharePicture(svg: string): Promise<Uint8Array> {
  const key = createHash("sha256").update(svg).digest("base64");
  const found = pictures.get(key);
  if (found) {
    return found;
  }
  const picture = drawPng(svg);
  pictures.set(key, picture);
  picture.catch(() => pictures.delete(key));
  return picture;
}

async function drawPng(svg: string): Promise<Uint8Array> {
  // It is a program for the machine, which the build cannot take into the pages.
  const { renderAsync } = await import("@resvg/resvg-js");
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" },
  });
  return image.asPng();
}
