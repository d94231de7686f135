/** A field of the front matter at a file's top, as Markdown writers and scrapers put it: “title: "Dam holds"”. */
export interface MatterField {
  readonly part: "title" | "author" | "source" | "published" | "updated" | "summary" | "tags" | "technical";
  /** Without quotation marks and brackets. */
  readonly value: string;
}

const PARTS: readonly (readonly [MatterField["part"], RegExp])[] = [
  ["title", /^(?:title|headline)$/],
  ["author", /^(?:authors?|byline|creator)$/],
  ["source", /^(?:source|site_?name|site|publisher|publication|newspaper|outlet)$/],
  [
    "published",
    /^(?:date|published|(?:pub|publish|published)_?(?:date|at|on|time)|date_?published|created)$/,
  ],
  [
    "updated",
    /^(?:updated|modified|last_?mod(?:ified)?|date_?modified|(?:updated|modified)_?(?:at|on|time))$/,
  ],
  ["summary", /^(?:description|summary|abstract|excerpt|subtitle|standfirst|dek)$/],
  ["tags", /^(?:tags|categor(?:y|ies)|keywords|topics|section)$/],
];

/** YAML has a colon, TOML an equals sign. */
const FIELD = /^(?<name>[\p{L}][\p{L}\d_-]{0,25})\s?[:=](?:\s+(?<value>.*))?$/u;
const RULE = /^(?:---|\+\+\+)$/;
const ITEM = /^-\s/;

/**
 * The front matter at the top of `lines`, by index, its rules and the items of its lists as `undefined`; empty where
 * there is none. It takes a rule and two fields, one of them known; the rule below may be missing.
 */
export function findFrontMatter(
  lines: readonly { readonly text: string }[],
): readonly (MatterField | undefined)[] {
  if (!RULE.test(lines[0]?.text ?? "")) return [];
  const fields: (MatterField | undefined)[] = [undefined];
  for (const { text } of lines.slice(1)) {
    const field = readField(text);
    if (field === undefined && !RULE.test(text) && !ITEM.test(text)) break;
    fields.push(field);
    if (RULE.test(text)) break;
  }
  const known = fields.filter((field) => field !== undefined);
  return known.length >= 2 && known.some(({ part }) => part !== "technical") ? fields : [];
}

function readField(line: string): MatterField | undefined {
  const { name, value = "" } = FIELD.exec(line)?.groups ?? {};
  if (name === undefined) return undefined;
  const part = PARTS.find(([, names]) => names.test(name.toLowerCase().replaceAll("-", "_")))?.[0];
  return { part: part ?? "technical", value: value.replaceAll(/^[["'\s]+|["'\]\s]+$/g, "") };
}
