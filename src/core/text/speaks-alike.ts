/**
 * Whether two texts may be in one language, by their BCP 47 tags: only then are their words compared. One whose language
 * is not known (“und”) may be in any.
 */
export const speaksAlike = (one: Spoken, other: Spoken): boolean =>
  one.language === "und" || other.language === "und" || primary(one) === primary(other);

interface Spoken {
  readonly language: string;
}

const primary = ({ language }: Spoken): string => language.split("-", 1)[0] ?? "";
