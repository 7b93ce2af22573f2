// What a reader can do; each act says what it did, and can be undone.

import type { Lang } from '#lib/model.ts';
import { clearNew, noteSight, noteVisit } from '#lib/reader/visits.ts';
import { type Change, getReading, isFollowed, isSaved } from '#lib/reader.ts';
import { describeItem, getPageItem, type Item, listItems, readTogether } from './items.ts';
import { getList, namesOf } from './marks.ts';
import { say } from './notice.ts';
import { clearRecent, noteRecentOnce } from './recent.ts';
import { commit, getDesk, undo } from './store.ts';
import type { Words } from './words.ts';

/** Notes the visit and what the page's list shows, and marks an article or event that is the page as read. */
export function noteArrival(locale: Lang, isComplete: boolean): void {
  commit([noteVisit(getDesk().state, Date.now())]);
  const list = getList();
  if (list && isComplete && !list.isPart) commit([noteSight(getDesk().state, list.name, list.listed, list.isWhole)]);
  const page = getPageItem();
  if (page) commit(readChanges(page, true));
  if (isComplete && list?.name !== 'front') void noteRecentOnce(locale);
}

export function toggleRead(item: Item, words: Words): void {
  const isRead = getReading(getDesk().state, item.id) !== undefined && item.element.dataset.read !== undefined;
  commit(readChanges(item, !isRead), true);
  say(isRead ? words.done.unread : words.done.read, true);
}

/** An event is read once its report is opened, from whatever page. */
export function noteOpened(item: Item): void {
  if (item.id.startsWith('event:')) commit(readChanges(item, true));
}

export function toggleSave(item: Item, words: Words): void {
  const { id } = item;
  const on = isSaved(getDesk().state, id);
  commit([{ kind: 'saved', id, value: on ? null : describeItem(item) }], true);
  say(on ? words.done.unsaved : words.done.saved, true);
}

export function toggleFollow(button: HTMLElement, words: Words): void {
  const id = button.dataset.id ?? '';
  const names = namesOf(button);
  const on = isFollowed(getDesk().state, id);
  commit([{ kind: 'follow', id, value: on ? null : { names } }], true);
  say((on ? words.done.unfollowed : words.done.followed)(names.join(' – ')), true);
}

export function markAllRead(words: Words): void {
  const items = listItems().filter(({ element }) => element.dataset.read === undefined);
  const changes = items.flatMap((item) => readChanges(item, true));
  if (changes.length > 0) commit(changes, true);
  say(changes.length > 0 ? words.done.allRead(items.length) : words.done.nothingUnread, changes.length > 0);
}

export function clearFresh(words: Words): void {
  const list = getList();
  if (!list) return;
  const events = list.name === 'front' ? clearRecent() : [];
  commit([clearNew(getDesk().state, list.name, list.listed, list.isWhole), ...events], true);
  say(words.done.cleared, true);
}

export function undoLast(words: Words): void {
  say(undo() ? words.done.undone : words.done.nothingToUndo);
}

function readChanges(item: Item, isRead: boolean): Change[] {
  const { substance = '' } = item.element.dataset;
  return readTogether(item).map((id) => ({
    kind: 'read',
    id,
    value: isRead ? { substance: id === item.id ? substance : '' } : null,
  }));
}
