import type { ReactNode } from "react";

import type { Span } from "../../core/model.ts";
import { formatPlace, type Place } from "../place.ts";
import { CopyLink } from "../ui/copy-link.tsx";
import { count } from "../ui/count.ts";
import { explain } from "../ui/explain.ts";
import { Icon } from "../ui/icon.tsx";
import { KINDS } from "../ui/kinds.ts";
import { Readings } from "../ui/readings.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";
import type { Compared } from "./compared.ts";
import { touches } from "./conflicts-between.ts";
import { KindName } from "./kind-name.tsx";
import { endIn, type Shared, wordsIn, type Witness } from "./shared-passages.ts";
import type { Level } from "./use-level.ts";

interface PassageBarProps {
  readonly comparison: Compared;
  readonly link: Place;
  /** The article that is out of sight where there is room for one. */
  readonly away: Witness | undefined;
  /** Whether the panes scroll together, where they can, and how that is changed. */
  readonly lock: Pick<Level, "together" | "release" | "join"> | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTurn: () => void;
  readonly onRelease: (() => void) | undefined;
  /** Says more of what is chosen, or what can be. */
  readonly children: ReactNode;
}

/** Steps through the passages, and says of the chosen one what it is; on a phone it holds the partner's words. */
export function PassageBar(props: PassageBarProps) {
  const { comparison, link, away, lock, onStep, onTurn, onRelease, children } = props;
  const { chosen } = comparison;
  const position = positionOf(comparison);
  return (
    <section className="passage-bar needs-script" aria-label="Passage">
      {chosen && away && (
        <Partner
          witness={away}
          chosen={chosen}
          other={wordsIn(chosen, 1 - away.pane, comparison.witnesses)}
          conflicting={comparison.values[away.pane]}
        />
      )}
      {position !== undefined && (
        <div className="passage-steps">
          <button type="button" className="button" onClick={() => onStep(-1)} title="Previous passage (p)">
            <Icon name="previous" />
            <span className="sr-only">Previous passage</span>
          </button>
          <output className="tabular">
            <span>{position}</span>
            {chosen && <span className="sr-only">{announce(chosen, comparison)}</span>}
          </output>
          <button type="button" className="button" onClick={() => onStep(1)} title="Next passage (n)">
            <Icon name="next" />
            <span className="sr-only">Next passage</span>
          </button>
        </div>
      )}
      <div className="passage-what">
        {chosen && (
          <p title={explain(chosen)}>
            <KindName of={chosen} /> {explain(chosen)}
          </p>
        )}
        {children}
      </div>
      {onRelease && (
        <div className="passage-acts">
          {lock && (
            <button type="button" className="button" onClick={lock.together ? lock.release : lock.join}>
              <Icon name={lock.together ? "together" : "apart"} />
              {lock.together ? "Scrolling together · unlock" : "Scrolling apart · lock"}
            </button>
          )}
          {away && (
            <button type="button" className="button" onClick={onTurn}>
              Go to {away.card.siglum}
            </button>
          )}
          <CopyLink key={formatPlace(link)} placeOf={() => link}>
            <span className="max-sm:sr-only">Copy link</span>
          </CopyLink>
          <button type="button" className="button" onClick={onRelease}>
            <Icon name="close" />
            <span className="sr-only">Leave the passage</span>
          </button>
        </div>
      )}
    </section>
  );
}

/** Where the reader is among how many; `undefined` when there is none. */
function positionOf({ shown, chosen, own, sentence }: Compared): string | undefined {
  const [stops, at, what]: readonly [readonly unknown[], unknown, string] = own
    ? [own.sentences, sentence, `only in ${own.witness.card.siglum}`]
    : [shown, chosen, "in common"];
  if (stops.length === 0) return undefined;
  return at === undefined ? `${stops.length} ${what}` : `${stops.indexOf(at) + 1} of ${stops.length}`;
}

/** What is said of the chosen passage to those who hear where they are. */
function announce(chosen: Shared, { conflicts }: Compared): string {
  const torn = conflicts.filter((conflict) => touches(conflict, chosen)).length;
  const kind = chosen.common ? "common phrase" : KINDS[chosen.kind].label;
  return `, ${kind}: ${explain(chosen)}${torn > 0 ? `; ${count(torn, "conflict")}` : ""}`;
}

interface PartnerProps {
  readonly witness: Witness;
  readonly chosen: Shared;
  /** The words of the article in front. */
  readonly other: string;
  /** Its own words that conflict with those. */
  readonly conflicting: readonly Span[] | undefined;
}

function Partner({ witness: { card, article, pane }, chosen, other, conflicting }: PartnerProps) {
  const end = endIn(chosen, pane);
  if (!end) return null;
  return (
    <blockquote className="passage-partner" {...textLanguage(card)}>
      <Siglum alone>{card.siglum}</Siglum>{" "}
      <Readings
        {...end}
        text={article.text}
        other={other}
        readings={chosen.readings}
        kind={chosen.kind}
        side={pane === chosen.from ? "left" : "right"}
        conflicting={conflicting}
      />
    </blockquote>
  );
}
