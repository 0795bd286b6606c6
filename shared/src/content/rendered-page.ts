import type { ProgrammeReplies } from '../programme/programme.ts';
import type { PublicEdition } from './edition.ts';
import type { Language } from './localized.ts';

/** What a page was rendered from: the same on the server and in the browser that goes on with it. Nothing in it is anybody's. */
export type PageData = {
  /** Its address within the edition. */
  path: string;
  language: Language;
  /** The moment it was rendered for, in milliseconds since 1970. */
  at: number;
  part: PublicEdition;
  programme: ProgrammeReplies['GET /api/programme'] | null;
};

/** What a page says of itself to whoever shares it and to search engines. */
export type PageHead = {
  title: string;
  description: string;
  /** The text alternative of the picture that stands for it. */
  pictureAlt: string;
  /** What is honestly known of it, in the words of schema.org. */
  facts: Record<string, unknown>[];
  /** What is read where no script runs. */
  noScript: string;
};

/** A page as HTML. Its edition's address is `BASE` in all of it, and `ORIGIN` the server's: whoever sends it replaces them. */
export type RenderedPage = PageHead & { html: string };

/** What the built pages offer their server. */
export type PageRenderer = {
  BASE: string;
  ORIGIN: string;
  renderPage: (data: PageData) => Promise<RenderedPage>;
};
