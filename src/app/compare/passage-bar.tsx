import type { ArticleCard, Mark } from "../../core/assets.ts";
import { formatPlace, type Place } from "../place.ts";
import { CopyLink } from "../ui/copy-link.tsx";
import { explain } from "../ui/explain.ts";
import { Icon } from "../ui/icon.tsx";
import { KINDS } from "../ui/kinds.ts";
import { Readings } from "../ui/readings.tsx";
import { Siglum } from "../ui/siglum.tsx";
import { textLanguage } from "../ui/text-language.ts";

interface PassageBarProps {
  readonly marks: readonly Mark[];
  readonly chosen: Mark | undefined;
  readonly link: Place;
  /** The article that is out of sight where there is room for one. */
  readonly partner:
    | { readonly card: ArticleCard; readonly text: string; readonly side: "left" | "right" }
    | undefined;
  /** Whether the panes scroll together. */
  readonly together: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUnlock: () => void;
  readonly onTurn: () => void;
  readonly onRelease: (() => void) | undefined;
}

/** Steps through the passages, and says of the chosen one what it is; on a phone it holds the partner's words. */
export function PassageBar(props: PassageBarProps) {
  const { marks, chosen, link, partner, together, onStep, onUnlock, onTurn, onRelease } = props;
  if (marks.length === 0 && chosen === undefined) {
    return <p className="passage-bar text-soft">These two articles share no passage of the kinds shown.</p>;
  }
  return (
    <section className="passage-bar" aria-label="Passage">
      {chosen && partner && (
        <blockquote className="passage-partner" {...textLanguage(partner.card)}>
          <Siglum>{partner.card.siglum}</Siglum>{" "}
          <Readings
            {...(partner.side === "left" ? { start: chosen.start, end: chosen.end } : chosen.there)}
            text={partner.text}
            readings={chosen.readings}
            kind={chosen.kind}
            side={partner.side}
          />
        </blockquote>
      )}
      <div className="passage-steps">
        <button type="button" className="button" onClick={() => onStep(-1)} title="Previous passage (p)">
          <Icon name="previous" />
          <span className="sr-only">Previous passage</span>
        </button>
        <output className="tabular">
          {chosen ? `${marks.indexOf(chosen) + 1} of ${marks.length}` : `${marks.length} in common`}
        </output>
        <button type="button" className="button" onClick={() => onStep(1)} title="Next passage (n)">
          <Icon name="next" />
          <span className="sr-only">Next passage</span>
        </button>
      </div>
      {chosen ? (
        <>
          <p className="passage-what">
            <span className={chosen.common ? "mark-common" : KINDS[chosen.kind].mark}>
              {chosen.common ? "Common phrase" : KINDS[chosen.kind].label}
            </span>{" "}
            {explain(chosen)}
          </p>
          <div className="passage-acts">
            {together && (
              <button type="button" className="button" onClick={onUnlock}>
                <Icon name="together" />
                Scrolling together · unlock
              </button>
            )}
            {partner && (
              <button type="button" className="button" onClick={onTurn}>
                Go to {partner.card.siglum}
              </button>
            )}
            <CopyLink key={formatPlace(link)} placeOf={() => link}>
              Copy link
            </CopyLink>
            <button type="button" className="button" onClick={onRelease}>
              <Icon name="close" />
              <span className="sr-only">Leave the passage</span>
            </button>
          </div>
        </>
      ) : (
        <p className="passage-what text-soft">
          Choose a marked passage, or step through them: its partner comes level.
        </p>
      )}
    </section>
  );
}
