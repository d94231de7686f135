import { expect, it } from "vitest";

import { findItem } from "./find-item.ts";

const HARBOUR = "iwd-nwhwtcfo1jtpsof-wgo-0f00ab";
const EDITED = "iwd-nwhwtcfoojtpsof-wgo-0f00zz";
const OTHER = "tha-hpltaabtsrcvmwqe-bdk-0g1oab";
const ITEMS = [
  { id: `date ${OTHER}`, anchors: [OTHER] },
  { id: `number ${EDITED} ${OTHER} 17`, anchors: [EDITED, OTHER] },
];

it.each([
  ["the one of that name", `date ${OTHER}`, `date ${OTHER}`],
  ["the one whose words were edited", `number ${HARBOUR} ${OTHER} 16`, `number ${EDITED} ${OTHER} 17`],
  ["none of another kind", `name ${HARBOUR} ${OTHER} 16`, undefined],
  ["none of other passages", "number aaa-bbbbbbbbbbbbbbb-ccc-0f00ab", undefined],
  ["none for what names no passage", "number", undefined],
])("finds %s", (_, wanted, found) => {
  expect(findItem(ITEMS, wanted)).toBe(found);
});
