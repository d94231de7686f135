import { isUsual } from "../../core/closeness.ts";
import { speaksAlike } from "../../core/text/speaks-alike.ts";
import { ACROSS_LANGUAGES } from "../ui/across-languages.ts";
import { count } from "../ui/count.ts";
import type { Compared } from "./compared.ts";

/** Why no passage is shown: what was asked for leaves all out, or there is none that is close enough. */
export function whyNothing({ witnesses, all }: Pick<Compared, "witnesses" | "all">): string {
  const usual = all.filter(isUsual).length;
  const [first, second] = witnesses.map(({ card }) => card);
  if (usual > 0) {
    return `The filters leave out ${usual === 1 ? "the one passage" : `all ${usual} passages`} in common.`;
  }
  const isOwn = first === second;
  if (!isOwn && first && second && !speaksAlike(first, second)) {
    return `These articles are in two languages, and nothing was found: ${ACROSS_LANGUAGES}.`;
  }
  const none = isOwn ? "This article repeats no passage." : "These articles have no passage in common.";
  return all.length === 0
    ? `${none} Less than a sentence or so is not looked for.`
    : `${none} Under “How close”, the filters show ${count(all.length, "passage")} that may be one.`;
}
