// The nonce that lets the scripts of a page run. Empty in the browser, which hides nonces.

import { createContext } from "react";

export const Nonce = createContext("");
