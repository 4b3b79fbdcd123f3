import type { Uri } from 'vscode';
import type { Decision, Who } from '../core/review/decide/decision.ts';
import type { ReviewedAnnotation } from '../core/review/review.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { CheckedDocument } from './articleSession.ts';
import { reasonOf, UserError } from './userError.ts';
import type { Engine } from './engine.ts';
import { lastStep, type SteppedFile, type StepVerb } from './lastStep.ts';
import { mention, warn } from './messages.ts';
import { fileNameOf } from './paths.ts';
import type { PrivateFiles } from './privateFiles.ts';
import type { Registries } from './registries.ts';
import type { Sidecars } from './sidecars.ts';
import { privateSidecarUriOf } from './sidecarUri.ts';
import type { Texts } from './texts.ts';

/** What can be decided; each answers what it does, or why it is refused. */
export type Decisions = Awaited<ReturnType<Engine['deciding']>>;

/** Who the user is, as written into findings on a file; empty where that is not said. */
interface Signer {
  of(uri: Uri): string;
  /** Asks the user first, where that was never done. */
  ask(uri: Uri): Promise<string>;
}

/** Changes of a sidecar, and of the registry that backs it, in the words of the desk. Each is one step of undo. */
export class Desk {
  constructor(
    private readonly engine: Engine,
    private readonly sidecars: Sidecars,
    private readonly registries: Registries,
    private readonly privateFiles: PrivateFiles,
    private readonly texts: Texts,
    private readonly signer: Signer,
  ) {}

  /**
   * Makes a decision, in the name that is known, and answers whether it is saved: else it was said that it is not.
   * Throws {@link UserError} where it is refused; nothing is written then.
   * @param written called after each file that was written: where the other one then fails, that stays
   */
  async decide(
    checked: CheckedDocument,
    label: string,
    decide: (decisions: Decisions, who: Who) => Decision,
    written?: () => void,
  ): Promise<boolean> {
    const decisions = await this.engine.deciding();
    return this.make(checked, label, decide(decisions, whoIs(this.signer.of(checked.document.uri))), written);
  }

  /** As {@link decide}, for a decision that carries the name of who makes it. */
  async sign(
    checked: CheckedDocument,
    label: string,
    decide: (decisions: Decisions, who: Who) => Decision,
  ): Promise<boolean> {
    const by = await this.signer.ask(checked.document.uri);
    const decisions = await this.engine.deciding();
    return this.make(checked, label, decide(decisions, whoIs(by)));
  }

  /** Who the user is, as written into findings on an article; empty where that is not said. */
  signerOf({ document }: CheckedDocument): string {
    return this.signer.of(document.uri);
  }

  /** Asks who the user is, where that was never done, ahead of what is not to be interrupted by it. */
  async introduce(article: Uri): Promise<void> {
    await this.signer.ask(article);
  }

  private async make(
    checked: CheckedDocument,
    label: string,
    decision: Decision,
    written?: () => void,
  ): Promise<boolean> {
    const decisions = await this.engine.deciding();
    if ('refused' in decision) throw new UserError(decision.refused);
    // By the time it is looked for there, the text may be replaced already.
    const { textToKeep } = decision;
    const isKept =
      textToKeep !== undefined &&
      (await this.texts.put(textToKeep, checked.text).then(
        () => true,
        () => false,
      ));
    const { document, sidecar } = checked;
    if (decision.changes.length > 0) refuseUnwritable(checked);
    const at = performance.now();
    const inSidecar = async (): Promise<boolean> => {
      if (decision.changes.length === 0) return true;
      const { unsaved } = await this.sidecars.edit(document.uri, label, decisions.editOf(decision), at);
      written?.();
      return !tellUnsaved(unsaved, sidecar.uri);
    };
    const inRegistry = async (): Promise<boolean> => {
      if (decision.inRegistry === undefined || decision.inRegistry.length === 0) return true;
      const home = await this.registries.homeOf(document.uri);
      const { unsaved } = await this.registries.edit(home, label, decisions.registryEditOf(decision), at);
      written?.();
      return !tellUnsaved(unsaved, home);
    };
    const order = decision.isFirstInSidecar ? [inSidecar, inRegistry] : [inRegistry, inSidecar];
    let isSaved = true;
    for (const write of order) isSaved = (await write()) && isSaved;
    if (decision.signedText)
      await this.keepBeside(document.uri, label, decisions.keepText(decision.signedText), at, isKept);
    return isSaved;
  }

