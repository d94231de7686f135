import type { Problem } from "../../core/model.ts";

/** Files that could not be read, or not well, and what to do about each. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">
        {problems.length === 1 ? "One file needs a look" : `${problems.length} remarks on the files`}
      </h2>
      <ul>
        {problems.map(({ seed, line, message }) => (
          <li key={`${seed} ${line} ${message}`}>
            {seed === "." ? (
              "The folder of articles:"
            ) : (
              <code>
                {seed}:{line}
              </code>
            )}{" "}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
