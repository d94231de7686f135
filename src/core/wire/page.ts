/** What the app and the host that writes its pages say to each other at build time. */

/** A page as it stands before any script. */
export interface Page {
  /** Where it is, below the site's base: “/a/dam-gates-opened”. */
  readonly path: string;
  /** As text, not HTML. */
  readonly title: string;
  readonly description: string;
  /** What stands within the page's root. */
  readonly html: string;
  /** The article that it is about, as schema.org describes one; absent on other pages. */
  readonly article?: NewsArticle;
  /** Addresses of the assets that it was rendered from and its script needs, below the site's base. */
  readonly assets: readonly string[];
  /** Source of its panel where that is not in the first script: “src/app/coverage/coverage.tsx”. */
  readonly panel?: string;
  /** Id of the element before which nothing of the page is painted: what is above it is seen whole, and not moved. */
  readonly paintedFrom?: string;
}

/** https://schema.org/NewsArticle, as JSON-LD. */
export interface NewsArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly headline: string;
  readonly inLanguage?: string;
  readonly wordCount: number;
  /** ISO 8601; absent where the article does not state a whole day. */
  readonly datePublished?: string;
  readonly author?: { readonly "@type": "Person"; readonly name: string };
  readonly publisher?: { readonly "@type": "Organization"; readonly name: string };
}

/** Renders the pages of a corpus. `read` gives the JSON of the asset at an address. */
export type RenderPages = (corpusAddress: string, read: (address: string) => string) => AsyncIterable<Page>;
