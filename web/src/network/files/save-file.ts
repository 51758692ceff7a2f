// Hands a file to the reader, made on the page from what is shown.

export interface FileContent {
  readonly name: string;
  readonly content: string | Blob;
  readonly mediaType: string;
}

export function saveFile({ name, content, mediaType }: FileContent): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveCsv(name: string, content: string): void {
  saveFile({ name: `${name}.csv`, content, mediaType: "text/csv;charset=utf-8" });
}

/** The name of a file has the day and the version of the data, so that each file has its own. */
export function fileName(on: string, dataVersion: string | undefined, part?: string): string {
  return ["who-commissions-what", part, on, dataVersion].filter((word) => word !== undefined).join("-");
}
