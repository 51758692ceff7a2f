// A picture as PNG, drawn here with a font of its own, so that it needs nothing of the machine.

import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The most pictures that are kept: some 10 MB. */
const most = 200;

/** By the hash of the SVG. A new version of the record gives other SVGs, and theirs replace the oldest. */
const pictures = new Map<string, Promise<Uint8Array>>();

/** The SVG of a picture, as a file. */
export function pictureSvg(picture: ReactElement): string {
  return `${renderToStaticMarkup(picture)}\n`;
}

/** The SVG as PNG. The last few hundred are kept. */
export function sharePicture(svg: string): Promise<Uint8Array> {
  const key = createHash("sha256").update(svg).digest("base64");
  const kept = pictures.get(key);
  const picture = kept ?? drawPng(svg);
  pictures.delete(key);
  pictures.set(key, picture);
  if (!kept) {
    picture.catch(() => pictures.delete(key));
  }
  for (const oldest of [...pictures.keys()].slice(0, Math.max(0, pictures.size - most))) {
    pictures.delete(oldest);
  }
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
