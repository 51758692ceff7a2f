// Writes a seed folder with copies of the record: `npm run bench:larger-record -- COPIES FOLDER`.

import process from "node:process";
import { writeCopies } from "./copied-record.ts";

const [copies, folder] = process.argv.slice(2);
if (!(Number(copies) >= 1) || folder === undefined) {
  throw new Error("Give the number of copies and an empty folder, as in `10 larger-seed`.");
}
writeCopies(Number(copies), folder);
