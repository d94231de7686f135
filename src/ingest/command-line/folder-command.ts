import { openFolder, type OpenFolder } from "./open-folder.ts";
import { parseFolder } from "./parse-folder.ts";
import type { Command } from "./terminal.ts";

/** What a command answers who asks it about a folder of articles. */
interface FolderAnswer<Found extends object> extends Pick<Command, "summary" | "help"> {
  /** Each thing as `--json` prints it, in order. */
  readonly find: (folder: OpenFolder) => readonly Found[];
  /** The same for people. */
  readonly tell: (found: Found) => string;
}

/** A command that takes one folder, and answers with a line of JSON, or some for people, for each thing that it finds. */
export const folderCommand = <Found extends object>({
  summary,
  help,
  find,
  tell,
}: FolderAnswer<Found>): Command => ({
  summary,
  help,
  async run(args, terminal) {
    const { folder, json, raw } = parseFolder(args);
    const opened = await openFolder(folder, raw, terminal);
    for (const found of find(opened)) terminal.print(json ? JSON.stringify(found) : tell(found));
    return opened.exitCode;
  },
});
