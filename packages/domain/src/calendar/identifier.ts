/** Room for the moment of a session behind the identifier of its series; an id has at most 128 characters. */
const longest = 111;

/**
 * A UID as an id of the catalog. Most stay as they are. A UID that is too long or holds other characters, as those of
 * some calendars do, is shortened and ends in a checksum, so that two of them do not meet and the same one stays the same.
 */
export function identifierOf(uid: string): string {
  if (/^[\w.~@:+-]+$/.test(uid) && uid.length <= longest) return uid;
  let checksum = 0x811c9dc5;
  for (let at = 0; at < uid.length; at++) checksum = Math.imul(checksum ^ uid.charCodeAt(at), 0x01000193);
  return `${uid.slice(0, 90).replace(/[^\w.~@:+-]/g, '-')}~${(checksum >>> 0).toString(36)}`;
}
