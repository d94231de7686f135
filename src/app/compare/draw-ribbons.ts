/** A stretch of a pane's text, in pixels from the text's top. */
interface Edge {
  readonly top: number;
  readonly bottom: number;
}

/** A passage and its partner, to be joined across the gutter. */
export interface Ribbon {
  readonly look: string;
  readonly isChosen: boolean;
  readonly left: Edge;
  readonly right: Edge;
}

/** What part of the two panes is seen: their height and how far each is scrolled, in pixels. */
interface View {
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

const SVG = "http://www.w3.org/2000/svg";

/** Width of the gutter, in pixels. */
const WIDTH = 56;

/**
 * Draws the ribbons with both ends in view into `svg`, the chosen one with either, and at its corners how many passages
 * in view have their partner above or below. O(ribbons) arithmetic; only what is seen touches the document.
 */
export function drawRibbons(svg: SVGSVGElement, ribbons: readonly Ribbon[], view: View): void {
  const { height } = view;
  const paths: SVGElement[] = [];
  const away = { leftAbove: 0, leftBelow: 0, rightAbove: 0, rightBelow: 0 };
  for (const { look, isChosen, left, right } of ribbons) {
    const a = { top: left.top - view.left, bottom: left.bottom - view.left };
    const b = { top: right.top - view.right, bottom: right.bottom - view.right };
    const seenLeft = a.bottom > 0 && a.top < height;
    const seenRight = b.bottom > 0 && b.top < height;
    if ((seenLeft && seenRight) || (isChosen && (seenLeft || seenRight))) {
      const path = drawRibbon(a, b, `ribbon ribbon-${look}`);
      // The chosen one lies on top.
      if (isChosen) paths.push(path);
      else paths.unshift(path);
      if (isChosen) path.dataset["chosen"] = "true";
    } else if (seenLeft) away[b.bottom <= 0 ? "rightAbove" : "rightBelow"]++;
    else if (seenRight) away[a.bottom <= 0 ? "leftAbove" : "leftBelow"]++;
  }
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${height}`);
  svg.replaceChildren(
    ...paths,
    ...write(WIDTH - 4, 16, "end", away.rightAbove, "↑"),
    ...write(WIDTH - 4, height - 8, "end", away.rightBelow, "↓"),
    ...write(4, 16, "start", away.leftAbove, "↑"),
    ...write(4, height - 8, "start", away.leftBelow, "↓"),
  );
}

function drawRibbon(left: Edge, right: Edge, look: string): SVGElement {
  const path = document.createElementNS(SVG, "path");
  const middle = WIDTH / 2;
  path.setAttribute(
    "d",
    `M0 ${left.top}C${middle} ${left.top} ${middle} ${right.top} ${WIDTH} ${right.top}V${right.bottom}` +
      `C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}Z`,
  );
  path.setAttribute("class", look);
  return path;
}

function write(x: number, y: number, anchor: string, count: number, arrow: string): readonly SVGElement[] {
  if (count === 0) return [];
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("x", String(x));
  text.setAttribute("y", String(y));
  text.setAttribute("text-anchor", anchor);
  text.textContent = `${count}${arrow}`;
  return [text];
}
