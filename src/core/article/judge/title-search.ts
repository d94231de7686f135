/** The part of a file in which its title stands. */
export interface TitleSearch {
  /** Index of the piece that is the title, where a label says so: a mail's subject. */
  readonly known?: number;
  /** Pieces that nothing else explains, before and shortly after the beginning of the running text. */
  readonly candidates: readonly number[];
  /** Index of the first piece of running text. */
  readonly body: number;
  /** Whether the piece after the one at `index` is a byline or a date. */
  readonly beforeMetadata: (index: number) => boolean;
  /** Whether a byline or a date stands between the piece at `index` and the running text. */
  readonly signedBelow: (index: number) => boolean;
  /** Share of the longer words of the piece at `index` that the running text has as well, 0..1. */
  readonly toldAgain: (index: number) => number;
  /** Whether the name of a paper stands right above the piece at `index`. */
  readonly belowName: (index: number) => boolean;
  /** How much more likely the words of the piece at `index` make it a headline than a banner, from -4 to 4. */
  readonly weighTold: (index: number) => number;
  /** Whether what stands between the candidates at `a` and `b` shows that they belong to two parts of the page. */
  readonly parted: (a: number, b: number) => boolean;
}
