const AGAIN_MS = 3_000;

/** Brings a part of the page, again and again where the network does not. */
export async function patiently<T>(bring: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await bring();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      renewStyles();
    }
  }
}

/** A style sheet that did not come is asked for only once by the browser: it is put in anew. */
function renewStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) link.replaceWith(link.cloneNode());
}
