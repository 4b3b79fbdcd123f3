import { ThemeIcon, type Memento, type QuickPickItem } from 'vscode';
import type { PeopleFile } from '../core/review/decide/bio.ts';
import { pickOne } from './asking.ts';

const key = 'keepBiosIn';

/** Where the entries of people who are not on file yet are kept in this workspace: asked once. */
export class KeepIn {
  constructor(private readonly state: Memento) {}

  /** `null` before somebody has said it. */
  get file(): PeopleFile | null {
    const kept = this.state.get<string>(key);
    return kept === 'sidecar' || kept === 'registry' ? kept : null;
  }

  async remember(file: PeopleFile): Promise<void> {
    if (file !== this.file) await this.state.update(key, file);
  }

  /** The same, after asking where nobody has said it; `undefined` where the question was waved away. */
  async ask(name: string, files: Readonly<Record<PeopleFile, string>>): Promise<PeopleFile | undefined> {
    if (this.file !== null) return this.file;
    type Item = QuickPickItem & { file: PeopleFile };
    const items: Item[] = [
      {
        label: 'This Article’s File',
        description: `${files.sidecar}, for this article alone`,
        iconPath: new ThemeIcon('file'),
        file: 'sidecar',
      },
      {
        label: 'The People of the Folder',
        description: `${files.registry}, for every article under it`,
        iconPath: new ThemeIcon('organization'),
        file: 'registry',
      },
    ];
    const picked = await pickOne(items, {
      title: `Where is ${name} kept?`,
      placeHolder: 'Asked this once',
      matchOnDescription: true,
    });
    if (picked) await this.remember(picked.file);
    return picked?.file;
  }
}
