import { env, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { MatchedAnswers } from '../../core/export/queries/match.ts';
import { shorten } from '../../core/shorten.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import { inform } from '../../services/messages.ts';
import { fileNameOf, folderOf } from '../../services/paths.ts';
import { readText } from '../../services/textFiles.ts';
import { UserError } from '../../services/userError.ts';
import { pickMany, pickOne } from '../../shared/asking.ts';

type Sheets = Awaited<ReturnType<Engine['querySheets']>>;

/** What came back from somebody. */
interface Returned extends MatchedAnswers {
  readonly from: string;
}

/** Brings answers into the threads of their queries, each for a checker to accept, and says which could not be. */
export async function importAnswers(checked: CheckedDocument, sheets: Sheets, desk: Desk): Promise<void> {
  const text = await askText(checked, sheets);
  if (text === undefined) return;
  const isPage = /<body\b|<html\b/i.test(text);
  const returned = isPage ? ofSheet(checked, sheets, text) : await ofMail(checked, sheets, text);
  if (!returned) return;
  const { brought, from } = returned;
  if (brought.length > 0)
    await desk.decide(checked, 'Import answers', ({ bringAnswers }, who) =>
      bringAnswers(checked, brought, who.at),
    );
  void inform(sheets.broughtInWords(returned, from));
}

async function askText(checked: CheckedDocument, sheets: Sheets): Promise<string | undefined> {
  type Item = QuickPickItem & { readonly isClipboard: boolean };
  const items: Item[] = [
    {
      label: 'From a File…',
      description: 'a query sheet that came back, or a text with the numbers',
      iconPath: new ThemeIcon('file'),
      isClipboard: false,
    },
    {
      label: 'From the Clipboard',
      description: 'a mail with the numbers',
      iconPath: new ThemeIcon('clippy'),
      isClipboard: true,
    },
  ];
  const picked = await pickOne(items, { title: 'Import Answers', placeHolder: 'Where are the answers?' });
  if (!picked) return undefined;
  if (picked.isClipboard) return env.clipboard.readText();
  const file = (
    await window.showOpenDialog({
      title: 'Import Answers',
      openLabel: 'Import Answers',
      defaultUri: folderOf(checked.document.uri),
      filters: { 'Query sheets and texts': ['html', 'htm', 'txt', 'md'] },
    })
  )?.at(0);
  return file && readText(file, sheets.longestSheet);
}

/** Of a sheet that was filled in: it says itself what it answers, and whose it is. */
function ofSheet(checked: CheckedDocument, sheets: Sheets, html: string): Returned {
  const sheet = sheets.readFilledSheet(html);
  if ('refused' in sheet) throw new UserError(`${sheet.refused} Nothing was imported.`);
  const from = sheet.by || sheet.to || 'somebody';
  const matched = sheets.matchAnswers(checked.review, { ...sheet, by: from });
  const isOther = sheet.article !== fileNameOf(checked.document.uri);
  if (isOther && matched.brought.length === 0 && matched.not.every(({ why }) => why === 'gone'))
    throw new UserError(
      `This sheet asks about ${sheet.article}. Open that article, then import it. Nothing was imported.`,
    );
  return { ...matched, from };
}

/** Of a mail, which has nothing but numbers: what was understood is shown first. */
async function ofMail(checked: CheckedDocument, sheets: Sheets, mail: string): Promise<Returned | undefined> {
  const names = sheets.everAsked(checked.review);
  if (names.length === 0) throw new UserError('This article has no queries to be answered.');
  const whose = names.map((label): QuickPickItem => ({ label, iconPath: new ThemeIcon('person') }));
  const from =
    names.length === 1
      ? names[0]
      : (await pickOne(whose, { title: 'Import Answers', placeHolder: 'Whose answers are they?' }))?.label;
  if (from === undefined) return undefined;
  const answers = sheets.readReply(mail, sheets.askedOf(checked, from));
  if (answers.length === 0)
    throw new UserError(
      `No number of a query to ${from} begins a line there, as in “2. Customs basis”. Nothing was imported.`,
    );
  const matched = sheets.matchAnswers(checked.review, { to: from, by: from, answers });
  if (matched.brought.length === 0) return { ...matched, from };
  type Item = QuickPickItem & { readonly answer: (typeof matched.brought)[number] };
  const items = matched.brought.map((answer): Item => ({
    label: shorten(answer.text, 80),
    detail: `answers: ${shorten(answer.query.text, 100)}`,
    picked: true,
    answer,
  }));
  const chosen = await pickMany(items, {
    title: `Answers of ${from}`,
    placeHolder: 'Tick those that are understood rightly',
  });
  return !chosen || chosen.length === 0
    ? undefined
    : { ...matched, brought: chosen.map(({ answer }) => answer), from };
}
