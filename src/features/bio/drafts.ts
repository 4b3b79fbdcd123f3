import type { Memento } from 'vscode';
import { fieldsIn } from '../../core/review/bioForm.ts';
import type { BioFields, PeopleFile } from '../../core/review/decide/bio.ts';

/** What stands in a form that was not saved. */
export interface BioDraft {
  /** What the form began with. */
  readonly opened: BioFields;
  readonly fields: BioFields;
}

/** Keeps what was typed into forms that were closed, also over windows; and where bios are to be kept. */
export class BioDrafts {
  constructor(private readonly state: Memento) {}

  get(article: string, person: string): BioDraft | undefined {
    const kept = this.state.get<{ readonly opened?: unknown; readonly fields?: unknown }>(
      keyOf(article, person),
    );
    const opened = fieldsIn(kept?.opened);
    const fields = fieldsIn(kept?.fields);
    return opened && fields ? { opened, fields } : undefined;
  }

  /** @param draft `undefined` once there is nothing to keep */
  async keep(article: string, person: string, draft: BioDraft | undefined): Promise<void> {
    await this.state.update(keyOf(article, person), draft);
  }

  /** Where the entries of people who are not on file yet are kept; `null` before somebody has said it. */
  get keepIn(): PeopleFile | null {
    const kept = this.state.get<string>(keepInKey);
    return kept === 'sidecar' || kept === 'registry' ? kept : null;
  }

  async rememberKeepIn(file: PeopleFile): Promise<void> {
    if (file !== this.keepIn) await this.state.update(keepInKey, file);
  }
}

const keepInKey = 'keepBiosIn';
const keyOf = (article: string, person: string): string => `bioDraft ${JSON.stringify([article, person])}`;
