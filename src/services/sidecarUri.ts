import type { Uri } from 'vscode';

const suffix = '.annotations.yaml';
/** All of them, in the workspace. */
export const sidecarGlob = `**/*${suffix}`;
const privateSuffix = '.annotations.private.yaml';
/** All private files of a folder, as globs and git name them. */
export const privatePattern = `*${privateSuffix}`;

/** `<article file name>.annotations.yaml`, beside the article. */
export const sidecarUriOf = (article: Uri): Uri => article.with({ path: article.path + suffix });

export const privateSidecarUriOf = (article: Uri): Uri =>
  article.with({ path: article.path + privateSuffix });

/** The article a sidecar belongs to; `undefined` for any other file. */
export const articleUriOf = (sidecar: Uri): Uri | undefined =>
  sidecar.path.endsWith(suffix) ? sidecar.with({ path: sidecar.path.slice(0, -suffix.length) }) : undefined;

export const isSidecar = (uri: Uri): boolean => uri.path.endsWith(suffix) || uri.path.endsWith(privateSuffix);
