// Any address that no page has.

export function loader(): never {
  throw new Response(null, { status: 404 });
}

// biome-ignore lint/style/noDefaultExport: React Router takes a page from the default export
export default function MissingRoute(): null {
  return null;
}
