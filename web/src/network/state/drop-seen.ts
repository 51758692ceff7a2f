// What was sent to the address and is not in it yet.

/**
 * What is still on its way, oldest first, once the address shows `seen`: what was sent after it. The address may skip
 * what was sent in quick succession; where it shows what nobody sent, such as after a step back, nothing is on its way.
 */
export function dropSeen<T>(sent: readonly T[], seen: T): readonly T[] {
  const at = sent.indexOf(seen);
  return at < 0 ? [] : sent.slice(at + 1);
}
