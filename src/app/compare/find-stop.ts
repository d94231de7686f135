import type { Compared, OwnSentence } from "./compared.ts";
import type { Shared } from "./shared-passages.ts";

/** Where the next step, by 1 or −1, leads: to a passage in common, or where such recede, to one that is not. */
export function findStop(
  { shown, chosen, own, targets }: Pick<Compared, "shown" | "chosen" | "own" | "targets">,
  by: 1 | -1,
): { readonly shared: Shared } | { readonly sentence: OwnSentence } | undefined {
  if (own) {
    const here = targets[own.pane]?.start;
    const { sentences } = own;
    const sentence =
      by === 1
        ? (sentences.find(({ start }) => here === undefined || start > here) ?? sentences[0])
        : (sentences.findLast(({ start }) => here === undefined || start < here) ?? sentences.at(-1));
    return sentence && { sentence };
  }
  const index = chosen ? shown.indexOf(chosen) : by === 1 ? -1 : 0;
  const shared = shown[(index + by + shown.length) % shown.length];
  return shared && { shared };
}
