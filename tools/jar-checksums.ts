// Prints the checksums of the jars in a folder, as src/local-neo4j/jar-checksums.ts has them:
// `npm run --silent checksums -- .data/neo4j-5.26.30/lib`, after a new version of Neo4j was fetched.

import process from "node:process";
import { folderChecksums } from "../src/local-neo4j/checksums.ts";

const [folder = ""] = process.argv.slice(2);
const entries = [...folderChecksums(folder)].map(([file, hash]) => `  ["${file}", "${hash}"],\n`);
process.stdout.write(`// The jars of Neo4j and the SHA-256 of each. \`tools/jar-checksums.ts\` prints it for a new version.

/** By the name of the file, in the order of the names. */
export const jarChecksums: ReadonlyMap<string, string> = new Map([
${entries.join("")}]);
`);
