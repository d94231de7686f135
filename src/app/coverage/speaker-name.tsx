import type { MarkedSaying } from "../../core/wire/assets.ts";

type Speaker = NonNullable<MarkedSaying["speaker"]>;

/** A speaker as newspapers name one: “Lord Tresk”, “Ivo Brandt, the harbour master”. */
export function SpeakerName({ speaker: { name, role } }: { readonly speaker: Speaker }) {
  if (role === undefined) return name;
  if (isTitle(role)) return `${role} ${name}`;
  return (
    <>
      {name}
      <span className="text-soft font-normal">, {role}</span>
    </>
  );
}

const isTitle = (role: string): boolean => /^\p{Lu}\p{L}+$/u.test(role);
