/**
 * A UID as an id of the catalog, which leaves room for the moment of a session behind it. The end of a long UID is kept:
 * those of one calendar begin alike.
 */
export function identifierOf(uid: string): string {
  return uid.replace(/[^\w.~@:+-]/g, '-').slice(-111);
}
