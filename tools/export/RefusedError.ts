/** What is asked cannot be done, and the message says what can. */
export class RefusedError extends Error {}
