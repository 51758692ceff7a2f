// Whole answers of the API on a small record: our own questions with generated fields below them, and generated queries.

import stringify from "json-stringify-pretty-compact";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

/** The data of an answer without errors. */
async function data(query: string) {
  const { body } = await service.ask(query);
  expect(body.errors).toBeUndefined();
  return body.data;
}

test("a body in an answer has its edges, their facts, their evidence and the bodies at their other ends", async () => {
  const { lineage } = await data(`{
    lineage(body: "ccg-07r") {
      body { id kind coversConnection { edges { properties { validFrom evidence { id } } node { name coveredByConnection(where: { node: { kind: { eq: HEALTH_AND_WELLBEING_BOARD } } }) { totalCount edges { node { id } } } } } } }
      ancestors { steps share body { name validTo } edge { id type source target label evidence { id } } }
    }
  }`);
  await expect(`${JSON.stringify(lineage, null, 2)}\n`).toMatchFileSnapshot("../data/service/http-lineage.json");
});

test("who commissions is answered whole, with the law, the evidence and the proposals", async () => {
  const { whoCommissions } = await data(`{
    whoCommissions(service: "gp-services", place: "borough-sutton", on: "2016-06-01") {
      service { id name parent { id } }
      place { name }
      on
      responsible { edge body { name } viaGroup { name } service { id } mode legalBasis { id title } legalBasisStated validFrom validTo validFromStated validToStated seenOnStated confidence evidence { id } note }
      possiblyResponsible { edge body { name } mode certainty }
      accountable { edge body { name } mode certainty certainFrom certainTo lastSeen evidence { id } }
      approvers { edge body { name } viaGroup { name } subject form decided decidedOn certainty evidence { id } }
      pools { edge body { name } viaGroup { name } fund { name } financialYear amountGbp }
      proposals { id services { id } }
      notEstablished
      basis { sentence evidence { id } }
    }
  }`);
  await expect(`${JSON.stringify(whoCommissions, null, 2)}\n`).toMatchFileSnapshot("../data/service/http-who.json");
});

test("a network is ready to draw, with measures where they are asked for", async () => {
  const { network } = await data(`{
    network(focus: ["hwb-camden"], on: "2016-06-01", metrics: true) { on truncated dataVersion nodes { body { id } degree betweenness community } edges { id type source target label status service validFrom validTo amountGbp confidence } }
  }`);
  await expect(`${JSON.stringify(network, null, 2)}\n`).toMatchFileSnapshot("../data/service/http-network.json");
});

const questions: Readonly<Record<string, string>> = {
  "documents-that-mention-camden": `{
    documents(where: { OR: [
      { mentions: { some: { id: { eq: "borough-camden" } } } }
      { mentions: { some: { kind: { eq: CCG }, covers: { some: { id: { eq: "borough-camden" } } } } } }
    ] }) { id title publisher published mentions(where: { OR: [
      { id: { eq: "borough-camden" } }
      { kind: { eq: CCG }, covers: { some: { id: { eq: "borough-camden" } } } }
    ] }) { id } }
  }`,
  "who-spoke-for-the-lga": `{
    bodies(where: { id: { eq: "local-government-association" } }) {
      name
      postHoldersConnection { edges { node { id name } properties { post status seenOn evidence { id title } } } }
    }
    people(where: { posts: { some: { id: { eq: "local-government-association" } } } }) { id name documents { id } }
  }`,
  "proposals-to-create-approvals": `{
    proposals(where: { wouldCreate: { eq: APPROVES } }) {
      id title status firstSeen outcome outcomeOnStated
      proposedBy { id } addressedTo { id } documents { id } outcomeDocuments { id }
    }
  }`,
  "disputed-claims": `{
    claims(where: { disputed: { eq: true } }) { id relation subjectStated objectStated paraphrase note document { id title } }
  }`,
};

test.each(Object.entries(questions))("the record answers: %s", async (name, query) => {
  await expect(`${stringify(await data(query), { maxLength: 130 })}\n`).toMatchFileSnapshot(
    `../data/record/${name}.json`,
  );
});
