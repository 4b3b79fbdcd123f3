import type { Uri } from 'vscode';

export const folderOf = (uri: Uri): Uri =>
  uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) || '/' });

export const fileNameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
