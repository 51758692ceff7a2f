// What no route reads is refused in JSON, however broken it is: what the parser of Node rejects too.

import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAnswer, sendRaw } from "../support/raw-http.ts";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startSmallService();
});
afterAll(() => service.close());

const host = "Host: example.org\r\nConnection: close\r\n";

/** The status, and the code of the one error. */
async function refusal(bytes: string): Promise<readonly unknown[]> {
  const { status, headers, body } = await sendRaw(service.url, bytes);
  const { errors } = JSON.parse(body);
  expect([headers["content-type"], headers["cache-control"], errors.length, typeof headers["x-request-id"]]).toEqual([
    "application/json; charset=utf-8",
    "no-store",
    1,
    "string",
  ]);
  return [status, errors[0].extensions.code, errors[0].message];
}

describe("refused in JSON:", () => {
  test.each([
    ["what is no HTTP", "\x16\x03\x01\x02\r\n\r\n", 400, "The request is not valid HTTP."],
    [
      "a header without an end of its name",
      `GET / HTTP/1.1\r\n${host}broken\r\n\r\n`,
      400,
      "The request is not valid HTTP.",
    ],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "The request is not valid HTTP."],
    [
      "two lengths of a body",
      `POST /graphql HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      "The request is not valid HTTP.",
    ],
    [
      "a head that is too long",
      `GET / HTTP/1.1\r\n${host}X-Long: ${"a".repeat(20_000)}\r\n\r\n`,
      431,
      "The address and the headers of the request are too long.",
    ],
    [
      "too many headers",
      `GET / HTTP/1.1\r\n${host}${"X: y\r\n".repeat(120)}\r\n`,
      431,
      "The request has more than 100 headers.",
    ],
    [
      "an address that is too long",
      `GET /?${"a".repeat(12_000)} HTTP/1.1\r\n${host}\r\n`,
      414,
      "The address has 12002 characters, and at most 12000 are read: use POST.",
    ],
    ["an address without a slash", `GET q HTTP/1.1\r\n${host}\r\n`, 400, "The request is not valid HTTP."],
    ["a star that is read", `GET * HTTP/1.1\r\n${host}\r\n`, 400, "The address must start with a slash."],
    ["a percent sign alone", `GET /q/100% HTTP/1.1\r\n${host}\r\n`, 400, expect.stringMatching(/^The address has a %/)],
    [
      "bytes that are no letters",
      `GET /places?q=%ff HTTP/1.1\r\n${host}\r\n`,
      400,
      expect.stringMatching(/^The address has a %/),
    ],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "The request must have one header Host."],
    ["two hosts", `GET / HTTP/1.1\r\nHost: a\r\n${host}\r\n`, 400, "The request must have one header Host."],
    [
      "a host without a name",
      "GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n",
      400,
      "The header Host is not a host and a port.",
    ],
    [
      "a host that is none",
      'GET / HTTP/1.1\r\nHost: "><script>\r\nConnection: close\r\n\r\n',
      400,
      "The header Host is not a host and a port.",
    ],
    [
      "an expectation that is not known",
      `GET / HTTP/1.1\r\n${host}Expect: tea\r\n\r\n`,
      417,
      "Expect: tea cannot be met: only 100-continue can.",
    ],
    [
      "CONNECT",
      `CONNECT example.org:443 HTTP/1.1\r\n${host}\r\n`,
      405,
      "CONNECT is not a method of this service: use GET.",
    ],
    ["TRACE", `TRACE / HTTP/1.1\r\n${host}\r\n`, 405, "/ does not take TRACE: use GET."],
    [
      "a method that HTTP does not have",
      `BREW /graphql HTTP/1.1\r\n${host}\r\n`,
      405,
      "BREW is not a method of this service: use GET.",
    ],
  ])("%s", async (_what, bytes, status, message) => {
    expect(await refusal(bytes)).toEqual([status, "BAD_REQUEST", message]);
  });
});

/** A POST to /graphql. */
function posted(body: string, headers: string): string {
  return `POST /graphql HTTP/1.1\r\n${host}${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
}

const json = "Content-Type: application/json\r\n";

describe("a body is refused", () => {
  test.each([
    [
      "of another type",
      posted("{ __typename }", "Content-Type: text/plain\r\n"),
      415,
      "The body has text/plain: send it as application/json.",
    ],
    ["without a type", posted("{ __typename }", ""), 415, "The body has no Content-Type: send it as application/json."],
    [
      "that is compressed",
      posted("aaaa", `${json}Content-Encoding: gzip\r\n`),
      415,
      "A compressed body is not read: send it without Content-Encoding.",
    ],
    [
      "in letters that are not known",
      posted("{}", "Content-Type: application/json; charset=koi8\r\n"),
      415,
      expect.stringContaining("KOI8"),
    ],
    [
      "that is too large",
      posted(`{"query":"${"a".repeat(120_000)}"}`, json),
      413,
      "The body has more than 100 kB, which is all that is read.",
    ],
    ["that is no JSON", posted("{query}", json), 400, "The body is not valid JSON."],
    ["with nothing in it", posted("", json), 400, expect.stringMatching(/^POST body missing/)],
  ])("%s", async (_what, bytes, status, message) => {
    expect(await refusal(bytes)).toEqual([status, "BAD_REQUEST", message]);
  });

  test("as JSON where a form is read", async () => {
    const bytes = `POST /reconcile HTTP/1.1\r\n${host}${json}Content-Length: 2\r\n\r\n{}`;
    expect(await refusal(bytes)).toEqual([
      415,
      "BAD_REQUEST",
      "The body has application/json: send it as application/x-www-form-urlencoded.",
    ]);
  });
});

describe("a form of answer that there is not is refused", () => {
  test.each([
    ["/graphql?query={__typename}", 406],
    ["/places", 406],
    ["/nothing", 404],
  ])("at %s", async (path, status) => {
    const answer = await refusal(`GET ${path} HTTP/1.1\r\n${host}Accept: application/pdf\r\n\r\n`);
    expect(answer[0]).toBe(status);
  });
});

test("the suggestions of the search are sent in the form that its field asks for", async () => {
  const answer = await sendRaw(
    service.url,
    `GET /search/suggestions?q=camden HTTP/1.1\r\n${host}Accept: text/fragment+html\r\n\r\n`,
  );
  expect([answer.status, answer.body.includes("Camden")]).toEqual([200, true]);
});

describe("answered:", () => {
  test.each([
    ["a request of HTTP/1.0 without a host", "GET /q.json HTTP/1.0\r\n\r\n"],
    ["an address with its host, as to a proxy", `GET http://other.example/q.json HTTP/1.1\r\n${host}\r\n`],
    [
      "a request to change the protocol, in the one that there is",
      `GET /q.json HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n`,
    ],
    ["a host of IPv6", "GET /q.json HTTP/1.1\r\nHost: [::1]:4000\r\nConnection: close\r\n\r\n"],
  ])("%s", async (_what, bytes) => {
    const { status, body } = await sendRaw(service.url, bytes);
    expect([status, body.includes('"queries"')]).toEqual([200, true]);
  });

  test("a body that waits to be asked for", async () => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /graphql HTTP/1.1\r\n${host}${json}Expect: 100-continue\r\nContent-Length: 24\r\n\r\n`);
    socket.once("data", () => socket.write('{"query":"{__typename}"}'));
    const answers = (await text(socket)).replace("HTTP/1.1 100 Continue\r\n\r\n", "");
    expect(parseAnswer(answers).status).toBe(200);
  });

  test("an address with a host, as of that host", async () => {
    const { body } = await sendRaw(service.url, `GET http://other.example/reconcile HTTP/1.1\r\n${host}\r\n`);
    expect(JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)).documentation).toBe(
      "http://other.example/data",
    );
  });
});

describe("OPTIONS says what is taken, and allows no credentials,", () => {
  test.each([
    ["*", "GET, HEAD, POST, OPTIONS"],
    ["/graphql", "GET, HEAD, POST, OPTIONS"],
    ["/reconcile", "GET, HEAD, POST, OPTIONS"],
    ["/", "GET, HEAD, OPTIONS"],
    ["/q/who-commissions.json", "GET, HEAD, OPTIONS"],
    ["/data.zip", "GET, HEAD, OPTIONS"],
    ["/health/live", "GET, HEAD, OPTIONS"],
    ["/icon.svg", "GET, HEAD, OPTIONS"],
  ])("at %s", async (path, allow) => {
    const asked = "Origin: https://elsewhere.example\r\nAccess-Control-Request-Method: POST\r\n";
    const { status, headers, body } = await sendRaw(service.url, `OPTIONS ${path} HTTP/1.1\r\n${host}${asked}\r\n`);
    expect([status, headers.allow, body]).toEqual([204, allow, ""]);
    expect(headers["access-control-allow-methods"]).toBe(allow.replace(", OPTIONS", ""));
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
  });
});

describe("what is not taken is refused with what is,", () => {
  test.each([
    ["/", "GET, HEAD, OPTIONS"],
    ["/data.zip", "GET, HEAD, OPTIONS"],
    ["/health/ready", "GET, HEAD, OPTIONS"],
    ["/console/", "GET, HEAD, OPTIONS"],
    ["/icon.svg", "GET, HEAD, OPTIONS"],
    ["/reconcile", "GET, HEAD, POST, OPTIONS"],
    ["/graphql", "GET, HEAD, POST, OPTIONS"],
  ])("at %s", async (path, allow) => {
    for (const method of ["DELETE", "PROPFIND", "TRACE", "BREW"]) {
      const { status, headers } = await sendRaw(service.url, `${method} ${path} HTTP/1.1\r\n${host}\r\n`);
      expect([method, status, headers.allow]).toEqual([method, 405, allow]);
    }
  });
});
