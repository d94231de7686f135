import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { bench } from "vitest";

import type { Article } from "../model.ts";
import { makeArticle } from "../testing/make-article.ts";
import { findAlignments } from "./find-alignments.ts";

/**
 * Time and memory for 50, 500 and 5,000 generated articles of 500 words, beside `sim_text` (Debian's
 * `similarity-tester`, exact runs only) where it is installed. Not part of the tests: `vitest bench --run`.
 */
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

bench("50, 500 and 5,000 articles", compareSizes, ONCE);

function compareSizes(): void {
  const random = randomNumbers(1);
  const words = Array.from({ length: 30_000 }, () => nameWord(random));
  let before: number | undefined;
  for (const count of [50, 500, 5000]) {
    const texts = writeArticles(count, words, random);
    const articles = texts.map((text, index): Article => makeArticle(text, { id: String(index) }));
    const from = process.cpuUsage();
    const found = findAlignments(articles).length;
    const { user, system } = process.cpuUsage(from);
    const seconds = (user + system) / 1e6;
    const megabytes = process.memoryUsage.rss() / 1e6;
    const growth = before === undefined ? "" : `, ${(seconds / before).toFixed(1)} times the line before`;
    process.stdout.write(
      `${count} articles: ${seconds.toFixed(2)} s of CPU${growth}, ${megabytes.toFixed(0)} MB, ${found} alignments; ` +
        `sim_text ${timeSimText(texts)}\n`,
    );
    before = seconds;
  }
}

/** Mulberry32: the same numbers, 0..1, for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function nameWord(random: () => number): string {
  const letters = ["bcdfghjklmnprstvz", "aeiou"];
  return Array.from({ length: 4 + Math.floor(random() * 6) }, (_, i) => {
    const kind = letters[i % 2] ?? "";
    return kind.charAt(Math.floor(random() * kind.length));
  }).join("");
}

/** Articles of about 500 words, drawn as Zipf's law has it; one sentence in ten is copied from one earlier article. */
function writeArticles(count: number, words: readonly string[], random: () => number): readonly string[] {
  const articles: string[][] = [];
  for (let n = 0; n < count; n++) {
    const earlier = articles[Math.floor(random() * n)] ?? [];
    const sentences = Array.from({ length: 28 }, () => {
      const copied = random() < 0.1 ? earlier[Math.floor(random() * earlier.length)] : undefined;
      const length = 10 + Math.floor(random() * 16);
      const draw = (): string => words[Math.floor(words.length ** random()) - 1] ?? "";
      return copied ?? `The ${Array.from({ length }, draw).join(" ")}.`;
    });
    articles.push(sentences);
  }
  return articles.map((sentences) => sentences.join(" "));
}

function timeSimText(texts: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    for (const [index, text] of texts.entries()) {
      writeFileSync(path.join(folder, `${index}.txt`), text.replaceAll(". ", ".\n"));
    }
    const from = process.hrtime.bigint();
    const { error, status } = spawnSync("sh", ["-c", "sim_text -r 8 *.txt > /dev/null"], { cwd: folder });
    if (error || status !== 0) return "is not installed";
    return `${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(2)} s`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
