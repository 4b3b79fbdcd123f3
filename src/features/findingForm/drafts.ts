import type { Memento } from 'vscode';
import { fieldsIn, type FindingFields } from '../../core/review/findingForm/fields.ts';

/** What stands in a form that was not saved. */
export interface FindingDraft {
  /** What the form began with. */
  readonly opened: FindingFields;
  readonly fields: FindingFields;
}

/** Keeps what was typed into forms that were closed, also over windows. */
export class FindingDrafts {
  constructor(private readonly state: Memento) {}

  /** @param subject what the form is about, within the article */
  get(article: string, subject: string): FindingDraft | undefined {
    const kept = this.state.get<Partial<Record<keyof FindingDraft, unknown>>>(keyOf(article, subject));
    const opened = fieldsIn(kept?.opened);
    const fields = fieldsIn(kept?.fields);
    return opened && fields ? { opened, fields } : undefined;
  }

  /** @param draft `undefined` once there is nothing to keep */
  async keep(article: string, subject: string, draft: FindingDraft | undefined): Promise<void> {
    await this.state.update(keyOf(article, subject), draft);
  }
}

const keyOf = (article: string, subject: string): string =>
  `findingDraft ${JSON.stringify([article, subject])}`;
