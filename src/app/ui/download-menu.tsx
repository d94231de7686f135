import { type ReactNode, useId, useRef } from "react";

import type { ArticleCard } from "../../core/wire/assets.ts";
import type { Row } from "./format-csv.ts";
import { Icon } from "./icon.tsx";
import { type AddressOf, useAddressOf } from "./use-address-of.ts";

import "./download-menu.css";

/** What a file holds: as a table, and as data. */
export interface Download {
  /** All with the same columns. */
  readonly rows: readonly Row[];
  readonly data: unknown;
}

interface DownloadMenuProps {
  /** What the files hold, as their names have it: “conflicts”. */
  readonly what: string;
  readonly cards: readonly ArticleCard[];
  /** Makes them, when they are asked for. */
  readonly make: (addressOf: AddressOf) => Promise<Download>;
  /** How much that is: “5 conflicts”. */
  readonly children: ReactNode;
}

/** Saves what a page shows as a file, for spreadsheets or for programs; made here, of what is loaded. */
export function DownloadMenu({ what, cards, make, children }: DownloadMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const addressOf = useAddressOf();
  const save = async (type: "csv" | "json"): Promise<void> => {
    menu.current?.hidePopover();
    const [{ saveDownload }, download] = await Promise.all([import("./save-download.ts"), make(addressOf)]);
    saveDownload(download, type, what, cards);
  };
  return (
    <>
      <button type="button" className="button needs-script download-button" popoverTarget={id}>
        <Icon name="download" />
        Download
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="group"
        aria-label="Download"
        className="popup download-menu"
      >
        <p>{children}</p>
        <button type="button" className="button" onClick={() => void save("csv")}>
          Table (CSV)
        </button>
        <button type="button" className="button" onClick={() => void save("json")}>
          Data (JSON)
        </button>
      </div>
    </>
  );
}
