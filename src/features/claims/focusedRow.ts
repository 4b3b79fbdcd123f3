import { commands, type TreeView } from 'vscode';
import { idOf, type Node } from './nodes.ts';

/** How often it is asked at most: twice is enough where the tree is not drawn anew meanwhile. */
const attempts = 40;
/** Between two questions that came to nothing: while it draws the tree, VS Code does not tell what is selected. */
const pauseMs = 40;

/**
 * The row of a tree that has the focus, which has to be the list that had it last; `undefined` where none has. VS Code
 * does not say: it is asked to select that row, or no longer, and back, and the row where that makes a difference is
 * it. A tree that is being drawn anew empties its selection and fills it again in between, which looks the same for
 * another row, but happens once: what counts is what is seen twice.
 */
export async function focusedRow(view: TreeView<Node>): Promise<Node | undefined> {
  let last: Node | undefined;
  for (let tries = 0; tries < attempts; tries++) {
    const seen = await difference(view);
    if (seen && last && idOf(seen) === idOf(last)) return seen;
    last = seen;
    if (!seen) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return undefined;
}

/** The one row that makes a difference; `undefined` where there is none or several, or it does not come back. */
async function difference(view: TreeView<Node>): Promise<Node | undefined> {
  const before = view.selection;
  let between: readonly Node[];
  try {
    await commands.executeCommand('list.toggleSelection');
    between = view.selection;
    await commands.executeCommand('list.toggleSelection');
  } catch {
    // A row that was selected has just gone from the tree.
    return undefined;
  }
  const changed = differing(before, between);
  return changed.length === 1 && differing(before, view.selection).length === 0 ? changed[0] : undefined;
}

/** What stands in one of two selections alone. */
function differing(one: readonly Node[], other: readonly Node[]): Node[] {
  const [ones, others] = [one, other].map((nodes) => new Set(nodes.map(idOf)));
  return [...one.filter((node) => !others.has(idOf(node))), ...other.filter((node) => !ones.has(idOf(node)))];
}
