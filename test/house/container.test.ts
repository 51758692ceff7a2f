// The container and the compose files: what they set exists, and what they run is locked and limited.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { variables } from "../../src/base/config.ts";
import { root } from "../../src/cli/project.ts";

interface Container {
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly ports?: readonly string[];
}

async function readContainers(file: string): Promise<readonly (readonly [string, Container])[]> {
  const text = await readFile(join(root, file), "utf8");
  return Object.entries(parse(text, { merge: true }).services);
}

describe.each(["docker-compose.yml", "docs/operations/docker-compose.scale.yml"])("in %s", async (file) => {
  const containers = await readContainers(file);
  const ours = containers.filter(([, { build }]) => build !== undefined);

  test("each variable of the service is one that it reads", () => {
    const set = ours.flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => name !== "NODE_OPTIONS" && !variables.includes(name))).toEqual([]);
  });

  test("the service cannot write, has no capabilities and gains no privileges", () => {
    expect(ours.map(([, { read_only, cap_drop, security_opt }]) => ({ read_only, cap_drop, security_opt }))).toEqual(
      ours.map(() => ({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] })),
    );
  });

  test("every container has a limit of memory, of CPU and of processes", () => {
    const open = containers.filter(([, { mem_limit, cpus, pids_limit }]) => !(mem_limit && cpus && pids_limit));
    expect(open.map(([name]) => name)).toEqual([]);
  });

  test("nothing listens beyond this machine", () => {
    const ports = containers.flatMap(([, container]) => container.ports ?? []);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });
});

test("the image runs as a user by number who is not root, and says whether it is ready", async () => {
  const text = await readFile(join(root, "Dockerfile"), "utf8");
  const last = text.slice(text.lastIndexOf("\nFROM "));
  const [, user = "0"] = /^USER (\d+):\d+$/m.exec(last) ?? [];
  expect(Number(user)).toBeGreaterThan(0);
  expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/health\/ready/m);
});
