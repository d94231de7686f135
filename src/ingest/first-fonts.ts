/** The two fonts of every page (src/app/fonts); the others are for letters that few articles have. */
export const FIRST_FONTS = /\/(?:newsreader|schibsted-grotesk)-[\w-]{8}\.woff2$/;
