// The head of a page: its title, its address, and what search engines and link previews show of it.

import type { MetaDescriptor } from "react-router";

export interface PageHead {
  /** As in the `<h1>`. */
  readonly title: string;
  /** One or two sentences, at most some 160 characters: the answer. */
  readonly description: string;
  /** The path and query of the page's one lasting address. */
  readonly path: string;
  /** The path of the picture that stands for the page: 1200 by 630 pixels, PNG. */
  readonly picture?: string;
  /** What the page is about, in the words of schema.org, without `@context`. Left out, it is a page and no more. */
  readonly about?: Readonly<Record<string, unknown>> | undefined;
  /** Whether search engines should leave it out, as they should results of a search. */
  readonly hidden?: boolean;
}

const siteName = "Who commissions what";
const defaultPicture = "/picture.png";

interface MetaMatches {
  /** The first match is the root, whose loader gives the address of the service. */
  readonly matches: readonly ({ readonly loaderData?: unknown } | undefined)[];
}

/** The descriptors that a route's `meta` returns. */
export function pageMeta({ matches }: MetaMatches, head: PageHead): MetaDescriptor[] {
  const { title, description, path, picture = defaultPicture, hidden } = head;
  const about = head.about ?? { "@type": "WebPage", name: title };
  const root = publicUrl(matches[0]?.loaderData);
  const address = `${root}${path}`;
  return [
    { title: path === "/" ? siteName : `${title}: ${siteName.toLowerCase()}` },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: address },
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: siteName },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:url", content: address },
    { property: "og:image", content: `${root}${picture}` },
    { name: "twitter:card", content: "summary_large_image" },
    ...(hidden ? [{ name: "robots", content: "noindex" }] : []),
    { "script:ld+json": { "@context": "https://schema.org", url: address, ...about } },
  ];
}

function publicUrl(rootData: unknown): string {
  return typeof rootData === "object" && rootData !== null && "publicUrl" in rootData ? String(rootData.publicUrl) : "";
}
