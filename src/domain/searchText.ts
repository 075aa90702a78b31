/** Without spaces, hyphens and capitals, which people put where they like: "shen yang", "hi-tech". */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\-–’']/g, "");
}

/** Whether each word of the search stands in one of the texts. */
export function holdsWords(texts: readonly string[], search: string): boolean {
  const plainTexts = texts.map(plain);
  return search
    .split(/\s+/)
    .map(plain)
    .every((word) => plainTexts.some((text) => text.includes(word)));
}
