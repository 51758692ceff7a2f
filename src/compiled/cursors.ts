// The cursors of connections, as the generator writes them: each says the place of its edge.

const prefix = "arrayconnection:";

export function cursorText(place: number): string {
  return Buffer.from(`${prefix}${place}`).toString("base64");
}

/** Null for what is no cursor. */
export function cursorPlace(cursor: unknown): number | null {
  const text = typeof cursor === "string" ? Buffer.from(cursor, "base64").toString("latin1") : "";
  const [, place] = /^arrayconnection:(\d{1,7})$/.exec(text) ?? [];
  return place === undefined ? null : Number(place);
}
