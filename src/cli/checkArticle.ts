import { basename, dirname, join } from 'node:path';
import { textSha256 } from '../core/hash.ts';
import type { Reader } from '../core/mentions/reader.ts';
import type { Issue } from '../core/model.ts';
import { askedBeforehand } from '../core/people/lists/askedBeforehand.ts';
import type { ReferenceList } from '../core/people/lists/referenceList.ts';
import { check, type CheckedArticle } from '../core/review/check.ts';
import { hashesAsked, placingOf, searchAll } from '../core/review/placing.ts';
import { localPathsIn } from '../core/review/rules/sources.ts';
import { readSidecar } from '../core/sidecar/read.ts';
import { usualRules, type Rules } from '../core/sidecar/rules/levels.ts';
import { usualScale, type Scale } from '../core/sidecar/rules/scale.ts';
import { drain } from '../core/steps.ts';
import { oldTextsFromGit } from '../node/git/oldTexts.ts';
import { programOnPath } from '../node/programOnPath.ts';
import { sidecarEnding } from './articlesIn.ts';
import { FileError, kindOf, readArticleText, readSidecarSource, refuseLinkOutOf } from './files.ts';
import { newFolderRulesFiles, type FolderRulesFiles } from './folderRules.ts';
import { complain } from './lines.ts';
import { ListFiles } from './lists.ts';
import { backingOf, newRegistries, type Registries } from './registries.ts';

/** A checked article that stands in a file. */
export interface CheckedFile extends CheckedArticle {
  readonly file: string;
  /** Of the sidecar. */
  readonly source: string;
}

/** What is on file beside the sidecars. */
export interface FilesAside {
  readonly registries: Registries;
  readonly lists: ListFiles;
  readonly rules: FolderRulesFiles;
}

export function newFilesAside(): FilesAside {
  const rules = newFolderRulesFiles();
  return { registries: newRegistries(), rules, lists: new ListFiles([], rules) };
}

/**
 * Checks an article against its sidecar. An article that is gone is read as an empty one, with an issue that says so.
 * @param within the folder that the sidecar may not lead out of
 * @param base the text that the annotations were made on, where somebody has it
 * Throws {@link FileError} where a file cannot be read.
 */
export async function checkArticle(
  file: string,
  within: string,
  reader: Reader,
  base: string | undefined,
  onFile: FilesAside,
): Promise<CheckedFile> {
  await refuseLinkOutOf(within, file + sidecarEnding);
  const source = await readSidecarSource(file + sidecarEnding);
  const isGone = (await kindOf(file)) === 'nothing';
  if (isGone) complain(`${file}: is gone, and its annotations file is still there.`);
  const text = isGone ? '' : await readArticleText(file);
  const reading = readSidecar(source);
  // Selectors that do not say what text they were made on were made on the base.
  const baseHash = base === undefined ? undefined : textSha256(base);
  const placing = placingOf(reading.value, baseHash);
  const wanted = hashesAsked(searchAll(placing));
  if (baseHash !== undefined && placing.requests.length > 0 && !wanted.has(baseHash))
    complain(`${file}: its annotations were made on another text than the one given with --base.`);
  const oldTexts = isGone ? new Map<string, string>() : await oldTextsOf(file, text, wanted, base);
  const backing = await backingOf(onFile.registries, file);
  const lists = await listsFor(file, onFile.lists);
  const { rules, scale } = await rulesFor(file, onFile.rules);
  const deadPaths = await deadPathsOf(file, localPathsIn(reading.value));
  const checked = await askedBeforehand(lists ?? [], (listed) =>
    drain(
      check({
        text,
        reading,
        reader,
        placing,
        oldText: (hash) => oldTexts.get(hash),
        rules,
        scale,
        deadPaths,
        onFile: {
          ...backing,
          listed,
          ...(lists && { lists: () => new Set(lists.map(({ about }) => about.id)) }),
        },
      }),
    ),
  );
  const { review } = checked;
  const issues = isGone ? [articleGone(file), ...review.issues] : review.issues;
  return { ...checked, review: { ...review, issues }, file, source };
}

/** Those of the paths, from the folder of the article, where nothing stands. */
async function deadPathsOf(article: string, paths: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const dead = await Promise.all(
    [...paths].map(async (path) => {
      const kind = await kindOf(join(dirname(article), path.replaceAll('\\', '/'))).catch(() => null);
      return kind === 'nothing' ? [path] : [];
    }),
  );
  return new Set(dead.flat());
}

/** The folder's own; where they cannot be read, which is said of the lists that they name, what usually holds. */
async function rulesFor(
  article: string,
  files: FolderRulesFiles,
): Promise<{ readonly rules: Rules; readonly scale: Scale }> {
  try {
    const found = await files.of(dirname(article));
    return found?.reading ?? { rules: usualRules, scale: usualScale };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { rules: usualRules, scale: { own: [], isWhole: false } };
  }
}

/** The reference lists of the folder; `undefined` where one of them cannot be read, which is said. */
async function listsFor(article: string, files: ListFiles): Promise<readonly ReferenceList[] | undefined> {
  try {
    return await files.of(dirname(article));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(`${article}: is checked without reference lists. ${error.message}`);
    return undefined;
  }
}

function articleGone(file: string): Issue {
  const name = basename(file);
  return {
    severity: 'error',
    code: 'article-missing',
    message: `The article ${name} is gone. Move its annotations file along with it, or delete the two together.`,
    range: { start: 0, end: 0 },
  };
}

/** The texts that the annotations were made on, by hash, as far as they can be had. */
async function oldTextsOf(
  file: string,
  text: string,
  hashes: ReadonlySet<string>,
  base: string | undefined,
): Promise<Map<string, string>> {
  const known = new Map([[textSha256(text), text]]);
  if (base !== undefined) known.set(textSha256(base), base);
  const wanted = new Set([...hashes].filter((hash) => !known.has(hash)));
  const git = wanted.size === 0 ? undefined : await programOnPath('git');
  const fromGit = git === undefined ? [] : await oldTextsFromGit(git, file, wanted);
  return new Map([...fromGit, ...known]);
}
