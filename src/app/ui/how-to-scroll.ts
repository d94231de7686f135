/** How to scroll when the reader has asked to be led somewhere: smoothly, unless motion is unwelcome. */
export const howToScroll = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
