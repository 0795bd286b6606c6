import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import { FRONT_STYLE } from './front-style.ts';
import { FRONT_WORDS } from './front-words.ts';
import { Html, html } from './html.ts';

type FrameProps = {
  language: Language;
  title: string;
  lead: string;
  /** A sentence about what was asked for. */
  band?: string;
  main: Html;
  /** The style sheet with the house's fonts; null where nothing is built. */
  fonts: string | null;
  /** This page's address as it was asked for, and where the server lies. */
  url: string;
  origin: string;
};

const STYLE = new Html(FRONT_STYLE);
const MARK = new Html(
  '<svg viewBox="0 0 64 64" aria-hidden="true"><rect width="64" height="64" rx="15" fill="#ff6a1f"/><path d="M10 50V29l11-10v10l11-10v10l11-10v10l11-10v31z" fill="#1e1a33"/><circle cx="32" cy="41" r="6.5" fill="#ffc53d"/></svg>',
);

/** A page of the front: enamel above, paper below, all of it written by the server. */
export function frontFrame({ language, title, lead, band, main, fonts, url, origin }: FrameProps): Html {
  const t = inLanguage(FRONT_WORDS, language);
  const other = inOther(url, language);
  return html`<!doctype html>
<html lang="${language}" class="vf"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1e1a33"><meta name="color-scheme" content="light dark"><meta name="description" content="${t.description}"><title>${title} · ${t.site}</title>
<meta property="og:type" content="website"><meta property="og:site_name" content="${t.site}"><meta property="og:title" content="${title}"><meta property="og:description" content="${t.description}"><meta property="og:locale" content="${language === 'fr' ? 'fr_FR' : 'en_GB'}"><meta property="og:url" content="${origin}/">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">${fonts && html`<link rel="stylesheet" href="${fonts}">`}<style>${STYLE}</style></head>
<body><a class="vf-skip" href="#territoires">${t.skip}</a>
<header class="vf-top"><div class="vf-plate vf-place">${MARK}<div><h1>${title}</h1><p>${t.line}</p></div></div>
<nav><a class="vf-plate vf-tool" href="${other}" lang="${language === 'fr' ? 'en' : 'fr'}" hreflang="${language === 'fr' ? 'en' : 'fr'}">${t.other}</a></nav></header>
<main><p class="vf-lead">${lead}</p>${band !== undefined && html`<p class="vf-band">${band}</p>`}
<div class="vf-main">${main}</div></main>
<footer class="vf-foot"><p>${t.foot}</p><p>${t.source}</p></footer></body></html>`;
}

/** The same address in the other language. */
function inOther(url: string, language: Language): string {
  const { pathname, searchParams } = new URL(url, 'http://front');
  searchParams.set('lang', language === 'fr' ? 'en' : 'fr');
  return `${pathname}?${searchParams}`;
}
