/** At most `width` pieces of work under way; the first failure stops new ones and is thrown once the others ended. */
export async function inTurns<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  let failure: { error: unknown } | undefined;
  const turn = async () => {
    while (waiting.length > 0 && failure === undefined) {
      const item = waiting.shift() as T;
      try {
        await work(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, turn));
  if (failure) throw failure.error;
}
