import { compareWordings } from "../ui/compare-wordings.ts";
import { EditedWords } from "../ui/edited-words.tsx";
import { formerWords } from "../ui/former-words.ts";

interface EditedPassageProps {
  /** As the link has them. */
  readonly anchor: string | undefined;
  readonly quote: string | undefined;
  /** What stands there now. */
  readonly now: string;
}

/** What was changed in a passage since a link to it was made, as far as the link tells what it was. */
export function EditedPassage({ anchor, quote, now }: EditedPassageProps) {
  const former = formerWords(anchor, quote);
  const wordings = former && compareWordings(former.words, now, former.length);
  return wordings ? <EditedWords {...wordings} /> : null;
}
