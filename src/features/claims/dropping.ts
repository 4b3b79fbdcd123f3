import { commands, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import { commandId } from '../../shared/commands.ts';
import type { DroppedRef } from '../../shared/refs.ts';
import type { Node } from './nodes.ts';

const uriList = 'text/uri-list';
const plain = 'text/plain';

/** Takes links and files that are dropped on the row of an annotation, as evidence for it. Rows themselves stay where they are. */
export const dropping: TreeDragAndDropController<Node> = {
  dropMimeTypes: [uriList, plain],
  dragMimeTypes: [],
  handleDrop: async (target: Node | undefined, data: DataTransfer) => {
    if (target?.kind !== 'annotation') return;
    const dropped: DroppedRef = {
      ...target,
      dropped: { uriList: await data.get(uriList)?.asString(), plain: await data.get(plain)?.asString() },
    };
    await commands.executeCommand(commandId('addDropped'), dropped);
  },
};
