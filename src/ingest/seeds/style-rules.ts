/** What a rule asks of an element; attributes must be there, whatever their value. */
interface SimpleSelector {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
}

/** What one rule of a page's styles does to the elements that it selects. */
export interface StyleRule extends SimpleSelector {
  readonly property: "display" | "visibility";
  readonly hides: boolean;
  /** Whether it holds only for some screens. */
  readonly conditional: boolean;
  /** The greatest wins: `!important`, then ids, then classes and attributes, then names; of equal ones the last. */
  readonly weight: number;
}

/** Quoted braces and commented-out rules are no rules. */
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/** At-rules whose blocks hold rules for what is on a screen. */
const GROUP = /^@(?<name>media|supports|layer|container)\b(?!.*\bprint\b)/i;

/**
 * The rules of `sheet`, as it stands in a page, that show or hide what a simple selector names: an element, classes, an
 * id, attributes, or these together. One with a combinator or a pseudo-class is left out, for it may hide only what the
 * pointer is not on. `conditional` where the whole sheet is for some screens. Never throws. O(length).
 */
export function readStyleRules(sheet: string, conditional = false): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const groups: boolean[] = [];
  const text = sheet.replaceAll(COMMENT, " ").replaceAll(STRING, '""');
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "}") groups.pop();
    if (sign === "{") {
      const head = text.slice(start, at).trim();
      const group = GROUP.exec(head)?.groups?.["name"]?.toLowerCase();
      if (group === undefined) {
        const end = endOfBlock(text, at);
        if (!head.startsWith("@"))
          rules.push(...rulesOf(head, text.slice(at + 1, end), conditional || groups.includes(true)));
        at = end;
      } else groups.push(group !== "layer");
    }
    if (sign === "{" || sign === "}" || sign === ";") start = at + 1;
  }
  return rules;
}

/** Where the block that opens at `open` is closed; the end of `text` where it is not. */
function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}

const DECLARATION =
  /(?:^|;)\s*(?<property>display|visibility)\s*:\s*(?<value>[a-z-]+)\s*(?<important>!\s*important)?\s*(?=;|$)/gi;

function rulesOf(selectors: string, block: string, conditional: boolean): readonly StyleRule[] {
  // What a nested rule declares is not for the element itself.
  const own = block.split("{", 1)[0] ?? "";
  const declared = [...own.matchAll(DECLARATION)].map(({ groups }) => ({
    property:
      groups?.["property"]?.toLowerCase() === "display" ? ("display" as const) : ("visibility" as const),
    hides: /^(?:none|hidden|collapse)$/i.test(groups?.["value"] ?? ""),
    important: groups?.["important"] !== undefined,
  }));
  if (declared.length === 0) return [];
  return selectors.split(",").flatMap((selector) => {
    const simple = readSelector(selector.trim());
    if (simple === undefined) return [];
    const weight = weightOf(simple);
    return declared.map(({ property, hides, important }) => ({
      ...simple,
      property,
      hides,
      conditional,
      weight: important ? weight + IMPORTANT : weight,
    }));
  });
}

/** Names may hold signs behind a backslash: “md\:block”. */
const NAME = String.raw`(?:[\w\u0080-\uFFFF-]|\\[^\s\da-f])+`;
const PART = new RegExp(String.raw`[.#]${NAME}|\[${NAME}\]`, "gi");
const SIMPLE = new RegExp(
  String.raw`^(?<tag>[a-z][a-z\d-]*|\*)?(?<parts>(?:[.#]${NAME}|\[${NAME}\])*)$`,
  "i",
);
const LONGEST = 300;

function readSelector(selector: string): SimpleSelector | undefined {
  const groups = selector.length > LONGEST ? undefined : SIMPLE.exec(selector)?.groups;
  if (groups === undefined || selector === "") return undefined;
  const parts = groups["parts"]?.match(PART) ?? [];
  const named = (sign: string): readonly string[] =>
    parts.filter((part) => part.startsWith(sign)).map((part) => part.replaceAll(/^[.#[]|\]$|\\/g, ""));
  return {
    tag: groups["tag"] === "*" ? undefined : groups["tag"]?.toLowerCase(),
    id: named("#")[0],
    classes: named("."),
    attributes: named("[").map((name) => name.toLowerCase()),
  };
}

/** Each is more than a selector of the greatest length has of the next. */
const IMPORTANT = 1e9;
const OF_ID = 1e6;
const OF_CLASS = 1e3;

const weightOf = ({ tag, id, classes, attributes }: SimpleSelector): number =>
  (id === undefined ? 0 : OF_ID) +
  OF_CLASS * (classes.length + attributes.length) +
  (tag === undefined ? 0 : 1);
