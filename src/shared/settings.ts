import type { LookUpPlaces } from '../core/lookup/places.ts';
import type { FaceSetting } from '../core/face.ts';
import type { Marking } from '../core/review/items/unchecked.ts';
import { articleLanguage } from '../services/articleLanguage.ts';
import { ConfigurationTarget, workspace, type Disposable, type Uri } from 'vscode';

interface Settings {
  readonly detectNews: boolean;
  readonly suggestClaims: boolean;
  readonly checkedBy: string;
  /** A year. */
  readonly dollarsOf: number;
  readonly fadeChecked: boolean;
  readonly markUnchecked: Marking;
  readonly 'lookUp.wikidata': string;
  readonly 'lookUp.wikipedia': string;
  readonly 'lookUp.commons': string;
  readonly 'lookUp.images': string;
}

/** What the manifest gives where the user sets nothing. */
const defaults: Settings = {
  detectNews: true,
  suggestClaims: true,
  checkedBy: '',
  dollarsOf: 2025,
  fadeChecked: false,
  markUnchecked: 'begun',
  'lookUp.wikidata': 'https://www.wikidata.org/w/api.php',
  'lookUp.wikipedia': 'https://en.wikipedia.org/w/api.php',
  'lookUp.commons': 'https://commons.wikimedia.org/w/api.php',
  'lookUp.images': 'https://upload.wikimedia.org/',
};

/** A setting as it holds for a file, or for the window; read anew each time, so that a change holds at once. */
export const setting = <Name extends keyof Settings>(name: Name, of: Uri | undefined): Settings[Name] =>
  workspace.getConfiguration('copydesk', of).get<Settings[Name]>(name, defaults[name]);

/** Where people are looked up: the user's own choice, since no folder can set it. */
export const lookUpPlaces = (): LookUpPlaces => ({
  wikidata: setting('lookUp.wikidata', undefined),
  wikipedia: setting('lookUp.wikipedia', undefined),
  commons: setting('lookUp.commons', undefined),
  images: setting('lookUp.images', undefined),
});

/** Sets it for the user, in whatever folder. */
export async function keepSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await workspace.getConfiguration('copydesk').update(name, value, ConfigurationTarget.Global);
}

/** Says when a setting may have changed, for whatever file. */
export const onDidChangeSetting = (name: keyof Settings, listener: () => void): Disposable =>
  workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`copydesk.${name}`)) listener();
  });

/** A setting of the editor as the user has it for News Articles; `undefined` where they have none for them. */
export const settingOfArticles = (name: FaceSetting): string | number | undefined =>
  workspace.getConfiguration('', { languageId: articleLanguage }).inspect<string | number>(name)
    ?.globalLanguageValue;

/** Sets it there; `undefined` takes it out. */
export async function keepOfArticles(name: FaceSetting, value: string | number | undefined): Promise<void> {
  await workspace
    .getConfiguration('', { languageId: articleLanguage })
    .update(name, value, ConfigurationTarget.Global, true);
}

/** The size of the editor's letters for other texts, in pixels. */
export const editorFontSize = (): number => workspace.getConfiguration('editor').get<number>('fontSize', 14);
