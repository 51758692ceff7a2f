// The answers that are kept, and those that are being made, by all that they depend on.

import { hash } from "node:crypto";
import type { AnswerCache, WholeAnswer } from "./answer-cache.ts";

/** What an answer depends on beside the data and the program. */
export interface Question {
  /** What the addresses in the answer start with. */
  readonly address: string;
  readonly method: string;
  /** The path with its parameters, or the body. */
  readonly text: string;
  /** The form of the answer, as the client chooses it. */
  readonly form: string;
  readonly encoding: string;
}

export interface AnswerRoom {
  /** The name of the answer from that version of the data, by which it is kept and which is its tag. */
  name(question: Question, version: string | null): string;
  /** Null if none is kept. */
  kept(name: string): Promise<WholeAnswer | null>;
  /** What another request is making; null if none is, or it made nothing that can be kept. */
  wait(name: string): Promise<WholeAnswer | null>;
  /** Other requests for the answer wait from now on. Returns what tells them. */
  start(name: string): (answer: WholeAnswer | null) => void;
  keep(name: string, answer: WholeAnswer): void;
}

/** `serviceVersion` is that of the program, and of the settings that answers depend on. */
export function makeAnswerRoom(cache: AnswerCache, serviceVersion: string): AnswerRoom {
  const makings = new Map<string, Promise<WholeAnswer | null>>();
  return {
    name({ address, method, text, form, encoding }, version) {
      const parts = [version ?? "", serviceVersion, address, text, method, form, encoding];
      return hash("sha256", JSON.stringify(parts), "base64url").slice(0, 32);
    },
    kept: (name) => cache.get(name),
    wait: async (name) => makings.get(name) ?? null,
    start(name) {
      let tell: (answer: WholeAnswer | null) => void = () => undefined;
      const making = new Promise<WholeAnswer | null>((resolve) => {
        tell = resolve;
      });
      makings.set(name, making);
      return (answer) => {
        if (makings.get(name) === making) {
          makings.delete(name);
        }
        tell(answer);
      };
    },
    keep: (name, answer) => cache.set(name, answer),
  };
}
