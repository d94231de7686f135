/** The system's name for what went wrong: “ENOENT”; absent where it was not the system. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** Why a file or a folder cannot be read, in words. */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return "There is nothing by this name";
    case "EISDIR":
      return "This is a folder, not a file";
    case "ENOTDIR":
      return "This is a file, not a folder";
    case "EACCES":
    case "EPERM":
      return "This may not be read";
    default:
      return `This cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** What to do about a file that cannot be read. */
export function remedyOf(error: unknown): string {
  switch (codeOf(error)) {
    case "EISDIR":
      return "name a file in it";
    case "EACCES":
    case "EPERM":
      return "give yourself the right to";
    default:
      return "check the path";
  }
}
