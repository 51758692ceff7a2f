// How Node runs the service: it is loaded before anything that reads this.

import process from "node:process";
import { setFlagsFromString } from "node:v8";

// The libraries run as in production unless NODE_ENV says otherwise: those for development check and warn, and take several times as long.
// biome-ignore lint/style/noProcessEnv: the libraries read it from there when they are loaded
process.env.NODE_ENV ??= "production";

// The heap grows by half of what is in use before it is collected, and not by as much again and more: most of what it holds then is garbage.
setFlagsFromString("--heap-growing-percent=50");
