declare module "virtual:corpus" {
  /** Address of the corpus asset. */
  export const corpusUrl: string;
}
