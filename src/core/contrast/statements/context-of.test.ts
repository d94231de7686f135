import { describe, expect, it } from "vitest";

import { clearestContext } from "./context-of.ts";

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
