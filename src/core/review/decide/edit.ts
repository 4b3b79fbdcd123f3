import { addPrintedCorrection, addResponse, addSignoff, updateResponse } from '../../sidecar/articleEdits.ts';
import {
  addAnnotation,
  addDismissed,
  addEvidence,
  deleteAnnotation,
  removeDismissed,
  setArticle,
  updateAnnotation,
  upsertPerson,
  upsertSource,
} from '../../sidecar/edits.ts';
import { appendNote, removeNote, updateNote } from '../../sidecar/noteEdits.ts';
import { markRead, unmarkRead } from '../../sidecar/readSentences.ts';
import type { SidecarArticle, SourceEntry } from '../../sidecar/schema.ts';
import { takeIn, takeOut } from '../../sidecar/moveEntry.ts';
import { readSidecar } from '../../sidecar/read.ts';
import { readRegistry } from '../../sidecar/registry/read.ts';
import { settleConflict } from '../../sidecar/settleConflict.ts';
import { allOf, refuse, type YamlEdit } from '../../yaml/editResult.ts';
import type { Change, Decided, PeopleChange } from './decision.ts';
import type { PeopleFile } from './bio.ts';

/** The edit of the registry that a decision comes to. */
export const registryEditOf = ({ inRegistry = [] }: Decided): YamlEdit =>
  allOf(...inRegistry.map((change) => peopleEdit(change, 'registry')));

/** The edit of the sidecar that a decision comes to. */
export const editOf = ({ changes }: Decided): YamlEdit => allOf(...changes.map(editFor));

function editFor(change: Change): YamlEdit {
  switch (change.does) {
    case 'add':
      return (source) => addAnnotation(change.annotation, headerFor(source, change.article), change)(source);
    case 'update':
      return updateAnnotation(change.annotation, change.patch);
    case 'add note':
      return appendNote(change.annotation, change.note, change.query);
    case 'update note':
      return updateNote(change.annotation, change.note, change.patch);
    case 'remove note':
      return removeNote(change.annotation, change.note);
    case 'add source':
      return addEvidence(change.annotation, change.source);
    case 'delete':
      return deleteAnnotation(change.annotation);
    case 'move article to':
      return setArticle({ textSha256: change.textSha256 });
    case 'describe article':
      return (source) => setArticle({ ...headerFor(source, change.article), ...change.patch })(source);
    case 'read':
      return (source) =>
        markRead(change.by, change.at, change.sentences, headerFor(source, change.article))(source);
    case 'unread':
      return unmarkRead(change.by, change.sentences);
    case 'sign off':
      return (source) => addSignoff(change.signoff, change.waived, headerFor(source, change.article))(source);
    case 'print correction':
      return addPrintedCorrection(change.annotation, change.correction);
    case 'ask response':
      return (source) =>
        addResponse(change.response, change.annotations, headerFor(source, change.article))(source);
    case 'update response':
      return updateResponse(change.response, change.patch);
    case 'dismiss':
      return addDismissed(change.suggestion);
    case 'restore':
      return removeDismissed(change.suggestion);
    case 'settle':
      return settleConflict(change.conflict, change.choice);
    case 'file new source':
      return fileNewSource(change.source);
    case 'file source':
    case 'take in person':
    case 'take out person':
    case 'update person':
      return peopleEdit(change, 'sidecar');
  }
}

function fileNewSource(filed: SourceEntry): YamlEdit {
  const file = upsertSource(filed);
  return (source) => {
    const known = readSidecar(source).value.sources.find(({ id }) => id === filed.id);
    if (!known) return file(source);
    if (known.url === filed.url && (filed.url !== undefined || known.title === filed.title))
      return { ok: true, text: source };
    return refuse(
      `Another source was filed as ${filed.id} meanwhile, so that nothing was written. Give the source again.`,
    );
  };
}

/** Even with nothing but comments in it, a sidecar is somebody's: what it says of the article is theirs to say. */
const headerFor = (source: string, article: SidecarArticle): SidecarArticle =>
  source.trim() === '' ? article : {};

function peopleEdit(change: PeopleChange, file: PeopleFile): YamlEdit {
  if (change.does === 'file source') return upsertSource(change.source, file);
  if (change.does === 'take in person') return takeIn(change.entry, file);
  if (change.does === 'take out person') return takeOut(change.entry, file);
  const { id, patchOf } = change;
  return (source) => {
    const { people } = (file === 'sidecar' ? readSidecar(source) : readRegistry(source)).value;
    const patch = patchOf(people.find((entry) => entry.id === id));
    return 'refused' in patch ? refuse(patch.refused) : upsertPerson({ ...patch, id }, file)(source);
  };
}
