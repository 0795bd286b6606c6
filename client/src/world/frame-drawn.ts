/** Resolves once the next picture has been drawn and the page is free again. */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
