import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import { formatPublished } from "../ui/format-date.ts";
import { KIND_ORDER, KINDS } from "../ui/kinds.ts";
import { Siglum } from "../ui/siglum.tsx";
import type { Compared } from "./compared.ts";

/**
 * What a sheet of paper must say for itself: whose words these are, what of them is printed, and what the marks mean.
 */
export function PrintHead({ comparison: { witnesses, show } }: { readonly comparison: Compared }) {
  return (
    <div className="print-head print-only">
      <ul>
        {witnesses.map(({ card, pane }) => (
          <li key={pane}>
            <Siglum>{card.siglum}</Siglum> <b>{card.label}</b>
            <br />
            {[card.source, card.author, formatPublished(card.published)]
              .filter((part) => part !== undefined)
              .join(" · ")}
          </li>
        ))}
      </ul>
      <p>
        Printed:{" "}
        {[
          ...KIND_ORDER.filter((kind) => show[kind]).map((kind) => KINDS[kind].label.toLowerCase()),
          ...(show.common ? ["common phrases"] : []),
          `closeness from ${Math.round((show.closeness ?? USUAL_CLOSENESS) * 100)} %`,
          ...(show.words ? [`from ${show.words} words`] : []),
          ...(show.holding ?? []).map((name) => `with ${name}`),
        ].join(", ")}
        . <em className="reading-variant">Underlined</em>: worded otherwise.{" "}
        <em className="reading-alone">In brackets</em>: only on this side.{" "}
        <em className="reading-weighty">Boxed</em>: a number or name that differs,{" "}
        <em className="reading-conflict">heavily</em>: one given differently of the same thing.{" "}
        <em className="reading-same">Bold</em>: the same in a paraphrase.
      </p>
    </div>
  );
}
