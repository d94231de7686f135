/** The panes within an element, in order. */
export const panesIn = (texts: HTMLElement | null): readonly HTMLElement[] =>
  Array.from(texts?.querySelectorAll<HTMLElement>("[data-pane]") ?? []);

/** How to scroll when the reader has asked to be led somewhere: smoothly, unless motion is unwelcome. */
export const howToScroll = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

/** Index of the pane that `node` is in, or is; `undefined` outside all. */
export function paneOf(panes: readonly HTMLElement[], node: EventTarget | null): number | undefined {
  const pane = panes.find((candidate) => node instanceof Node && candidate.contains(node));
  return pane && panes.indexOf(pane);
}
