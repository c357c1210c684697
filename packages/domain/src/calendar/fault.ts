/** Ends the reading of one record and names what is wrong with it. Caught where the records are gathered. */
export class Fault extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Runs a part that the rest can do without: a {@link Fault} is reported and gives `undefined`. */
export type Attempt = <Value>(read: () => Value) => Value | undefined;
