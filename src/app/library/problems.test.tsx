import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";

import { Problems } from "./problems.tsx";

/** What a reader sees of a problem with `seed`. */
const shown = (seed: string): string =>
  renderToString(<Problems problems={[{ seed, line: 3, severity: "error", message: "It is empty." }]} />)
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, "");

it("names the file and its line, and of the folder itself no line", () => {
  expect(shown("pier.txt")).toContain("pier.txt:3 It is empty.");
  expect(shown("pier.txt")).toContain("One file needs a look");
  expect(shown(".")).toContain("The folder needs a look It is empty.");
});
