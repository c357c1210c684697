/**
 * Lets all who ask while a read is under way share the one that follows it. That one begins after they asked, so it is as
 * fresh as a read of their own, and a thousand requests at once cost two reads.
 */
export function sharedRead<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const underWay = new Map<string, { running: Promise<Value>; next?: Promise<Value> }>();

  return (key) => {
    const current = underWay.get(key);
    return current ? (current.next ??= current.running.then(() => begin(key), () => begin(key))) : begin(key);
  };

  function begin(key: string): Promise<Value> {
    const current: { running: Promise<Value>; next?: Promise<Value> } = { running: read(key) };
    underWay.set(key, current);
    const end = () => {
      if (!current.next) underWay.delete(key);
    };
    current.running.then(end, end);
    return current.running;
  }
}
