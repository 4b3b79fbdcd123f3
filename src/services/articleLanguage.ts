import type { DocumentSelector } from 'vscode';

/** The language id of a News Article. */
export const articleLanguage = 'news-article';

/** Documents that can be articles. Being one takes more: providers ask `Articles`. */
export const articleSelector: DocumentSelector = [
  { language: articleLanguage },
  { language: 'plaintext' },
  { language: 'markdown' },
];
