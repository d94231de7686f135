import { parseArgs } from "node:util";

import { UsageError } from "./terminal.ts";

/** What a command that works on a folder of seeds was asked. */
export interface FolderQuestion {
  readonly folder: string;
  readonly json: boolean;
  readonly raw: boolean;
}

/** The arguments of such a command: one folder, `--json` and `--raw`. */
export function parseFolder(args: string[]): FolderQuestion {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { raw: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError("Give one folder.");
  return { folder, json: values.json, raw: values.raw };
}
