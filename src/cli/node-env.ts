// The libraries run as in production unless NODE_ENV says otherwise: those for development check and warn, and take several times as long.

import process from "node:process";

// biome-ignore lint/style/noProcessEnv: the libraries read it from there when they are loaded
process.env.NODE_ENV ??= "production";
