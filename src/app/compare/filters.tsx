import { lazy, type ReactNode, useId } from "react";

import { USUAL_CLOSENESS } from "../../core/closeness.ts";
import type { Show } from "../place.ts";
import { Icon } from "../ui/icon.tsx";
import { Later } from "../ui/later.tsx";

const FilterControls = lazy(async () => ({
  default: (await import("./filter-controls.tsx")).FilterControls,
}));

interface FiltersProps {
  readonly show: Show;
  /** How many phrases there are that most articles use. */
  readonly common: number;
  /** Least score there is: below it the slider would do nothing. */
  readonly least: number;
  readonly onChange: (show: Show) => void;
  /** Stands above the rest where the bar has no room for it. */
  readonly children: ReactNode;
}

/** What a passage must be like to be marked, behind a button that says how many such wishes there are. */
export function Filters({ show, common, least, onChange, children }: FiltersProps) {
  const id = useId();
  const { closeness = USUAL_CLOSENESS, words = 0, holding = [] } = show;
  const active =
    Number(closeness !== USUAL_CLOSENESS) + Number(words > 0) + holding.length + Number(show.common);
  return (
    <>
      <button type="button" className="button filters-button" popoverTarget={id}>
        <Icon name="filter" />
        Filters{active > 0 && ` (${active})`}
      </button>
      <div id={id} popover="auto" role="group" aria-label="Filters" className="popup filters">
        <Later what="The filters">
          {children}
          <FilterControls
            show={show}
            common={common}
            least={least}
            isUsual={active === 0}
            onChange={onChange}
          />
        </Later>
      </div>
    </>
  );
}
