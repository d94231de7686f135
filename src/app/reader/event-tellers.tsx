import type { ArticleCard } from "../../core/wire/assets.ts";
import { whenOf } from "../ui/clock-of.ts";
import { count } from "../ui/count.ts";
import { PlaceLink } from "../ui/place-link.tsx";
import { SidesChips } from "./sides-chips.tsx";
import type { ToldElsewhere } from "./told-elsewhere.ts";

/** An event of the passage, and which other articles tell it. */
export function EventTellers({ told, card }: { readonly told: ToldElsewhere; readonly card: ArticleCard }) {
  const { event, own, others } = told;
  return (
    <section className="elsewhere">
      <h3>The event is told in {count(others.length, "other article")}</h3>
      <PlaceLink className="link" to={{ panel: "timeline", event: event.id, sources: [] }}>
        {whenOf(event)}: <span dir="auto">{event.label}</span>
      </PlaceLink>
      <SidesChips card={card} own={own} others={others} />
    </section>
  );
}
