// The OpenSearch description, by which a browser can add the search to its own.

import type { LoaderFunctionArgs } from "react-router";
import type { PageContext } from "../../page-context.ts";

export function loader({ context }: LoaderFunctionArgs<PageContext>): Response {
  return new Response(describeSearch(context.publicUrl), {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}

function describeSearch(publicUrl: string): string {
  const root = publicUrl.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Who commissions</ShortName>
  <Description>Who commissions health and social care in London: places, bodies, services, documents, laws, proposals and people.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${root}/icon.svg</Image>
  <Url type="text/html" template="${root}/search?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
