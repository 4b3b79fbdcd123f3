import { window, type Disposable } from 'vscode';
import { listUnreadable, type Lists } from '../services/lists.ts';
import { warn } from '../services/messages.ts';
import { fileNameOf } from '../services/paths.ts';

/**
 * Says of a reference list that cannot be read that nobody of it is offered, once a window: cards that have nobody to
 * offer look like those of people whom no list has. That it is so stands among the problems of the folder's rules.
 */
export function registerBrokenLists(lists: Lists): Disposable {
  const said = new Set<string>();
  return lists.onDidJudge(({ rules, issues }) => {
    const broken = issues.filter(({ code }) => code === listUnreadable).map(({ message }) => message);
    const fresh = broken.filter((message) => !said.has(`${rules.toString()} ${message}`));
    for (const message of fresh) said.add(`${rules.toString()} ${message}`);
    const first = fresh.at(0);
    if (first === undefined) return;
    const more = fresh.length === 1 ? '' : ` The same goes for ${String(fresh.length - 1)} more.`;
    const show = `Open ${fileNameOf(rules)}` as const;
    void warn(`Nobody of a reference list is offered: ${first}${more}`, show).then((choice) => {
      if (choice === show) void window.showTextDocument(rules);
    });
  });
}
