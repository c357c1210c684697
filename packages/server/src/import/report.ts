import { basename } from 'node:path';
import type { ImportedFile, Remark } from './imported-file.ts';
import type { ImportingProvider } from './importing-provider.ts';
import type { Plan, PlannedChange } from './plan.ts';

export interface ImportReport {
  path: string;
  file: ImportedFile;
  provider: ImportingProvider;
  plan: Plan;
  /** Activities of the provider that the file does not name. */
  untouched: number;
  applied: boolean;
}

const longestList = 12;

/** All that a person should know, the most important at the end, where a terminal stands still. */
export function reportText({ path, file, provider, plan, untouched, applied }: ImportReport): string {
  const leftOut = new Set(file.problems.map(({ where }) => where)).size;
  return [
    [`${basename(path)} for ${provider.program.name} (${provider.id}): ${counted(file.records.length + leftOut, 'activity', 'activities')} in the file`],
    file.notes,
    changes(applied ? 'Created' : 'To be created', plan.created),
    changes(applied ? 'Changed' : 'To be changed', plan.changed),
    grouped('Guessed, so look these over', file.guesses),
    grouped('Left blank, because it could not be read', file.blanks),
    problems(file.problems),
    summary(plan, leftOut, untouched),
    [ending(plan, leftOut, applied, provider)],
  ].filter((section) => section.length > 0).map((section) => section.join('\n')).join('\n\n');
}

function changes(heading: string, list: readonly PlannedChange[]): string[] {
  if (list.length === 0) return [];
  const rows = list.slice(0, longestList).map(({ where, complete: { activity }, fields }) => [where, where === activity.id ? '' : activity.id, fields.length > 0 ? `${fields.join(', ')} (${short(activity.title)})` : short(activity.title)]);
  return [`${heading}:`, ...aligned(rows), ...(list.length > longestList ? [`  and ${list.length - longestList} more`] : [])];
}

/** Equal remarks are counted and shown once, with the first place where they apply. */
function grouped(heading: string, remarks: readonly Remark[]): string[] {
  if (remarks.length === 0) return [];
  const alike = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.field}\n${remark.message}`;
    const group = alike.get(key);
    if (group) group.push(remark);
    else alike.set(key, [remark]);
  }
  const groups = [...alike.values()].sort((a, b) => order(remarks, a) - order(remarks, b) || b.length - a.length);
  return [`${heading}:`, ...aligned(groups.map((group) => {
    const { field, message, found, where } = group[0]!;
    const quote = found !== undefined && !message.includes(`"${found}"`) ? `, such as "${short(found)}"` : '';
    return [field, `${group.length}×`, `${short(message, 140)}${quote} (${where}${group.length > 1 ? ` and ${group.length - 1} more` : ''})`];
  }))];
}

function order(remarks: readonly Remark[], [first]: readonly Remark[]): number {
  return remarks.findIndex(({ field }) => field === first?.field);
}

function problems(list: readonly Remark[]): string[] {
  if (list.length === 0) return [];
  return ['Left out:', ...aligned(list.map(({ where, id, field, found, message }) => [where, where === id ? '' : (id ?? ''), `${field}${found === undefined ? '' : ` "${short(found)}"`} ${message}`]))];
}

function summary({ created, changed, unchanged }: Plan, leftOut: number, untouched: number): string[] {
  const counts: [number, string][] = [[created.length, 'new'], [changed.length, 'changed'], [unchanged, 'unchanged'], [leftOut, 'left out'], [untouched, 'of the provider not in this file, left alone']];
  const width = Math.max(...counts.map(([count]) => String(count).length));
  return counts.map(([count, label]) => `${String(count).padStart(width + 2)} ${label}`);
}

function ending({ created, changed }: Plan, leftOut: number, applied: boolean, provider: ImportingProvider): string {
  const writes = created.length + changed.length;
  const good = leftOut > 0 ? ' What was left out can be mended in the file and imported again.' : '';
  if (writes === 0) return `Nothing to change: what can be read is stored already.${good}`;
  const introduces = provider.isNew ? ` and introduce${applied ? 'd' : 's'} the provider "${provider.id}"` : '';
  if (applied) return `Imported ${counted(writes, 'activity', 'activities')}${introduces}.${good}`;
  return `Dry run: nothing is written. The same command with --apply imports ${counted(writes, 'activity', 'activities')}${introduces}.${good}`;
}

/** Columns of equal width, empty ones dropped; counts stand to the right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => (/^\d+×$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)));
    return `  ${cells.filter((_cell, column) => widths[column] !== 0).join('  ')}`.trimEnd();
  });
}

function short(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
