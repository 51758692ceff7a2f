// Apollo Server and @neo4j/graphql as their guides set them up, from the SDL of schema/: a contestant of the bench.

import process from "node:process";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { print } from "graphql";
import neo4j from "neo4j-driver";
import { readModel } from "../src/cli/project.ts";

const [address = "{}"] = process.argv.slice(2);
const { uri, user, password } = JSON.parse(address);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const { sdl } = await readModel();
const schema = await new Neo4jGraphQL({ typeDefs: print(sdl.document), driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({ sessionConfig: { defaultAccessMode: "READ" } }),
});
process.stdout.write(`ready ${url.replace(/\/$/, "")}\n`);
