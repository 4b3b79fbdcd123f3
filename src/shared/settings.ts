import { ConfigurationTarget, workspace, type Disposable, type Uri } from 'vscode';

interface Settings {
  readonly detectNews: boolean;
  readonly suggestClaims: boolean;
  readonly checkedBy: string;
}

/** What the manifest gives where the user sets nothing. */
const defaults: Settings = { detectNews: true, suggestClaims: true, checkedBy: '' };

/** A setting as it holds for a file, or for the window; read anew each time, so that a change holds at once. */
export const setting = <Name extends keyof Settings>(name: Name, of: Uri | undefined): Settings[Name] =>
  workspace.getConfiguration('copydesk', of).get<Settings[Name]>(name, defaults[name]);

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