  /**
   * Keeps a text in the private file of its article; what was signed off is signed off, whether that is written or not.
   * @param isKept it is on this machine in any case
   */
  private async keepBeside(
    article: Uri,
    label: string,
    edit: YamlEdit,
    at: number,
    isKept: boolean,
  ): Promise<void> {
    const uri = privateSidecarUriOf(article);
    try {
      const { unsaved } = await this.privateFiles.edit(article, label, edit, at);
      tellUnsaved(unsaved, uri);
    } catch (error) {
      const name = fileNameOf(uri);
      void warn(
        `You have signed off, but the text was not kept in ${name}, ${isKept ? 'only' : 'nor'} on this machine. ${reasonOf(error)}`,
      );
    }
  }

  /**
   * Takes back the last step that was made in the sidecar, the registry or the private file of an article, in each that
   * it had a part in. Answers its label; `undefined` where there is nothing to take back.
   */
  undo(article: Uri): Promise<string | undefined> {
    return this.step(article, 'undo');
  }

  /** Makes again what was taken back last. */
  redo(article: Uri): Promise<string | undefined> {
    return this.step(article, 'redo');
  }

  private async step(article: Uri, verb: StepVerb): Promise<string | undefined> {
    if (article.scheme === 'untitled') return undefined;
    const home = await this.registries.homeOf(article);
    const fileOf = (of: Sidecars | Registries | PrivateFiles, uri: Uri): SteppedFile => ({
      nextSteps: () => of.nextSteps(uri),
      make: (verb) => of[verb](uri),
    });
    // What was signed off is taken back, whether the text that was kept of it is or not.
    const kept: SteppedFile = {
      ...fileOf(this.privateFiles, article),
      leaveOut: async (error) => {
        await this.privateFiles.dropStep(article, verb);
        const name = fileNameOf(privateSidecarUriOf(article));
        void warn(
          `${name} was not changed: ${verb === 'undo' ? 'it still keeps the text that was signed off' : 'the text that was signed off is not kept there again'}. ${reasonOf(error)}`,
        );
      },
    };
    return lastStep([fileOf(this.sidecars, article), fileOf(this.registries, home), kept], verb);
  }

  async addNote(checked: CheckedDocument, reviewed: ReviewedAnnotation, text: string): Promise<void> {
    await this.sign(checked, 'Write note', ({ addNote }, who) => addNote(checked, reviewed, text, who));
  }
}

/** Says that an edit is not on disk yet, where it is not. */
function tellUnsaved(unsaved: boolean, uri: Uri): boolean {
  if (unsaved) mention(`${fileNameOf(uri)} has unsaved changes; this one was added to them.`, 6000);
  return unsaved;
}

function whoIs(by: string): Who {
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return { by: by || undefined, at };
}

/** Throws {@link UserError} where the sidecar cannot be written, for commands to say so before they ask anything. */
export function refuseUnwritable({ document, sidecar }: CheckedDocument): void {
  if (document.isUntitled)
    throw new UserError('Save the article first: its annotations are kept in a file next to it.');
  if (!sidecar.current.parses) {
    const [first] = sidecar.current.issues;
    const name = fileNameOf(sidecar.uri);
    // What keeps a file from being read at all names it already.
    const message = first.message.startsWith(name)
      ? first.message
      : `${name} has errors and is not written until they are mended. ${first.message}`;
    throw new UserError(message, { label: 'Show Problems', command: 'workbench.actions.view.problems' });
  }
  if (!sidecar.current.writable)
    throw new UserError(
      `${fileNameOf(sidecar.uri)} was written by a newer Copydesk. Update the extension to edit it.`,
    );
}
