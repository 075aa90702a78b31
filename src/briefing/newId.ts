/** An id that no briefing or slide has yet; those of later moments sort behind. */
export function newId(): string {
  // Not `randomUUID`, which plain HTTP does not have.
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${random.toString(36)}`;
}
