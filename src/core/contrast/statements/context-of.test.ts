import { describe, expect, it } from "vitest";

import { makeArticle } from "../../testing/make-article.ts";
import { clearestContext, contextOf } from "./context-of.ts";
import { readStatements } from "./read-statements.ts";

const contextIn = (text: string, value: string): string | undefined => {
  const [statement] = readStatements([makeArticle(text)]).all;
  const start = text.indexOf(value);
  return statement && contextOf(statement, { start, end: start + value.length });
};

describe("contextOf", () => {
  it.each([
    [
      "The mill burned for six hours after the crews of both towns left following the storm in May.",
      "The mill burned for … after the crews of both towns left",
    ],
    [
      "The mill burned for six hours, and who lit it they forgot.",
      "The mill burned for …, and who lit it they forgot",
    ],
    ["The mill burned for six hours.", "The mill burned for …"],
  ])("leads to nothing that it leaves out: %s", (text, context) => {
    expect(contextIn(text, "six hours")).toBe(context);
  });
});

describe("clearestContext", () => {
  it("heads a conflict with the fewest words that say what it is about", () => {
    expect(
      clearestContext(["it was built in … by a firm from Selm", "The mill was built in …", "built in …"]),
    ).toBe("The mill was built in …");
  });

  it("makes do with what there is", () => {
    expect(clearestContext(["… dead", "… were dead"])).toBe("… were dead");
    expect(clearestContext([])).toBe("");
  });
});
