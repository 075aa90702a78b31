/** What a file may hold. Beyond, it is no table that people keep, and reading it would freeze the page. */
export const limits = { megabytes: 50, rows: 2_000_000, columns: 200, characters: 10_000 } as const;

export const BYTES_A_MEGABYTE = 1_000_000;
