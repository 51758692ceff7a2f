// Reads a file of the data as text, and says where it is not one.

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model/dataset.ts";
import { unreadableSentence } from "./csv-files.ts";

/** What a file says. The text is empty if it cannot be read. */
export interface FileText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Bytes of the largest file. The whole record of London has some 2 MB. */
const largestFile = 64 * 1024 * 1024;

/** Problems that are shown of one file, of each sort. */
export const mostProblems = 20;

/** Any line may end in LF, CRLF or CR; in the text, each ends in LF. Null if there is no such file. */
export async function readFileText(folder: string, file: string): Promise<FileText | null> {
  const refuse = (sentence: string, line = 1): FileText => ({ text: "", problems: [{ file, line, sentence }] });
  try {
    const { size } = await stat(join(folder, file));
    if (size > largestFile) {
      const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
      return refuse(`The file has ${megabytes(size)} MB, and at most ${megabytes(largestFile)} can be read.`);
    }
    return decodeText(file, await readFile(join(folder, file)));
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    return isMissing ? null : refuse(unreadableSentence(cause));
  }
}

function decodeText(file: string, bytes: Buffer): FileText {
  const [text, valid] = decodeUtf8(bytes);
  if (!valid) {
    const line = lineCount(text);
    return { text: "", problems: [{ file, line, sentence: `The text is not in UTF-8${encodingHint(bytes)}.` }] };
  }
  const lines = text.replaceAll(/\r\n?/g, "\n");
  return { text: lines, problems: unseenCharacters(file, lines) };
}

/** The text, or what of it comes before the first bytes that are not UTF-8. */
function decodeUtf8(bytes: Buffer): readonly [text: string, valid: boolean] {
  try {
    return [new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), true];
  } catch {
    const text = bytes.toString("utf8");
    return [text.slice(0, text.indexOf("\uFFFD")), false];
  }
}

function lineCount(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

function encodingHint([first, second]: Buffer): string {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? ": it is in UTF-16. Save it as CSV UTF-8" : ": save it as CSV UTF-8";
}

/** Control characters, and those that are not shown or that turn the direction of a text. Two join letters in some scripts. */
const unseen = /[^\P{Cc}\n\t]|[^\P{Cf}\u200c\u200d]|[\p{Cs}\p{Co}\ufffe\uffff]/gu;

/** A byte order mark at the start is none. */
function unseenCharacters(file: string, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  let line = 1;
  let from = 0;
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (problems.length === mostProblems) {
      break;
    }
    if (index > 0 || character !== "\ufeff") {
      line += text.slice(from, index).split("\n").length - 1;
      from = index;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      problems.push({ file, line, sentence: `The character U+${code} is not shown: remove it.` });
    }
  }
  return problems;
}
