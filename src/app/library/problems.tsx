import type { Problem } from "../../core/model.ts";

/** What a problem with the folder itself names as its file. */
const FOLDER = ".";

/** Files that could not be read, or not well, and what to do about each. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{headingOf(problems)}</h2>
      <ul>
        {problems.map(({ seed, line, message }) => (
          <li key={`${seed} ${line} ${message}`}>
            {seed !== FOLDER && (
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

function headingOf(problems: readonly Problem[]): string {
  if (problems.length > 1) return `${problems.length} remarks on the files`;
  return problems[0]?.seed === FOLDER ? "The folder needs a look" : "One file needs a look";
}
