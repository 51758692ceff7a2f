// The driver alone behind node:http, with Cypher written by hand for each question: a contestant of the bench.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import neo4j from "neo4j-driver";
import { bareStatements } from "./bare-statements.ts";

const [address = "{}"] = process.argv.slice(2);
const { uri, user, password } = JSON.parse(address);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Each statement returns one column, whose rows are the list of that name in the answer. */
async function answerQuestion(question: string, values: Readonly<Record<string, unknown>>): Promise<unknown> {
  const statements = Object.entries(bareStatements[question] ?? {});
  const lists = await Promise.all(
    statements.map(async ([name, statement]) => {
      const session = driver.session({ defaultAccessMode: "READ" });
      try {
        const { records } = await session.run(statement, values);
        return [name, records.map((record) => record.get(0))] as const;
      } finally {
        await session.close();
      }
    }),
  );
  return { data: Object.fromEntries(lists) };
}

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", () => {
    const question = request.url?.slice(1) ?? "";
    answerQuestion(question, JSON.parse(body)).then(
      (answer) => {
        const text = JSON.stringify(answer);
        response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
        response.end(text);
      },
      (error: unknown) => {
        const text = String(error);
        response.writeHead(500, { "content-length": Buffer.byteLength(text) });
        response.end(text);
      },
    );
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
