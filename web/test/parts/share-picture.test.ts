// A picture as PNG: drawn with its own font, the same each time, and drawn once.

import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { sharePicture } from "../../src/parts/share-picture.server.ts";

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="DejaVu Sans">${content}</svg>`;

/** The width and height, and the number of pixels that are not plain white or clear. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  const marks = new Set(inflateSync(Buffer.concat(parts)));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), marks: marks.size };
}

test("is of the size of the SVG, and has its letters", async () => {
  const [empty, written] = await Promise.all([
    sharePicture(svg('<rect width="60" height="20" fill="#fff"/>')),
    sharePicture(svg('<rect width="60" height="20" fill="#fff"/><text x="4" y="15" font-size="14">Camden</text>')),
  ]);
  expect(readPng(empty)).toMatchObject({ width: 60, height: 20 });
  expect(readPng(written)).toMatchObject({ width: 60, height: 20 });
  expect(readPng(written).marks).toBeGreaterThan(readPng(empty).marks + 10);
});

test("is drawn once", async () => {
  const one = svg('<circle r="5"/>');
  expect(sharePicture(one)).toBe(sharePicture(one));
  expect(sharePicture(one)).not.toBe(sharePicture(svg('<circle r="6"/>')));
});

test("what is no SVG is refused, and refused again", async () => {
  await expect(sharePicture("nothing")).rejects.toThrow();
  await expect(sharePicture("nothing")).rejects.toThrow();
});
