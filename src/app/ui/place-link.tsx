import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useRouter } from "wouter";
import { navigate } from "wouter/use-browser-location";

import { formatPlace, type Place } from "../place.ts";

type PlaceLinkProps = { readonly to: Place } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">;

/**
 * A link within the app. The router's own follow the location, each by itself, so every step of the history would draw
 * all of them anew; of these a page may have thousands.
 */
export function PlaceLink({ to, onClick, children, ...rest }: PlaceLinkProps) {
  const { base } = useRouter();
  const href = base + formatPlace(to);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return;
    onClick?.(event);
    event.preventDefault();
    navigate(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
