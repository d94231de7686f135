/** A stretch of a pane in pixels from its visible top. */
interface Edge {
  readonly top: number;
  readonly bottom: number;
}

interface Ribbon {
  readonly look: string;
  readonly chosen: boolean;
  readonly left: Edge;
  readonly right: Edge;
}

interface Scene {
  /** Of the panes, in pixels. */
  readonly height: number;
  readonly ribbons: readonly Ribbon[];
}

const SVG = "http://www.w3.org/2000/svg";

/** Width of the gutter, in pixels. */
const WIDTH = 56;

/** Draws the ribbons of `scene` into `svg`, and at its corners how many passages in view have their partner above or below. */
export function drawRibbons(svg: SVGSVGElement, { height, ribbons }: Scene): void {
  const inView = ({ top, bottom }: Edge): boolean => bottom > 0 && top < height;
  const whole = ribbons.filter(
    ({ left, right, chosen }) =>
      (inView(left) && inView(right)) || (chosen && (inView(left) || inView(right))),
  );
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${height}`);
  svg.replaceChildren(
    ...whole.toSorted((a, b) => Number(a.chosen) - Number(b.chosen)).map(drawRibbon),
    ...countPartners(ribbons, height, inView),
  );
}

function drawRibbon({ look, chosen, left, right }: Ribbon): SVGElement {
  const path = document.createElementNS(SVG, "path");
  const middle = WIDTH / 2;
  path.setAttribute(
    "d",
    `M0 ${left.top}C${middle} ${left.top} ${middle} ${right.top} ${WIDTH} ${right.top}V${right.bottom}` +
      `C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}Z`,
  );
  path.setAttribute("class", `ribbon ribbon-${look}`);
  if (chosen) path.dataset["chosen"] = "true";
  return path;
}

function countPartners(
  ribbons: readonly Ribbon[],
  height: number,
  inView: (edge: Edge) => boolean,
): readonly SVGElement[] {
  const sides = [
    { x: WIDTH - 4, anchor: "end", pairs: ribbons.map(({ left, right }) => ({ here: left, there: right })) },
    { x: 4, anchor: "start", pairs: ribbons.map(({ left, right }) => ({ here: right, there: left })) },
  ];
  return sides.flatMap(({ x, anchor, pairs }) => {
    const away = pairs.filter(({ here, there }) => inView(here) && !inView(there)).map(({ there }) => there);
    const above = away.filter(({ bottom }) => bottom <= 0).length;
    return [...write(x, 16, anchor, above, "↑"), ...write(x, height - 8, anchor, away.length - above, "↓")];
  });
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
