import { useVisit } from '../../people/visit-store.ts';

let secret: string | null = null;

/** The secret of `/#guide=<secret>`, by which this page leads a class; null for everyone else. Found once, it stays. */
export function guideAsked(hash: string = globalThis.location?.hash ?? ''): string | null {
  secret ??= /^#guide=([\w-]{20,100})$/.exec(hash)?.[1] ?? null;
  return secret;
}

/** Whether this page belongs to a class visit: it leads one, or its visitor is in a class. */
export const useInVisit = (): boolean =>
  useVisit(({ visitor }) => typeof visitor?.classId === 'string') || guideAsked() !== null;

/** The same, asked once. */
export const isInVisit = (): boolean =>
  guideAsked() !== null || Boolean(useVisit.getState().visitor?.classId);

/** Resolves once this page belongs to a class visit. */
export const inVisit = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (isInVisit()) resolve();
    };
    useVisit.subscribe(look);
    look();
  });
