import { useSuspenseQueries } from "@tanstack/react-query";
import { useMemo } from "react";

import type { Span } from "../../core/model.ts";
import { describePassages } from "../../core/selector/describe-passage.ts";
import type { ArticleAsset, ArticleCard, MarkedConflict } from "../../core/wire/assets.ts";
import { articleQuery } from "../data/queries.ts";
import type { Show } from "../place.ts";
import { findPassage } from "../ui/find-passage.ts";
import type { Highlight } from "../ui/marked-text.tsx";
import { useRewritten } from "../ui/use-rewritten.ts";
import { choosePassages, chooseSpans, countKinds, EVERY_KIND } from "./choose-passages.ts";
import { companyOf } from "./company-of.ts";
import { type ComparePlace, panesOf } from "./compare-places.ts";
import type { Compared, OwnSentence } from "./compared.ts";
import { conflictValues } from "./conflict-values.ts";
import { conflictsBetween, isAt } from "./conflicts-between.ts";
import { findUnshared } from "./find-unshared.ts";
import { endIn, findShared, sharedAmong, type Witness } from "./shared-passages.ts";
import { useSame } from "./use-same.ts";

/**
 * What the articles of `cards`, which stand in the panes of `place`, share, what of it is shown, and what is chosen.
 *
 * Memos here keep objects the same from one choice to the next, so that only the paragraphs it touches are drawn anew:
 * with 500 passages the difference between a few milliseconds and half a second.
 */
export function useComparison(
  place: ComparePlace,
  cards: readonly ArticleCard[],
  reported: readonly MarkedConflict[],
): Compared {
  const assets = useSuspenseQueries({ queries: cards.map((card) => articleQuery(card)), combine: dataOf });
  const witnesses = useMemo(
    () => assets.flatMap((asset, pane) => (cards[pane] ? [{ ...asset, card: cards[pane], pane }] : [])),
    [assets, cards],
  );
  const show = useSame(place.show);
  const panes = useSame(panesOf(place).slice(0, cards.length));
  const anchors = useMemo(() => panes.map(({ at }) => at), [panes]);
  const standing = useMemo(
    () => witnesses.map(({ article }, pane) => findPassage(article, anchors[pane])),
    [witnesses, anchors],
  );
  const rewritten = useRewritten(standing);
  const resolved = useMemo(
    () =>
      rewritten
        ? witnesses.map(({ article }, pane) => findPassage(article, anchors[pane], rewritten(place.quote)))
        : standing,
    [witnesses, anchors, place.quote, rewritten, standing],
  );
  const targets = useMemo(
    () => resolved.map((found) => (found?.state === "gone" ? undefined : found)),
    [resolved],
  );
  const isTurned = cards[0] === cards[1] && (targets[0]?.start ?? 0) > (targets[1]?.start ?? Infinity);
  const all = useMemo(() => sharedAmong(witnesses, isTurned), [witnesses, isTurned]);
  const chosen = useMemo(() => findShared(all, anchors, resolved), [all, anchors, resolved]);
  const only = cards.findIndex(({ slug }) => slug === show.only);
  // Where what is not shared stands out, length and content are asked of that, not of what is shared.
  const asked = useMemo(() => (only < 0 ? show : kindsOf(show)), [show, only]);
  const usual = useMemo(() => choosePassages(asked, all, witnesses), [asked, all, witnesses]);
  // Of a kind that is left out: as many as would be marked if it were not.
  const counts = useMemo(
    () => countKinds(choosePassages({ ...asked, ...EVERY_KIND }, all, witnesses)),
    [asked, all, witnesses],
  );
  // The chosen passage stays, whatever the filters: a link shows what it points at.
  const extra = chosen && !usual.includes(chosen) ? chosen : undefined;
  const shown = useMemo(
    () => (extra ? all.filter((shared) => shared === extra || usual.includes(shared)) : usual),
    [all, usual, extra],
  );
  const highlights = useMemo(
    () =>
      cards.map((_, pane) =>
        shown.flatMap((shared): readonly Highlight[] => {
          const end = endIn(shared, pane);
          return end ? [{ id: shared.id, kind: shared.kind, common: shared.common, ...end }] : [];
        }),
      ),
    [shown, cards],
  );
  const company = useMemo(
    () => (chosen ? companyOf(shown, chosen, witnesses) : []),
    [shown, chosen, witnesses],
  );
  const own = useMemo(() => {
    const witness = witnesses[only];
    if (!witness) return undefined;
    // Of every kind, seen or not: what another article has is not this one's own for being left out of sight.
    const shared = choosePassages({ ...asked, ...EVERY_KIND, common: false }, all, witnesses);
    const { own, all: sentences } = findUnshared(
      witness.article,
      shared.flatMap((passage) => endIn(passage, only) ?? []),
    );
    return {
      pane: only,
      witness,
      sentences: nameSpans(witness, chooseSpans(show, own, witness)),
      all: sentences.length,
    };
  }, [show, only, witnesses, asked, all]);
  const here = own && !chosen ? targets[own.pane]?.start : undefined;
  const sentence = own?.sentences.find(({ start }) => start === here);
  const conflicts = useMemo(() => conflictsBetween(reported, cards), [reported, cards]);
  const values = useMemo(
    () => witnesses.map((witness) => conflictValues(conflicts, witness)),
    [conflicts, witnesses],
  );
  const meant = useMemo(() => conflicts.filter((conflict) => isAt(conflict, anchors)), [conflicts, anchors]);
  // Two passages that a link names are level, whether they are shared or only conflict or report one event.
  const isLevel = targets.filter((target) => target !== undefined).length > 1;
  return {
    witnesses,
    show,
    resolved,
    targets,
    isLevel,
    all,
    counts,
    shown,
    highlights,
    chosen,
    company,
    own,
    sentence,
    conflicts,
    meant,
    values,
  };
}

/** With the anchors that lead to them. */
function nameSpans({ article }: Witness, spans: readonly Span[]): readonly OwnSentence[] {
  const anchors = describePassages(article, spans);
  return spans.flatMap((span, index) => {
    const anchor = anchors[index];
    return anchor === undefined ? [] : [{ ...span, anchor }];
  });
}

const kindsOf = (show: Show): Show => ({ ...show, words: undefined, holding: undefined });

const dataOf = (results: readonly { readonly data: ArticleAsset }[]): readonly ArticleAsset[] =>
  results.map(({ data }) => data);
