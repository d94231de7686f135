import type { Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

/** The chunks that every page needs: the entry, what draws (main.tsx asks for it at once), and what these import. */
export function firstChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  const first = chunks.filter(
    ({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.includes("/react-dom/client"),
  );
  return withImports(chunks, first);
}

/** `from`, and of `chunks` what these import, and so on. */
export function withImports(chunks: readonly Chunk[], from: readonly Chunk[]): readonly Chunk[] {
  const needed = new Set(from);
  for (const { imports } of needed) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  }
  return [...needed];
}
