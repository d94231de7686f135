import path from "node:path";

import type { Rolldown, ViteBuilder } from "vite";

/** Builds one of the site's environments; the first file of its output is its entry. */
export async function buildEnvironment(
  builder: ViteBuilder,
  name: string,
): Promise<Rolldown.RolldownOutput["output"]> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`The site has no environment “${name}”`);
  const built = await builder.build(environment);
  if (!("output" in built)) throw new Error(`Building “${name}” gave no single output`);
  return built.output;
}

/** The folder that the site is written to. */
export const siteFolder = ({ config: { root, environments } }: ViteBuilder): string =>
  path.resolve(root, environments["client"]?.build.outDir ?? "dist");
