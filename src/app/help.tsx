import { KIND_ORDER, KINDS } from "./ui/kinds.ts";
import { useKeysPreference } from "./ui/use-keys.ts";

const KEYS = [
  ["n, p", "next and previous passage"],
  ["o", "the other side of a comparison; on a phone, swipe"],
  ["s", "swap the sides"],
  ["/", "search in all articles"],
  ["m", "marks on or off, while reading one article"],
  ["Esc", "leave the passage"],
  ["← → Home End", "from event to event on the timeline's chart, from cell to cell in a grid"],
  ["↓ ↑", "on the chart, down to the counts such as +3, and back up"],
  ["+ −", "zoom the chart"],
  ["Enter", "on an event of the chart, to its words in the list"],
  ["?", "this help"],
] as const;

/** What the marks mean, what links do, and which keys there are. */
export function Help() {
  const [keys, setKeys] = useKeysPreference();
  return (
    <>
      <p>
        Passages that stand in more than one article are marked. The line under a mark tells how close the two
        are:
      </p>
      <ul className="grid gap-1">
        {KIND_ORDER.map((kind) => (
          <li key={kind}>
            <span className={KINDS[kind].mark}>{KINDS[kind].label}</span>: {KINDS[kind].meaning}
          </li>
        ))}
      </ul>
      <p>
        Where two wordings stand under one another, what one has otherwise is{" "}
        <em className="reading-variant">underlined</em>, and what only one has is{" "}
        <em className="reading-alone">shaded red</em>. Numbers, dates and names that differ have a{" "}
        <b className="reading-weighty">box</b>, and a <b className="reading-conflict">red box</b> where they
        were found to conflict: that is listed as given differently. In a paraphrase, where nearly all
        differs, the words that both have are <em className="reading-same">bold</em>.
      </p>
      <p>
        Choose a passage to bring its partner level. In a wide window a third and a fourth article can stand
        beside two: every passage then brings its partners level in all of them. Every passage has an address:
        copy its link, or select words of your own and copy a link to them. Links find their passage again
        after the text was edited, and say so.
      </p>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={keys === "on"}
          onChange={(event) => setKeys(event.target.checked ? "on" : "off")}
        />
        Keys act by themselves, without Ctrl or Alt
      </label>
    </>
  );
}
