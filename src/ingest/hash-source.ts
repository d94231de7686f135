import { createHash } from "node:crypto";

/** How a Content Security Policy (Level 3) names the script or style sheet that stands in a page as `content`. */
export const hashSource = (content: string): string =>
  `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
