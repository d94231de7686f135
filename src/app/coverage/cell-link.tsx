import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useRouter } from "wouter";
import { navigate } from "wouter/use-browser-location";

import { formatPlace, type Place } from "../place.ts";

type CellLinkProps = { readonly to: Place } & Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  "href" | "onClick"
>;

/**
 * A link within the app, for where there are thousands. `PlaceLink` follows the location, each by itself, so every step
 * of the history would draw all of them anew; this one does not follow it.
 */
export function CellLink({ to, children, ...rest }: CellLinkProps) {
  const { base } = useRouter();
  const href = base + formatPlace(to);
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
