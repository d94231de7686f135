/** What can be told of two articles in different languages, in the same words wherever it has to be said. */
export const ACROSS_LANGUAGES = "across languages only names, numbers and dates are compared";
