import path from "node:path";
import { createInterface } from "node:readline";

import { runCommand } from "./run-command.ts";

// `npm run` goes to the project's root and leaves the user's folder in INIT_CWD.
const { npm_lifecycle_event: script, INIT_CWD: started } = process.env;
const base = script === "variorum" && started !== undefined ? started : process.cwd();

// A reader that has seen enough (`| head`) is not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  resolve: (name) => path.resolve(base, name),
});
