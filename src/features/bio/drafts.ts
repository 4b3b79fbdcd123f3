import type { Memento } from 'vscode';
import { fieldsIn, usedIn } from '../../core/review/bioForm.ts';
import type { BioField, BioFields } from '../../core/review/decide/bioFields.ts';

/** What stands in a form that was not saved. */
export interface BioDraft {
  /** What the form began with. */
  readonly opened: BioFields;
  readonly fields: BioFields;
  /** Where something of a list was taken over. */
  readonly used: readonly BioField[];
}

/** Keeps what was typed into forms that were closed, also over windows. */
export class BioDrafts {
  constructor(private readonly state: Memento) {}

  get(article: string, person: string): BioDraft | undefined {
    const kept = this.state.get<Partial<Record<keyof BioDraft, unknown>>>(keyOf(article, person));
    const opened = fieldsIn(kept?.opened);
    const fields = fieldsIn(kept?.fields);
    return opened && fields ? { opened, fields, used: usedIn(kept?.used) } : undefined;
  }

  /** @param draft `undefined` once there is nothing to keep */
  async keep(article: string, person: string, draft: BioDraft | undefined): Promise<void> {
    await this.state.update(keyOf(article, person), draft);
  }
}

const keyOf = (article: string, person: string): string => `bioDraft ${JSON.stringify([article, person])}`;
