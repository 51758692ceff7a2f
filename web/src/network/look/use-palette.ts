// Light or dark, as the reader's system asks; light on paper.

import { useSyncExternalStore } from "react";
import { type Palette, palettes, type Scheme } from "./look.ts";

const dark = "(prefers-color-scheme: dark)";
const paper = "print";

export function useScheme(): Scheme {
  const isDark = useMediaQuery(dark);
  return useMediaQuery(paper) || !isDark ? "light" : "dark";
}

export function usePalette(): Palette {
  return palettes[useScheme()];
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
