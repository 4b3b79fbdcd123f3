import {
  addAnnotation,
  addDismissed,
  addEvidence,
  appendNote,
  deleteAnnotation,
  removeDismissed,
  setArticle,
  updateAnnotation,
  upsertPerson,
  upsertSource,
} from '../../sidecar/edits.ts';
import { readSidecar } from '../../sidecar/read.ts';
import { settleConflict } from '../../sidecar/settleConflict.ts';
import { allOf, type YamlEdit } from '../../yaml/editResult.ts';
import type { Change, Decided } from './decision.ts';

/** The edit of the sidecar that a decision comes to. */
export const editOf = ({ changes }: Decided): YamlEdit => allOf(...changes.map(editFor));

function editFor(change: Change): YamlEdit {
  switch (change.does) {
    case 'add':
      // Even with nothing but comments in it, a sidecar is somebody's: what it says of the article is theirs to say.
      return (source) => addAnnotation(change.annotation, source.trim() === '' ? change.article : {})(source);
    case 'update':
      return updateAnnotation(change.annotation, change.patch);
    case 'add note':
      return appendNote(change.annotation, change.note);
    case 'add source':
      return addEvidence(change.annotation, change.source);
    case 'delete':
      return deleteAnnotation(change.annotation);
    case 'move article to':
      return setArticle({ textSha256: change.textSha256 });
    case 'dismiss':
      return addDismissed(change.suggestion);
    case 'restore':
      return removeDismissed(change.suggestion);
    case 'settle':
      return settleConflict(change.conflict, change.choice);
    case 'file source':
      return upsertSource(change.source);
    case 'update person':
      return (source) => {
        const { id, patchOf } = change;
        const onFile = readSidecar(source).value.people.find((entry) => entry.id === id);
        return upsertPerson({ ...patchOf(onFile), id })(source);
      };
  }
}
