const AGAIN_MS = 3_000;

/** Brings a part of the page, again and again where the network does not. */
export async function patiently<T>(bring: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await bring();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
