import type { ActivityRecord, Program } from '@cme-elements/schema';

/** Something to say about one place of the file. */
export interface Remark {
  /** `row 13`, `activities[4]`. */
  where: string;
  /** Id of the activity there, where it has one. */
  id?: string | undefined;
  /** Column or field by the name that the file uses. */
  field: string;
  /** What the file says there; long texts are cut by the report. */
  found?: string | undefined;
  /** Ends the sentence that begins with the field and what was found. */
  message: string;
}

export interface ImportedRecord {
  where: string;
  record: ActivityRecord;
  /**
   * Fields that this file speaks of. The others keep what the store has, so that a list of dates and titles does not
   * wipe out faculty entered elsewhere. Left out when the record is the whole truth.
   */
  covers?: ReadonlySet<keyof ActivityRecord>;
}

/** A file after reading: what can go in, and everything that a person should know before it does. */
export interface ImportedFile {
  records: ImportedRecord[];
  /** Each one is an activity that stays out. */
  problems: Remark[];
  /** Cells that could not be read; their activities go in without them. */
  blanks: Remark[];
  guesses: Remark[];
  /** About the file as a whole. */
  notes: string[];
  program?: Program | undefined;
}

/** The file cannot be read at all. The message says why and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
