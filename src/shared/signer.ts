import type { Memento, Uri } from 'vscode';
import { askWords } from './asking.ts';
import { keepSetting, setting } from './settings.ts';

const askedKey = 'askedWhoSigns';
/** How long the question waits for the name to offer. */
const offerMs = 1500;

/** Knows who signs findings and notes: whom the setting names; where it names nobody, the user is asked, once. */
export class Signer {
  private isAsked = false;

  /** @param knownName what the user is called elsewhere on this machine, to be offered */
  constructor(
    private readonly state: Memento,
    private readonly knownName: () => Promise<string | undefined>,
  ) {}

  /** Who signs what is written beside a file; empty where the user has not said who they are. */
  of(uri: Uri): string {
    return setting('checkedBy', uri).trim();
  }

  /** The same, after asking where it was never asked. Escape puts the question off until the next window. */
  async ask(uri: Uri): Promise<string> {
    const named = this.of(uri);
    if (named !== '' || this.isAsked || this.state.get<boolean>(askedKey) === true) return named;
    this.isAsked = true;
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), offerMs));
    const typed = await askWords({
      title: 'Who is checking?',
      placeHolder: 'Your name or address',
      prompt: 'It is written beside each finding and note. Asked this once; leave it empty to sign nothing.',
      value: (await Promise.race([this.knownName(), late])) ?? '',
    });
    if (typed === undefined) return '';
    await this.state.update(askedKey, true);
    const name = typed.trim();
    if (name !== '') await keepSetting('checkedBy', name);
    return name;
  }
}
