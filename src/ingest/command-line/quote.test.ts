import { expect, it } from "vitest";

import { placeOf } from "./quote.ts";

it.each(["\n", "\r\n", "\r"])("counts lines that end in %j as an editor does", (end) => {
  const text = ["Dam holds", "It held.", "All night."].join(end);
  expect(placeOf(text, text.indexOf("held"))).toBe("2:4");
  expect(placeOf(text, text.indexOf("All"))).toBe("3:1");
});
