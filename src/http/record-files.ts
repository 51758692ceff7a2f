// The routes of the whole record: as an archive, as one file of SQLite or Parquet, and table by table.

import { createHash } from "node:crypto";
import { type Request, type Response, Router } from "express";
import { archiveFiles, tableCsvText, zipArchive } from "../archive/archive.ts";
import { type ArchiveTable, archiveTables } from "../archive/archive-tables.ts";
import { parquetRecord, parquetTable } from "../archive/parquet-file.ts";
import { sqliteFile } from "../archive/sqlite-file.ts";
import { tableName } from "../archive/table-values.ts";
import { KnownError } from "../base/errors.ts";
import { clipText, nearestWords } from "../base/nearest-words.ts";
import { makeImprint } from "../formats/imprint.ts";
import { readParameters } from "../graphql/url-parameters.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Imprint } from "../model/network.ts";
import { keepOne, makeVersionKeeper } from "../service/version-keeper.ts";
import { answerImprint, setFileName, setImprintHeaders } from "./download-headers.ts";
import { readFileRequest, splitFileName } from "./file-request.ts";
import { requestParameters, type ServiceContext } from "./service-context.ts";

/** The whole record with what its files are made from. */
interface RecordContent {
  readonly described: DatasetWithModel;
  readonly imprint: Imprint;
  readonly tables: readonly ArchiveTable[];
}

interface RecordFormat {
  readonly extension: string;
  readonly mediaType: string;
  make(content: RecordContent): Uint8Array | Promise<Uint8Array>;
}

const wholeFormats: readonly RecordFormat[] = [
  {
    extension: "zip",
    mediaType: "application/zip",
    make: ({ described, imprint }) => zipArchive(archiveFiles(described, imprint), imprint.dataDate),
  },
  {
    extension: "sqlite",
    mediaType: "application/vnd.sqlite3",
    make: ({ tables, imprint, described }) => sqliteFile(tables, { imprint, catalogue: described.catalogue }),
  },
  {
    extension: "parquet",
    mediaType: "application/vnd.apache.parquet",
    make: ({ tables, imprint }) => parquetRecord(tables, imprint),
  },
];

export function recordRoutes(context: ServiceContext, cache: RecordCache): Router {
  const router = Router();
  for (const { extension, mediaType, make } of wholeFormats) {
    router.get(`/data.${extension}`, async (request, response) => {
      readParameters([], requestParameters(request));
      const imprint = await startAnswer(response, context);
      setFileName(response, { words: ["who-commissions-what"], extension }, imprint);
      sendBytes(request, response.type(mediaType), await cache.file(extension, make));
    });
  }
  router.get("/data/*file", async (request, response) => {
    const file = [request.params.file].flat().join("/");
    const { name, extension = "" } = splitFileName(file);
    const isCsv = extension === "csv";
    const { forExcel } = readFileRequest([], isCsv, requestParameters(request));
    const imprint = await startAnswer(response, context);
    const { tables } = await cache.content();
    const table = findTable(tables, name, extension);
    setFileName(response, { words: ["who-commissions-what", ...name.split("/")], extension }, imprint);
    if (isCsv) {
      response.type("text/csv; charset=utf-8; header=present").send(tableCsvText(table, forExcel));
      return;
    }
    const bytes = await cache.file(file, () => parquetTable(table, imprint));
    sendBytes(request, response.type("application/vnd.apache.parquet"), bytes);
  });
  return router;
}

async function startAnswer(response: Response, { source }: ServiceContext): Promise<Imprint> {
  const imprint = await answerImprint(source, {});
  setImprintHeaders(response, imprint);
  return imprint;
}

function findTable(tables: readonly ArchiveTable[], name: string, extension: string): ArchiveTable {
  const table = tables.find((each) => tableName(each) === name);
  if (!table) {
    const names = tables.map(tableName);
    throw new KnownError(
      "FORMAT_UNKNOWN",
      `There is no table "${clipText(name)}": the tables are ${names.join(", ")}. The nearest: ${nearestWords(name, names)[0]}.`,
    );
  }
  if (extension !== "csv" && extension !== "parquet") {
    throw new KnownError("FORMAT_UNKNOWN", `Use /data/${name}.csv or /data/${name}.parquet.`);
  }
  return table;
}

/** Bytes with the tag by which a client knows that the next part that it takes is of the same file. */
interface TaggedBytes {
  readonly bytes: Buffer;
  readonly tag: string;
}

/** A reader of Parquet takes only the parts of a file that it needs, each as a range of bytes. */
function sendBytes(request: Request, response: Response, { bytes, tag }: TaggedBytes): void {
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("etag", tag);
  const ranges = isOfTag(request, tag) ? request.range(bytes.length, { combine: true }) : undefined;
  if (ranges === -1) {
    response.setHeader("content-range", `bytes */${bytes.length}`);
    response.status(416).end();
    return;
  }
  const [range, ...others] = Array.isArray(ranges) && ranges.type === "bytes" ? ranges : [];
  if (range && others.length === 0) {
    response.setHeader("content-range", `bytes ${range.start}-${range.end}/${bytes.length}`);
    response.status(206).send(bytes.subarray(range.start, range.end + 1));
    return;
  }
  response.send(bytes);
}

/** A client that has a part of an older file gets the whole of this one. */
function isOfTag(request: Request, tag: string): boolean {
  const wanted = request.get("if-range");
  return wanted === undefined || wanted === tag;
}

export interface RecordCache {
  content(): Promise<RecordContent>;
  /** The file of that name. */
  file(name: string, make: RecordFormat["make"]): Promise<TaggedBytes>;
}

/** More than there are files: the record in each format, and each table as Parquet. */
const mostFiles = 200;

/** Keeps the record and its files until there is another version of the data, since each takes up to a second to make. */
export function makeRecordCache({ api, source, permits }: ServiceContext): RecordCache {
  const content = keepOne(source.reader, async () => {
    const dataset = await source.readDataset();
    const described = { dataset, sdl: api.sdl, catalogue: api.catalogue };
    return {
      described,
      imprint: makeImprint(dataset, { on: null, filters: {} }),
      tables: archiveTables(described),
    };
  });
  const keep = makeVersionKeeper<TaggedBytes>(source.reader, mostFiles);
  return {
    content,
    file: (name, make) =>
      // It takes up to a second of the processor, so it is work as costly as there is.
      keep(name, () => permits.run(permits.maxCost, async () => tagBytes(Buffer.from(await make(await content()))))),
  };
}

function tagBytes(bytes: Buffer): TaggedBytes {
  return { bytes, tag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"` };
}

/** How large each download of the record is, in bytes, by its address. */
export async function recordSizes(cache: RecordCache): Promise<Readonly<Record<string, number>>> {
  const { tables } = await cache.content();
  // One after the other, since each needs a permit of the few for costly work.
  const whole: [string, number][] = [];
  for (const { extension, make } of wholeFormats) {
    const { bytes } = await cache.file(extension, make);
    whole.push([`/data.${extension}`, bytes.length]);
  }
  const single = tables.map((table): [string, number] => [
    `/data/${tableName(table)}.csv`,
    Buffer.byteLength(tableCsvText(table, false)),
  ]);
  return Object.fromEntries([...whole, ...single]);
}
