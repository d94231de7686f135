/** What a unit measures, and how many of the measure's base unit it is. */
export interface Unit {
  readonly measure: string;
  readonly factor: number;
}

/** The measure of pounds, which may be money or weight. */
export const POUND = "£ or lb";

/** The measure of “80 km per hour”, however it is written. */
const SPEED = "length per hour";

/** Units by measure; the base unit has factor 1. */
const TABLE: Readonly<Record<string, readonly (readonly [names: string, factor: number])[]>> = {
  length: [
    ["mm millimetre millimeter", 0.001],
    ["cm centimetre centimeter", 0.01],
    ["metre meter", 1],
    ["km kilometre kilometer kilometres", 1000],
    ["inch inches", 0.0254],
    ["foot feet ft", 0.3048],
    ["yard", 0.9144],
    ["mile", 1609.344],
  ],
  mass: [
    ["gram", 0.001],
    ["kg kilo kilogram kilogramme", 1],
    ["tonne", 1000],
    // Short, long or metric: which is seldom said.
    ["ton", 1000],
  ],
  duration: [
    ["second", 1 / 86_400],
    ["minute", 1 / 1440],
    ["hour", 1 / 24],
    ["day", 1],
    ["week", 7],
    ["fortnight", 14],
    ["month", 30.44],
    ["year", 365.25],
    ["decade", 3652.5],
    ["century centuries", 36_525],
  ],
  area: [
    ["hectare", 1e4],
    ["acre", 4046.86],
  ],
  volume: [
    ["litre liter", 1],
    ["gallon", 4],
    ["barrel", 159],
  ],
  power: [
    ["megawatt mw", 1],
    ["gigawatt gw", 1000],
  ],
  voltage: [
    ["volt", 1],
    ["kilovolt kv", 1000],
  ],
  [SPEED]: [
    ["kph kmh", 1000],
    ["mph", 1609.344],
    ["knot", 1852],
  ],
  share: [["percent", 1]],
  temperature: [["degree", 1]],
  [POUND]: [["pound", 1]],
  $: [["dollar", 1]],
  "€": [["euro", 1]],
  "¥": [["yen", 1]],
  "₹": [["rupee", 1]],
  ruble: [["ruble rouble", 1]],
  yuan: [["yuan", 1]],
  krone: [["krone kroner krona kronor", 1]],
  peso: [["peso", 1]],
  franc: [["franc", 1]],
  rand: [["rand", 1]],
  lira: [["lira lire", 1]],
  dinar: [["dinar", 1]],
  dirham: [["dirham", 1]],
  zloty: [["zloty zlotys", 1]],
  shekel: [["shekel", 1]],
  rupiah: [["rupiah", 1]],
  naira: [["naira", 1]],
  shilling: [["shilling", 1]],
  lev: [["lev leva", 1]],
  forint: [["forint", 1]],
  koruna: [["koruna koruny korun", 1]],
  hryvnia: [["hryvnia hryvnias", 1]],
  baht: [["baht", 1]],
  ringgit: [["ringgit", 1]],
  riyal: [["riyal rial", 1]],
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(TABLE).flatMap(([measure, units]) =>
    units.flatMap(([names, factor]) =>
      names
        .split(" ")
        .flatMap((name) => [
          [name, { measure, factor }] as const,
          [`${name}s`, { measure, factor }] as const,
        ]),
    ),
  ),
);

/** Ways to write an area after its number, as two words. */
const SQUARE = new Map([
  ["kilometre", 1e6],
  ["kilometer", 1e6],
  ["km", 1e6],
  ["mile", 2.59e6],
  ["metre", 1],
  ["meter", 1],
  ["foot", 0.0929],
  ["feet", 0.0929],
]);

/** The unit that `words` (lower case) begin with: “km”, “square miles”, “per cent”; with the words it takes up. */
export function readUnit(words: readonly string[]): (Unit & { readonly words: number }) | undefined {
  const [first = "", second = ""] = words;
  if (first === "square" || first === "sq") {
    const factor = SQUARE.get(second.replace(/(?<=[^s])s$/u, ""));
    return factor === undefined ? undefined : { measure: "area", factor, words: 2 };
  }
  if (first === "per" && second === "cent") return { measure: "share", factor: 1, words: 2 };
  if (second === "h" && /^(?:km|kilomet(?:re|er)s?)$/u.test(first))
    return { measure: SPEED, factor: 1000, words: 2 };
  // A percentage point is no percent.
  if (first === "percentage") return undefined;
  const unit = UNITS.get(first);
  return unit && { ...unit, words: 1 };
}

/** The currency that a sign before a number is of. */
export const readCurrency = (sign: string): string | undefined =>
  /^[$€£¥₹]$/u.test(sign) ? sign : undefined;

/** Whether `measure` is of money, whatever it is per. */
export const isMoney = (measure: string): boolean =>
  /^(?:[$€£¥₹]|ruble|yuan|krone|peso|franc|rand|lira|dinar|dirham|zloty|shekel|rupiah|naira|shilling|lev(?= |$)|forint|koruna|hryvnia|baht|ringgit|riyal)/u.test(
    measure,
  );

/** Whether `measure` is of a dimension or of money, and no count. */
export const isDimension = (measure: string): boolean =>
  isMoney(measure) ||
  Object.keys(TABLE).some((known) => measure === known || measure.startsWith(`${known} `));

/** Whether `measure` is one that there can be so much of something by: “tonnes of fuel oil”. */
export const hasSubstance = (measure: string): boolean => /^(?:mass|volume|area)$/u.test(measure);
