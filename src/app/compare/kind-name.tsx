import type { Mark } from "../../core/wire/assets.ts";
import { KINDS } from "../ui/kinds.ts";

/** What kind of passage it is, written as such passages are marked. */
export function KindName({ of: { kind, common } }: { readonly of: Pick<Mark, "kind" | "common"> }) {
  return common ? (
    <span className="mark-common">Common phrase</span>
  ) : (
    <span className={KINDS[kind].mark}>{KINDS[kind].label}</span>
  );
}
