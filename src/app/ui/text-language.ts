/** Languages written from right to left that news is written in. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The attributes of an element that holds an article's own words, whatever language stands around it. */
export function textLanguage({ language }: { readonly language: string }) {
  if (language === "und") return { dir: "auto" } as const;
  return { lang: language, dir: RIGHT_TO_LEFT.has(language.split("-", 1)[0] ?? "") ? "rtl" : "ltr" } as const;
}

/** The attributes of the interface's own words among an article's. */
export const OWN_LANGUAGE = { lang: "en", dir: "ltr" } as const;
