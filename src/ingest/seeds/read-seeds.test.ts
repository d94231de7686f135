import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readSeeds } from "./read-seeds.ts";

describe("readSeeds", () => {
  const made: { root: string } = { root: "" };
  beforeAll(async () => {
    made.root = await mkdtemp(path.join(tmpdir(), "seeds-"));
  });
  afterAll(() => rm(made.root, { recursive: true }));

  async function folderOf(name: string, files: Record<string, string>): Promise<string> {
    const folder = path.join(made.root, name);
    await mkdir(folder);
    for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
    return folder;
  }

  it("gives every text of the folder, ordered by name and whatever the case of its ending", async () => {
    const folder = await folderOf("order", {
      "b.txt": "two",
      "a.TXT": "one",
      "Z.txt": "zero",
      "é.txt": "four",
    });
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name, source }) => `${name}: ${source}`)).toEqual([
      "Z.txt: zero",
      "a.TXT: one",
      "b.txt: two",
      "é.txt: four",
    ]);
    expect(problems).toEqual([]);
  });

  it("reads Markdown without its signs, and XHTML as a page", async () => {
    const folder = await folderOf("marked", {
      "a.md": "# Ferry sails\n\nIt **sailed**.",
      "b.xhtml": "<?xml version='1.0'?><html><body><p>It <b>sank</b>.</p></body></html>",
    });
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ source }) => source.trim().split(/\n+/u))).toEqual([
      ["Ferry sails", "It sailed."],
      ["It sank."],
    ]);
    expect(problems).toEqual([]);
  });

  it("leaves hidden files alone and warns of files and folders that it does not read", async () => {
    const folder = await folderOf("others", {
      "a.txt": "one",
      ".DS_Store": "x",
      "b.pdf": "%PDF",
      "README.md": "# x",
    });
    await mkdir(path.join(folder, "older"));
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name }) => name)).toEqual(["a.txt"]);
    expect(problems.map(({ seed, severity, message }) => `${severity} ${seed}: ${message}`)).toEqual([
      "warning README.md: This was not read; if it is an article, give it another name.",
      "warning b.pdf: This was not read; save its text as .txt or .md, or a web page as .html.",
      "warning older: This folder was not read; move its .txt, .md and .html files one level up.",
    ]);
  });

  it("reports every bad file and still reads the good ones", async () => {
    const folder = await folderOf("bad", { "a.txt": "", "b.txt": "a\0b", "c.txt": "The ferry sailed." });
    await mkdir(path.join(folder, "d.txt"));
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name }) => name)).toEqual(["c.txt"]);
    expect(problems.map(({ seed, severity }) => `${severity} ${seed}`)).toEqual([
      "error a.txt",
      "error b.txt",
      "warning d.txt",
    ]);
  });

  // Windows has no such pipes.
  it.skipIf(process.platform === "win32")("says what is no file, and does not wait for a pipe", async () => {
    const folder = await folderOf("odd", { "a.txt": "The ferry sailed." });
    await symlink("a.txt", path.join(folder, "b.txt"));
    await symlink("lost.txt", path.join(folder, "c.txt"));
    await symlink("d.txt", path.join(folder, "d.txt"));
    await promisify(execFile)("mkfifo", [path.join(folder, "e.txt")]);
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name, source }) => `${name}: ${source}`)).toEqual([
      "a.txt: The ferry sailed.",
      "b.txt: The ferry sailed.",
    ]);
    expect(problems.map(({ seed, severity, message }) => `${severity} ${seed}: ${message}`)).toEqual([
      "error c.txt: This link leads nowhere; mend it, or remove it.",
      "error d.txt: This link leads nowhere; mend it, or remove it.",
      "error e.txt: This is a pipe or a device, not a file; remove it.",
    ]);
  });

  it("tells an empty folder from one that is not there", async () => {
    const folder = await folderOf("none", {});
    expect(await readSeeds(folder)).toMatchObject({ isFolder: true, seeds: [], problems: [{ seed: "." }] });
    const missing = path.join(folder, "sedes");
    expect(await readSeeds(missing)).toMatchObject({ isFolder: false, seeds: [], problems: [{ seed: "." }] });
  });

  it("gives HTML as a browser shows it, and as it stands when asked to", async () => {
    const folder = await folderOf("html", { "a.txt": "<h1>Dam holds</h1><p>It held.</p>" });
    expect((await readSeeds(folder)).seeds[0]?.source).toBe("Dam holds\n\nIt held.\n");
    expect((await readSeeds(folder, true)).seeds[0]?.source).toBe("<h1>Dam holds</h1><p>It held.</p>");
  });

  it("reads saved web pages, and asks nothing about the folder of their pictures", async () => {
    const folder = await folderOf("pages", {
      "a.html": "<h1>Dam holds</h1><p>It held.</p>",
      "b.HTM": "It held, <b>all night</b>.",
      "c.txt": "The ferry sailed.",
    });
    await mkdir(path.join(folder, "a_files"));
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name, source }) => `${name}: ${source}`)).toEqual([
      "a.html: Dam holds\n\nIt held.\n",
      "b.HTM: It held, all night.\n",
      "c.txt: The ferry sailed.",
    ]);
    expect(problems).toEqual([]);
  });

  it("refuses a page beside a text of its name, since both would be one article", async () => {
    const folder = await folderOf("both", { "a.html": "<p>One</p><p>Two</p>", "a.txt": "two" });
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name }) => name)).toEqual(["a.html"]);
    expect(problems.map(({ seed, severity }) => `${severity} ${seed}`)).toEqual(["error a.txt"]);
  });

  it("refuses a second file that only its ending tells from the first", async ({ skip }) => {
    const folder = await folderOf("twins", { "a.TXT": "one", "a.txt": "two" });
    const names = await readdir(folder);
    skip(names.length < 2, "On this disk capitals do not tell files apart, so that there can be no twins");
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ name }) => name)).toEqual(["a.TXT"]);
    expect(problems.map(({ seed }) => seed)).toEqual(["a.txt"]);
  });

  it.each(["missing", "empty"])("has one problem with a folder that is %s", async (name) => {
    const folder = name === "empty" ? await folderOf("empty", {}) : path.join(made.root, "missing");
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds).toEqual([]);
    expect(problems.map(({ seed, severity }) => `${severity} ${seed}`)).toEqual(["error ."]);
  });
});
