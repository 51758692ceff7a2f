// The nonce that lets the scripts of a page run. Undefined where there is none: on a page without scripts, and in the browser, which hides nonces.

import { createContext } from "react";

export const Nonce = createContext<string | undefined>(undefined);
